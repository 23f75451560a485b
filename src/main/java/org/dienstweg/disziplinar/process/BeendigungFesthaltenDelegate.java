package org.dienstweg.disziplinar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.Strafverfahren;
import org.dienstweg.disziplinar.Verfahrensstand;
import org.dienstweg.process.Aktenschritt;
import org.springframework.stereotype.Component;

/** Files that the judgment ended civil service and with it these proceedings (§ 24 BeamtStG, § 33 LDG NRW). */
@Component
class BeendigungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final DisziplinarFaelle faelle;
    private final DisziplinarSchriftstuecke schriftstuecke;

    BeendigungFesthaltenDelegate(Aktenschritt aktenschritt, DisziplinarFaelle faelle,
                                 DisziplinarSchriftstuecke schriftstuecke) {
        this.aktenschritt = aktenschritt;
        this.faelle = faelle;
        this.schriftstuecke = schriftstuecke;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Verfahrensstand stand = faelle.stand(execution.getProcessBusinessKey());
        Strafverfahren urteil = stand.strafverfahren().orElseThrow().inhalt().ergaenzt(stand.verdacht());
        schriftstuecke.vermerk(execution, "Vermerk über die Beendigung kraft Gesetzes",
                new Strafverfahren.Lage(urteil, stand.verdacht(), null).wirkung(),
                urteil.ausgangstext() + " Das Disziplinarverfahren ist damit beendet (§ 33 LDG NRW).");
        aktenschritt.verlauf(execution, "Verfahren kraft Gesetzes beendet.");
    }
}
