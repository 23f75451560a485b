package org.dienstweg.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.dienstweg.akte.Einreichung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.recht.Ablehnung;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Files that and why a case is taken back, in every process; what stands against it refuses. */
@Component
class RueckzugFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final List<Verfahren> verfahren;
    private final List<Rueckzugshindernis> hindernisse;
    private final List<Rueckzugsfolge> folgen;

    RueckzugFesthaltenDelegate(Aktenschritt aktenschritt, List<Verfahren> verfahren,
                               ObjectProvider<Rueckzugshindernis> hindernisse, ObjectProvider<Rueckzugsfolge> folgen) {
        this.aktenschritt = aktenschritt;
        this.verfahren = verfahren;
        this.hindernisse = hindernisse.stream().toList();
        this.folgen = folgen.stream().toList();
    }

    @Override
    public void execute(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        hindernisse.forEach(eines -> eines.grund(aktenzeichen).ifPresent(grund -> {
            throw new Ablehnung(grund);
        }));
        Einreichung einreichung = einreichung(execution);
        RueckzugAngabe rueckzug = aktenschritt.nimmAntwort(execution, execution.getCurrentActivityId(),
                RueckzugAngabe.class, einreichung.als());
        aktenschritt.verlauf(execution, einreichung.bezeichnung() + " zurückgezogen. Grund: " + rueckzug.grund());
        folgen.forEach(eine -> eine.zurueckgezogen(aktenzeichen));
    }

    private Einreichung einreichung(DelegateExecution execution) {
        String schluessel = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        return verfahren.stream().filter(eines -> eines.schluessel().equals(schluessel)).map(Verfahren::einreichung)
                .findFirst().orElseThrow();
    }

    private record RueckzugAngabe(String grund) {
    }
}
