package org.dienstweg.disziplinar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.process.Aktenschritt;
import org.springframework.stereotype.Component;

/** Files that the judgment ended civil service and with it these proceedings (§ 24 BeamtStG, § 33 LDG NRW). */
@Component
class BeendigungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final DisziplinarSchriftstuecke schriftstuecke;
    private final DisziplinarFaelle faelle;

    BeendigungFesthaltenDelegate(Aktenschritt aktenschritt, DisziplinarSchriftstuecke schriftstuecke,
                                  DisziplinarFaelle faelle) {
        this.aktenschritt = aktenschritt;
        this.schriftstuecke = schriftstuecke;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean ausgeschieden = faelle.stand(execution.getProcessBusinessKey()).verdacht().statusgruppe().ausgeschieden();
        schriftstuecke.vermerk(execution, "Vermerk über die Beendigung kraft Gesetzes", ausgeschieden
                ? "Mit der Rechtskraft des Urteils verliert die betroffene Person die Rechte aus dem früheren "
                        + "Beamtenverhältnis (VV zu § 42 BeamtStG Nr. 3.3)."
                : "Mit der Rechtskraft des Urteils endet das Beamtenverhältnis (§ 24 Abs. 1 BeamtStG).",
                "Das Disziplinarverfahren ist damit beendet (§ 33 LDG NRW).");
        aktenschritt.verlauf(execution, "Verfahren kraft Gesetzes beendet.");
    }
}
