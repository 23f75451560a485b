package org.dienstweg.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.recht.Ablehnung;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Files that and why a case is taken back, in every process; what stands against it refuses. */
@Component
class RueckzugFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final List<Rueckzugshindernis> hindernisse;
    private final List<Rueckzugsfolge> folgen;

    RueckzugFesthaltenDelegate(Aktenschritt aktenschritt, ObjectProvider<Rueckzugshindernis> hindernisse,
                               ObjectProvider<Rueckzugsfolge> folgen) {
        this.aktenschritt = aktenschritt;
        this.hindernisse = hindernisse.stream().toList();
        this.folgen = folgen.stream().toList();
    }

    @Override
    public void execute(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        hindernisse.forEach(eines -> eines.grund(aktenzeichen).ifPresent(grund -> {
            throw new Ablehnung(grund);
        }));
        RueckzugAngabe rueckzug = aktenschritt.nimmAntwort(execution, execution.getCurrentActivityId(),
                RueckzugAngabe.class, Beteiligung.ANTRAGSTELLER);
        aktenschritt.verlauf(execution, "Antrag zurückgezogen. Grund: " + rueckzug.grund());
        folgen.forEach(eine -> eine.zurueckgezogen(aktenzeichen));
    }

    private record RueckzugAngabe(String grund) {
    }
}
