package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.FAKTEN;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.VORGESCHLAGEN;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.ZULAESSIG;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.umbenennung.Auftragsfakten;
import org.dienstweg.umbenennung.Umressortierungen;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.springframework.stereotype.Component;

/** Are all new names lawful and possible, also beside each other (HR-2-28 to -37, HR-5-08)? */
@Component
class NeueNamenPruefenDelegate implements JavaDelegate {

    private final Pruefschritt pruefschritt;
    private final Umressortierungen umressortierungen;

    NeueNamenPruefenDelegate(Pruefschritt pruefschritt, Umressortierungen umressortierungen) {
        this.pruefschritt = pruefschritt;
        this.umressortierungen = umressortierungen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Auftragsfakten fakten = FAKTEN.aus(execution);
        boolean zulaessig = pruefschritt.pruefe(execution, UmbenennungRegeln.NEUE_NAMEN_PRUEFEN, fakten)
                .zulaessig(umressortierungen.auftrag(aktenzeichen).abweichungBegruendung())
                && !VORGESCHLAGEN.aus(execution);
        if (zulaessig) {
            umressortierungen.beginne(aktenzeichen, fakten);
        }
        ZULAESSIG.setze(execution, zulaessig);
    }
}
