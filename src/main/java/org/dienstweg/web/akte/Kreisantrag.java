package org.dienstweg.web.akte;

import java.util.List;
import java.util.Optional;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Befangenheit;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.aufbewahrung.Loeschsperren;
import org.dienstweg.akte.kreis.Kreise;
import org.dienstweg.akte.kreis.Kreismitglied;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the deciding office say who belongs to the closed circle of a case, with a reason that everybody in it reads. */
@Service
@Transactional
class Kreisantrag {

    private static final String SCHRITT = "kreisAendern";

    private final Akteneinsicht einsicht;
    private final Befangenheit befangenheit;
    private final Akten akten;
    private final Kreise kreise;
    private final Loeschsperren sperren;
    private final Personen personen;

    Kreisantrag(Akteneinsicht einsicht, Befangenheit befangenheit, Akten akten, Kreise kreise, Loeschsperren sperren,
                Personen personen) {
        this.einsicht = einsicht;
        this.befangenheit = befangenheit;
        this.akten = akten;
        this.kreise = kreise;
        this.sperren = sperren;
        this.personen = personen;
    }

    /** Whether this person could change the circle of a case they read. */
    boolean moeglich(Fall fall, Angemeldet wer) {
        return fall.imGeschlossenenKreis()
                && befangenheit.imAmt(fall.aktenzeichen(), wer).rollen().contains(Rolle.DIENSTVORGESETZTE_STELLE);
    }

    /**
     * Present and former members.
     *
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     */
    public List<Kreismitglied> mitglieder(String aktenzeichen, Angemeldet wer) {
        return kreise.mitglieder(fall(aktenzeichen, wer).aktenzeichen());
    }

    /**
     * Admits somebody.
     *
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     * @throws Ablehnung      if they may not change the circle, give no reason, name nobody who could be in it,
     *                        or the content is deleted
     */
    public void nimmAuf(String aktenzeichen, Wahl wahl, String grund, Angemeldet wer) {
        Fall fall = aenderbar(aktenzeichen, wer);
        Begruendung.verlange(grund, "Bitte geben Sie an, warum der Kreis geändert wird.");
        Rolle rolle = wahl.alsRolle().orElse(null);
        if (rolle != null) {
            kreise.nimmAuf(aktenzeichen, rolle, grund.strip(), wer.id());
        } else {
            verlangePerson(fall, wahl.person());
            kreise.nimmAuf(aktenzeichen, wahl.person(), grund.strip(), wer.id());
        }
        akten.verlauf(aktenzeichen, wer.id(), SCHRITT, "In den Kreis aufgenommen: " + name(wahl) + ". Grund: "
                + grund.strip());
    }

    /**
     * Dismisses somebody.
     *
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     * @throws Ablehnung      if they may not change the circle, give no reason, name the deciding office or
     *                        nobody in it, or the content is deleted
     */
    public void entlasse(String aktenzeichen, Wahl wahl, String grund, Angemeldet wer) {
        Fall fall = aenderbar(aktenzeichen, wer);
        Begruendung.verlange(grund, "Bitte geben Sie an, warum der Kreis geändert wird.");
        Rolle rolle = wahl.alsRolle().orElse(null);
        if (rolle != null && einsicht.verfahren(fall).leserollen().contains(rolle)) {
            throw new Ablehnung("Die zuständige Stelle bleibt im Kreis, sonst könnte niemand mehr entscheiden.");
        }
        boolean entlassen = rolle == null ? kreise.entlasse(aktenzeichen, wahl.person(), grund.strip(), wer.id())
                : kreise.entlasse(aktenzeichen, rolle, grund.strip(), wer.id());
        if (!entlassen) {
            throw new Ablehnung("Diese Person oder Rolle gehört nicht zum Kreis.");
        }
        akten.verlauf(aktenzeichen, wer.id(), SCHRITT, "Aus dem Kreis entlassen: " + name(wahl) + ". Grund: "
                + grund.strip());
    }

    private Fall aenderbar(String aktenzeichen, Angemeldet wer) {
        Fall fall = fall(aktenzeichen, wer);
        if (!fall.imGeschlossenenKreis()) {
            throw new Ablehnung("Dieser Vorgang hat keinen geschlossenen Kreis.");
        }
        if (!moeglich(fall, wer)) {
            throw new Ablehnung("Den Kreis ändert nur die dienstvorgesetzte Stelle.");
        }
        sperren.halteFest(aktenzeichen);
        return fall;
    }

    private Fall fall(String aktenzeichen, Angemeldet wer) {
        return einsicht.deckblatt(aktenzeichen, wer).orElseThrow(NichtEinsehbar::new);
    }

    private void verlangePerson(Fall fall, String login) {
        boolean dort = login != null && personen.findById(login)
                .filter(person -> fall.ressort().equals(person.ressort())).isPresent();
        if (!dort) {
            throw new Ablehnung("Diese Person gibt es in diesem Ressort nicht.");
        }
    }

    private String name(Wahl wahl) {
        return wahl.alsRolle().map(Rolle::bezeichnung)
                .orElseGet(() -> personen.findById(wahl.person()).map(person -> person.name()).orElse(wahl.person()));
    }

    /** Who is meant: a login, or the id of a role. */
    public record Wahl(String person, String rolle) {

        private Optional<Rolle> alsRolle() {
            if (rolle == null || rolle.isBlank()) {
                return Optional.empty();
            }
            return Optional.of(Rolle.mitId(rolle.strip()).filter(Kreise::zulaessig)
                    .orElseThrow(() -> new Ablehnung("Diese Rolle kann nicht zum Kreis gehören.")));
        }
    }
}
