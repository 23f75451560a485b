package org.dienstweg.umbenennung.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.process.Aktenschritt;
import org.springframework.stereotype.Component;

/** Files the final note with old and new names, days, proofs and notices (HR-2-42, HR-3-45). */
@Component
class AuftragAbschliessenDelegate implements JavaDelegate {

    private final UmbenennungSchriftstuecke schriftstuecke;
    private final Aktenschritt aktenschritt;

    AuftragAbschliessenDelegate(UmbenennungSchriftstuecke schriftstuecke, Aktenschritt aktenschritt) {
        this.schriftstuecke = schriftstuecke;
        this.aktenschritt = aktenschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        schriftstuecke.legeAbschlussvermerk(execution);
        aktenschritt.verlauf(execution, "Abschlussvermerk zur Akte genommen.");
    }
}
