package org.dienstweg.vorteil.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.geschenke.Ausgang;
import org.dienstweg.vorteil.VorteilRegister;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;
import org.springframework.stereotype.Component;

/** Certifies that the advantage is tacitly approved, with the hint on travel expenses (VV42-8.4). */
@Component
class StillschweigendeGenehmigungVermerkenDelegate implements JavaDelegate {

    private final VorteilSchriftstuecke schriftstuecke;
    private final VorteilRegister register;

    StillschweigendeGenehmigungVermerkenDelegate(VorteilSchriftstuecke schriftstuecke, VorteilRegister register) {
        this.schriftstuecke = schriftstuecke;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.trageEin(execution.getProcessBusinessKey());
        register.schreibeFort(execution.getProcessBusinessKey(), Ausgang.STILLSCHWEIGEND_GENEHMIGT);
        schriftstuecke.legeVermerk(execution, Weg.STILLSCHWEIGEND_GENEHMIGT);
    }
}
