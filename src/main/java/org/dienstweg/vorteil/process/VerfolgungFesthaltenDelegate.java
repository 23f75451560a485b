package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.VERDACHT_VERFOLGEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.vorteil.Verfolgung;
import org.springframework.stereotype.Component;

/** Files where a suspicion is followed that no process took over (VV42-10b). */
@Component
class VerfolgungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Ausgangsfrage ausgang;

    VerfolgungFesthaltenDelegate(Aktenschritt aktenschritt, Ausgangsfrage ausgang) {
        this.aktenschritt = aktenschritt;
        this.ausgang = ausgang;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Verfolgung verfolgung = aktenschritt.nimmAntwort(execution, VERDACHT_VERFOLGEN, Verfolgung.class,
                Beteiligung.BEARBEITER);
        aktenschritt.verlauf(execution, "Der Verdacht wird verfolgt unter: " + verfolgung.verfolgtUnter() + ".");
        ausgang.merke(execution);
    }
}
