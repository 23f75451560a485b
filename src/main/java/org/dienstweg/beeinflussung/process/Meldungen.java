package org.dienstweg.beeinflussung.process;

import java.util.Optional;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.beeinflussung.Bewertung;
import org.dienstweg.beeinflussung.Versuchsmeldung;
import org.springframework.stereotype.Component;

/** The reports as their files tell them. */
@Component("beeinflussungsmeldungen")
class Meldungen {

    private final Aktenauszug auszug;

    Meldungen(Aktenauszug auszug) {
        this.auszug = auszug;
    }

    /** What was reported. */
    Versuchsmeldung zu(String aktenzeichen) {
        return auszug.abgaben(aktenzeichen).letzte(BeeinflussungProcess.START, Versuchsmeldung.class)
                .map(Abgabe::inhalt).orElseThrow();
    }

    /** What the deciding office made of it; empty until then. */
    Optional<Bewertung> bewertung(String aktenzeichen) {
        return auszug.abgaben(aktenzeichen).letzte(BeeinflussungProcess.VERSUCH_BEWERTEN, Bewertung.class)
                .map(Abgabe::inhalt);
    }

    /** Login of whoever reported, who is also the one the advantages were meant for. */
    String melder(String aktenzeichen) {
        return auszug.fall(aktenzeichen).eroeffnetVon();
    }

    /** Abbreviation of the Ressort. */
    String ressort(String aktenzeichen) {
        return auszug.fall(aktenzeichen).ressort();
    }
}
