package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.RUECKGABE_NACHWEISEN;
import static org.dienstweg.vorteil.process.VorteilProcess.WEITERGABE_AUFERLEGT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.vorteil.Rueckgabe;
import org.springframework.stereotype.Component;

/** Files the proof of return or surrender, or that there was none in time (§ 42 Abs. 2 BeamtStG). */
@Component
class RueckgabeFesthaltenDelegate implements JavaDelegate {

    private final Nachweise nachweise;
    private final Aktenschritt aktenschritt;

    RueckgabeFesthaltenDelegate(Nachweise nachweise, Aktenschritt aktenschritt) {
        this.nachweise = nachweise;
        this.aktenschritt = aktenschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        aktenschritt.verlauf(execution, nachweise.nimm(execution, RUECKGABE_NACHWEISEN, Rueckgabe.class)
                .map(nachweis -> "Zurückgegeben oder herausgegeben: " + nachweis.rueckgabeNachweis())
                .orElse("Der Nachweis der Rückgabe oder Herausgabe ist ausgeblieben (§ 42 Abs. 2 BeamtStG)."));
        WEITERGABE_AUFERLEGT.setze(execution, false);
    }
}
