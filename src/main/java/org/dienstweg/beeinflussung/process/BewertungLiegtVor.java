package org.dienstweg.beeinflussung.process;

import java.util.Optional;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.process.Rueckzugshindernis;
import org.springframework.stereotype.Component;

/** What the deciding office has assessed is no longer taken back (VV42-6.1d). */
@Component
class BewertungLiegtVor implements Rueckzugshindernis {

    private final Aktenauszug auszug;
    private final Meldungen meldungen;

    BewertungLiegtVor(Aktenauszug auszug, Meldungen meldungen) {
        this.auszug = auszug;
        this.meldungen = meldungen;
    }

    @Override
    public Optional<String> grund(String aktenzeichen) {
        boolean bewertet = BeeinflussungProcess.KEY.equals(auszug.fall(aktenzeichen).verfahren())
                && meldungen.bewertung(aktenzeichen).isPresent();
        return bewertet ? Optional.of("Die Meldung ist bereits bewertet; sie kann nicht mehr zurückgezogen werden.")
                : Optional.empty();
    }
}
