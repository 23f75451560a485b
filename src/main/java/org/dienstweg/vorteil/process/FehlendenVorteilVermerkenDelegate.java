package org.dienstweg.vorteil.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;
import org.springframework.stereotype.Component;

/** Certifies that the benefit is no advantage (VV42-4). */
@Component
class FehlendenVorteilVermerkenDelegate implements JavaDelegate {

    private final VorteilSchriftstuecke schriftstuecke;

    FehlendenVorteilVermerkenDelegate(VorteilSchriftstuecke schriftstuecke) {
        this.schriftstuecke = schriftstuecke;
    }

    @Override
    public void execute(DelegateExecution execution) {
        schriftstuecke.legeVermerk(execution, Weg.KEIN_VORTEIL);
    }
}
