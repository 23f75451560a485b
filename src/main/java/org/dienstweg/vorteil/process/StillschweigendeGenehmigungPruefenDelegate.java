package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.STILLSCHWEIGEND_GENEHMIGT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.vorteil.regeln.VorteilRegeln;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;
import org.springframework.stereotype.Component;

/** Is it tacitly approved beyond doubt (VV42-8a to -8.4, -9.1)? */
@Component
class StillschweigendeGenehmigungPruefenDelegate implements JavaDelegate {

    private final Vorteilspruefung pruefung;

    StillschweigendeGenehmigungPruefenDelegate(Vorteilspruefung pruefung) {
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Weg weg = pruefung.pruefe(execution, VorteilRegeln.STILLSCHWEIGENDE_GENEHMIGUNG_PRUEFEN);
        STILLSCHWEIGEND_GENEHMIGT.setze(execution, weg == Weg.STILLSCHWEIGEND_GENEHMIGT);
    }
}
