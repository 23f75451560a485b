package org.dienstweg.vorteil;

import java.time.Clock;
import java.time.LocalDate;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.geschenke.Ausgang;
import org.dienstweg.geschenke.FruehereVorteile;
import org.dienstweg.geschenke.Geber;
import org.dienstweg.geschenke.Geschenkangabe;
import org.dienstweg.geschenke.Geschenkregister;
import org.dienstweg.geschenke.Sperrangabe;
import org.dienstweg.geschenke.Sperrbuch;
import org.dienstweg.vorteil.Angaben.Beeinflussung;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.springframework.stereotype.Service;

/** Keeps the gift register for this process, and notes expectations that were found (VV42-5.2c). */
@Service
public class VorteilRegister {

    private final Geschenkregister register;
    private final Sperrbuch sperrbuch;
    private final VorteilFaelle faelle;
    private final Aktenauszug auszug;
    private final Clock clock;

    VorteilRegister(Geschenkregister register, Sperrbuch sperrbuch, VorteilFaelle faelle, Aktenauszug auszug,
                    Clock clock) {
        this.register = register;
        this.sperrbuch = sperrbuch;
        this.faelle = faelle;
        this.auszug = auszug;
        this.clock = clock;
    }

    /** Enters an advantage in relation to the office, or takes over the completed application. */
    public void trageEin(String aktenzeichen) {
        VorteilAntrag antrag = faelle.antrag(aktenzeichen);
        Beguenstigter wer = faelle.beguenstigter(aktenzeichen);
        register.trageEin(new Geschenkangabe(aktenzeichen, auszug.fall(aktenzeichen).ressort(), wer.schluessel(),
                wer.name(), geber(antrag), antrag.vorteilsart().bezeichnung(), antrag.gegenstand(), antrag.wertEuro(),
                antrag.zuwendungAm()));
    }

    /** Writes down how the case came out; nothing for a case that never entered the register. */
    public void schreibeFort(String aktenzeichen, Ausgang ausgang) {
        register.schreibeFort(aktenzeichen, ausgang, LocalDate.now(clock));
    }

    /** Writes down a decision and, where influence or expectations came to light, bars the giver for this recipient. */
    public void entschieden(String aktenzeichen, VorteilEntscheidung entscheidung, String person) {
        schreibeFort(aktenzeichen, !entscheidung.zugestimmt() ? Ausgang.ABGELEHNT
                : entscheidung.mitAuflage() ? Ausgang.ZUGESTIMMT_MIT_AUFLAGE : Ausgang.ZUGESTIMMT);
        VorteilAntrag antrag = faelle.antrag(aktenzeichen);
        if (erwartungErkannt(antrag, entscheidung)) {
            sperrbuch.sperre(new Sperrangabe(aktenzeichen, auszug.fall(aktenzeichen).ressort(),
                    faelle.beguenstigter(aktenzeichen).schluessel(), geber(antrag),
                    "Im Vorgang " + aktenzeichen + " sind Erwartungen an die dienstliche Tätigkeit erkannt.", person));
        }
    }

    /** What the same recipient received from the same giver before. */
    public FruehereVorteile fruehere(String aktenzeichen) {
        VorteilAntrag antrag = faelle.antrag(aktenzeichen);
        return register.fruehere(auszug.fall(aktenzeichen).ressort(), faelle.beguenstigter(aktenzeichen).schluessel(),
                geber(antrag), LocalDate.now(clock), aktenzeichen);
    }

    private static boolean erwartungErkannt(VorteilAntrag antrag, VorteilEntscheidung entscheidung) {
        return antrag.erwartungVerknuepft() == JaNeinUnsicher.JA || antrag.beeinflussung() == Beeinflussung.JA
                || entscheidung.beeinflussung() == Beeinflussung.JA;
    }

    private static Geber geber(VorteilAntrag antrag) {
        return new Geber(antrag.zuwendendePerson(), antrag.zuwendendeOrganisation());
    }
}
