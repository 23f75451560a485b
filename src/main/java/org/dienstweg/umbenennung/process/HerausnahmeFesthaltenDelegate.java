package org.dienstweg.umbenennung.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.Umressortierungen;
import org.springframework.stereotype.Component;

/** Files that and why an account is taken out of the order (HR-2-43, HR-3-06). */
@Component
class HerausnahmeFesthaltenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;
    private final Umressortierungen umressortierungen;

    HerausnahmeFesthaltenDelegate(Kontoschritt schritt, Umressortierungen umressortierungen) {
        this.schritt = schritt;
        this.umressortierungen = umressortierungen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        if (umressortierungen.istLetzterOhneErgebnis(konto)) {
            throw new Ablehnung("Das ist der letzte Account des Auftrags. Ziehen Sie statt dessen den Auftrag zurück.");
        }
        Herausnahme antwort = schritt.antwort(execution, execution.getCurrentActivityId(), Herausnahme.class);
        String stand = konto.fortschritt().stand().text();
        konto.herausgenommen();
        schritt.verlauf(execution, konto, "Aus dem Auftrag genommen (Stand: " + stand + "). Grund: " + antwort.grund());
    }
}
