package org.dienstweg.disziplinar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.Verfahrensstand;
import org.springframework.stereotype.Component;

/** Files why nothing is initiated, and answers an officer who asked for proceedings (§ 18 LDG NRW). */
@Component
class NichteinleitungVermerkenDelegate implements JavaDelegate {

    private static final String ANHALTSPUNKTE_FEHLEN = "Zureichende tatsächliche Anhaltspunkte, die den Verdacht eines "
            + "Dienstvergehens rechtfertigen, liegen nicht vor (§ 17 Abs. 1 LDG NRW).";

    private final DisziplinarSchriftstuecke schriftstuecke;
    private final DisziplinarFaelle faelle;

    NichteinleitungVermerkenDelegate(DisziplinarSchriftstuecke schriftstuecke, DisziplinarFaelle faelle) {
        this.schriftstuecke = schriftstuecke;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Verfahrensstand stand = faelle.stand(execution.getProcessBusinessKey());
        String tatsachen = stand.wuerdigung().map(abgabe -> abgabe.inhalt().tatsachen()).orElseThrow();
        schriftstuecke.vermerk(execution, "Vermerk über die Nichteinleitung",
                "Ein Disziplinarverfahren wird nicht eingeleitet. " + ANHALTSPUNKTE_FEHLEN, tatsachen);
        if (stand.beantragtAm().isPresent()) {
            schriftstuecke.nichteinleitung(execution, ANHALTSPUNKTE_FEHLEN, tatsachen);
        }
    }
}
