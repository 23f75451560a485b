package org.dienstweg.vorteil.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;
import org.springframework.stereotype.Component;

/** Certifies that the advantage has nothing to do with the office (VV42-5.2a). */
@Component
class FehlendenAmtsbezugVermerkenDelegate implements JavaDelegate {

    private final VorteilSchriftstuecke schriftstuecke;

    FehlendenAmtsbezugVermerkenDelegate(VorteilSchriftstuecke schriftstuecke) {
        this.schriftstuecke = schriftstuecke;
    }

    @Override
    public void execute(DelegateExecution execution) {
        schriftstuecke.legeVermerk(execution, Weg.KEIN_AMTSBEZUG);
    }
}
