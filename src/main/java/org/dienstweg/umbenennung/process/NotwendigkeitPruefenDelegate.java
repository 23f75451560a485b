package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.FAKTEN;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.NOTWENDIG;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.springframework.stereotype.Component;

/** Does the reorganisation make new names necessary, and does the right Ressort lead the case (HR-2-43, HR-3-06)? */
@Component
class NotwendigkeitPruefenDelegate implements JavaDelegate {

    private static final String NOTWENDIGKEIT = "HR-2-43";

    private final Pruefschritt pruefschritt;

    NotwendigkeitPruefenDelegate(Pruefschritt pruefschritt) {
        this.pruefschritt = pruefschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean unnoetig = pruefschritt.verlange(execution, UmbenennungRegeln.NOTWENDIGKEIT_PRUEFEN,
                FAKTEN.aus(execution)).mit(Ergebnis.VERLETZT).stream()
                .anyMatch(verletzt -> verletzt.regel().equals(NOTWENDIGKEIT));
        NOTWENDIG.setze(execution, !unnoetig);
    }
}
