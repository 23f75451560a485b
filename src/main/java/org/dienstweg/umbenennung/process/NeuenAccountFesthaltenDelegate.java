package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.EINGERICHTET;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.NEUER_FALL;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.register.Registerfortschreibung;
import org.dienstweg.umbenennung.Umbenennung;
import org.springframework.stereotype.Component;

/** Files how the process of the new account ended; if it exists, the old one leads to it (HR-2-40, HR-2-42). */
@Component
class NeuenAccountFesthaltenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;
    private final Registerfortschreibung register;
    private final Aktenauszug auszug;
    private final Clock clock;

    NeuenAccountFesthaltenDelegate(Kontoschritt schritt, Registerfortschreibung register, Aktenauszug auszug, Clock clock) {
        this.schritt = schritt;
        this.register = register;
        this.auszug = auszug;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        String fall = NEUER_FALL.aus(execution);
        boolean eingerichtet = "Ende_Eingerichtet".equals(auszug.fall(fall).ende());
        if (eingerichtet) {
            konto.ersetztDurch(fall);
            register.ersetze(konto.account(), fall, LocalDate.now(clock).minusDays(1));
        } else {
            konto.nutzernameBleibt();
        }
        schritt.verlauf(execution, konto, (eingerichtet ? "Der neue Account ist eingerichtet"
                : "Der neue Account wurde nicht eingerichtet; der Nutzername bleibt") + " (" + fall + ").");
        EINGERICHTET.setze(execution, eingerichtet);
    }
}
