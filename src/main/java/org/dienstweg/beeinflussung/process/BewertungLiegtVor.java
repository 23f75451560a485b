package org.dienstweg.beeinflussung.process;

import java.util.Optional;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.process.Rueckzugshindernis;
import org.springframework.stereotype.Component;

/** A report about something that was accepted is not taken back: whether it may be kept must be decided (VV42-6.1d). */
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
