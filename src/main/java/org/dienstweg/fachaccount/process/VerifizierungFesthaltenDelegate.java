package org.dienstweg.fachaccount.process;

import static org.dienstweg.fachaccount.process.FachAccountProcess.VERIFIZIERUNG_ABGESCHLOSSEN;
import static org.dienstweg.fachaccount.process.FachAccountProcess.VERIFIZIERUNG_ERLEDIGEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.fachaccount.FachAccountFaelle;
import org.dienstweg.fachaccount.FachAccountRegeln;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.register.regeln.Verifizierung;
import org.springframework.stereotype.Component;

/** Files how the platform answered the wish for verification (HR-2-06); an application keeps the task open. */
@Component
class VerifizierungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final FachAccountFaelle faelle;

    VerifizierungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, FachAccountFaelle faelle) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Verifizierung antwort = aktenschritt.nimmAntwort(execution, VERIFIZIERUNG_ERLEDIGEN, Verifizierung.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, FachAccountRegeln.VERIFIZIERUNG_PRUEFEN,
                faelle.vollstaendig(execution.getProcessBusinessKey(), antwort));
        aktenschritt.verlauf(execution, "Verifizierung: " + antwort.verifizierung().bezeichnung() + ".");
        VERIFIZIERUNG_ABGESCHLOSSEN.setze(execution, antwort.abgeschlossen());
    }
}
