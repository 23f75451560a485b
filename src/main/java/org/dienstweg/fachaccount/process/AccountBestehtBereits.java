package org.dienstweg.fachaccount.process;

import java.util.Optional;
import org.dienstweg.fachaccount.FachAccountFaelle;
import org.dienstweg.process.Rueckzugshindernis;
import org.springframework.stereotype.Component;

/** An account that exists can no longer be withdrawn from. */
@Component
class AccountBestehtBereits implements Rueckzugshindernis {

    private final FachAccountFaelle faelle;

    AccountBestehtBereits(FachAccountFaelle faelle) {
        this.faelle = faelle;
    }

    @Override
    public Optional<String> grund(String aktenzeichen) {
        return faelle.einrichtung(aktenzeichen).map(einrichtung ->
                "Der Account ist bereits eingerichtet; der Antrag kann nicht mehr zurückgezogen werden.");
    }
}
