package org.dienstweg.disziplinar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.process.Aktenschritt;
import org.springframework.stereotype.Component;

/** Files that the judgment ended civil service and with it these proceedings (§ 24 BeamtStG, § 33 LDG NRW). */
@Component
class BeendigungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final DisziplinarSchriftstuecke schriftstuecke;

    BeendigungFesthaltenDelegate(Aktenschritt aktenschritt, DisziplinarSchriftstuecke schriftstuecke) {
        this.aktenschritt = aktenschritt;
        this.schriftstuecke = schriftstuecke;
    }

    @Override
    public void execute(DelegateExecution execution) {
        schriftstuecke.vermerk(execution, "Vermerk über die Beendigung kraft Gesetzes",
                "Mit der Rechtskraft des Urteils endet das Beamtenverhältnis (§ 24 Abs. 1 BeamtStG).",
                "Das Disziplinarverfahren ist damit beendet (§ 33 LDG NRW).");
        aktenschritt.verlauf(execution, "Verfahren kraft Gesetzes beendet.");
    }
}
