package org.dienstweg.umbenennung.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.register.Registerfortschreibung;
import org.dienstweg.umbenennung.Umbenennung;
import org.springframework.stereotype.Component;

/** Brings the rest of the register up to date; old names stay findable (HR-2-42, HR-3-06). */
@Component
class RegisterFortschreibenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;
    private final Registerfortschreibung register;

    RegisterFortschreibenDelegate(Kontoschritt schritt, Registerfortschreibung register) {
        this.schritt = schritt;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        if (konto.neuerFall() == null) {
            register.schreibeFort(konto.account(), konto.wechsel().neuerAbsenderhinweis(),
                    konto.fortschritt().verifizierung());
        }
        konto.erledigt();
        schritt.verlauf(execution, konto, "Umbenennung abgeschlossen; das Register ist fortgeschrieben.");
    }
}
