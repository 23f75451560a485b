package org.dienstweg.disziplinar.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.springframework.stereotype.Component;

/** Files and notifies the reasons why no measure is left (§ 17 Abs. 2 LDG NRW). */
@Component
class NichteinleitungMitteilenDelegate implements JavaDelegate {

    private final DisziplinarSchriftstuecke schriftstuecke;
    private final DisziplinarFaelle faelle;

    NichteinleitungMitteilenDelegate(DisziplinarSchriftstuecke schriftstuecke, DisziplinarFaelle faelle) {
        this.schriftstuecke = schriftstuecke;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String gruende = faelle.stand(execution.getProcessBusinessKey()).massnahmeverbot()
                .map(abgabe -> abgabe.inhalt().massnahmeverbotBegruendung()).orElseThrow();
        String ergebnis = "Nach §§ 14, 15 LDG NRW kommt keine Disziplinarmaßnahme in Betracht (§ 17 Abs. 2 LDG NRW).";
        schriftstuecke.vermerk(execution, "Vermerk über das Maßnahmeverbot",
                "Ein Disziplinarverfahren wird nicht eingeleitet. " + ergebnis, gruende);
        schriftstuecke.nichteinleitung(execution, ergebnis, gruende);
    }
}
