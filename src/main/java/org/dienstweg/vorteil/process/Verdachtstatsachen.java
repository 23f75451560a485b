package org.dienstweg.vorteil.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dienstweg.organisation.Namen;
import org.dienstweg.process.Disziplinarverdacht;
import org.dienstweg.vorteil.AnhaltspunkteAntwort;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFaelle;
import org.springframework.stereotype.Component;

/** The facts of a case as the start form for initiating disciplinary proceedings asks for them. */
@Component
class Verdachtstatsachen {

    private static final List<String> PFLICHTEN = List.of("§ 42 Abs. 1 BeamtStG", "§ 59 LBG NRW");

    private final VorteilFaelle faelle;
    private final Namen namen;
    private final Clock clock;

    Verdachtstatsachen(VorteilFaelle faelle, Namen namen, Clock clock) {
        this.faelle = faelle;
        this.namen = namen;
        this.clock = clock;
    }

    /** Keys and values of the start form of the other process; nothing that this file does not know. */
    Map<String, Object> zu(String aktenzeichen) {
        VorteilAntrag antrag = faelle.antrag(aktenzeichen);
        return new Disziplinarverdacht("VORTEILSANNAHME", faelle.beguenstigter(aktenzeichen).schluessel(),
                antrag.statusgruppe().name(), null, sachverhalt(aktenzeichen, antrag), tatzeit(antrag), PFLICHTEN,
                antrag.geld() && antrag.istAngenommen()).alsEingabe();
    }

    /** The day the advantage was accepted, or else given; null if it is only announced, for then that day completes nothing. */
    private LocalDate tatzeit(VorteilAntrag antrag) {
        LocalDate tag = antrag.angenommenAm() == null ? antrag.zuwendungAm() : antrag.angenommenAm();
        return tag.isAfter(LocalDate.now(clock)) ? null : tag;
    }

    private String sachverhalt(String aktenzeichen, VorteilAntrag antrag) {
        AnhaltspunkteAntwort antwort = faelle.beurteilung(aktenzeichen).orElseThrow().inhalt();
        return antwort.anhaltspunkteBegruendung() + "\n\nAus dem Vorgang " + aktenzeichen + ": " + antrag.gegenstand()
                + " (" + antrag.vorteilsart().bezeichnung() + "), zugewendet von " + antrag.geber() + ". Anlass: "
                + antrag.anlass() + ". Beurteilt von " + namen.von(faelle.beurteilung(aktenzeichen).orElseThrow().person())
                + ".";
    }
}
