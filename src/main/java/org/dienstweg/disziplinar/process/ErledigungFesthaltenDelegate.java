package org.dienstweg.disziplinar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.process.Aktenschritt;
import org.springframework.stereotype.Component;

/** Files that the officer died or left the service, so that nothing is left to pursue (§ 33 LDG NRW). */
@Component
class ErledigungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final DisziplinarSchriftstuecke schriftstuecke;

    ErledigungFesthaltenDelegate(Aktenschritt aktenschritt, DisziplinarSchriftstuecke schriftstuecke) {
        this.aktenschritt = aktenschritt;
        this.schriftstuecke = schriftstuecke;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Erledigung erledigung = aktenschritt.nimmAntwort(execution, execution.getCurrentActivityId(), Erledigung.class,
                Beteiligung.BEARBEITER);
        schriftstuecke.vermerk(execution, "Vermerk über die Erledigung",
                "Das Verfahren ist erledigt (§ 33 LDG NRW).", erledigung.grund());
        aktenschritt.verlauf(execution, "Verfahren erledigt. Grund: " + erledigung.grund());
    }

    private record Erledigung(String grund) {
    }
}
