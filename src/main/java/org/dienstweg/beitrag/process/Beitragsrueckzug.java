package org.dienstweg.beitrag.process;

import java.util.Optional;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.process.Rueckzugshindernis;
import org.springframework.stereotype.Component;

/** A mistake that is on file is not hushed up by taking the report back (HR-3-23). */
@Component
class Beitragsrueckzug implements Rueckzugshindernis {

    private final Aktenauszug auszug;
    private final BeitragFaelle faelle;

    Beitragsrueckzug(Aktenauszug auszug, BeitragFaelle faelle) {
        this.auszug = auszug;
        this.faelle = faelle;
    }

    @Override
    public Optional<String> grund(String aktenzeichen) {
        boolean gesichert = BeitragProcess.KEY.equals(auszug.fall(aktenzeichen).verfahren())
                && faelle.fall(aktenzeichen).beweis().isPresent();
        return gesichert ? Optional.of("Der Beweis ist gesichert. Die Meldung kann nicht mehr zurückgezogen werden; ob ein "
                + "Fehler vorliegt, entscheidet jetzt die Kommunikation.") : Optional.empty();
    }
}
