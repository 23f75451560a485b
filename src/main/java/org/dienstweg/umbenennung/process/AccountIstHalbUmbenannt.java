package org.dienstweg.umbenennung.process;

import java.util.Optional;
import org.dienstweg.process.Rueckzugshindernis;
import org.dienstweg.umbenennung.Umressortierungen;
import org.springframework.stereotype.Component;

/** An order whose accounts the public already sees under new names is brought to an end first (HR-2-42). */
@Component
class AccountIstHalbUmbenannt implements Rueckzugshindernis {

    private final Umressortierungen umressortierungen;

    AccountIstHalbUmbenannt(Umressortierungen umressortierungen) {
        this.umressortierungen = umressortierungen;
    }

    @Override
    public Optional<String> grund(String aktenzeichen) {
        long halb = umressortierungen.konten(aktenzeichen).stream()
                .filter(konto -> konto.fortschritt().halb()).count();
        return halb == 0 ? Optional.empty() : Optional.of("Bei " + halb + " Accounts ist die Umbenennung schon begonnen. "
                + "Schließen Sie diese ab oder nehmen Sie sie aus dem Auftrag, bevor Sie ihn zurückziehen.");
    }
}
