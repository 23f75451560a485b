package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.WEITERGABE_NACHWEISEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.vorteil.Weitergabe;
import org.springframework.stereotype.Component;

/** Files the proof that the Auflage was kept, or that there was none in time (VV42-7.2a). */
@Component
class WeitergabeFesthaltenDelegate implements JavaDelegate {

    private final Nachweise nachweise;
    private final Aktenschritt aktenschritt;

    WeitergabeFesthaltenDelegate(Nachweise nachweise, Aktenschritt aktenschritt) {
        this.nachweise = nachweise;
        this.aktenschritt = aktenschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        aktenschritt.verlauf(execution, nachweise.nimm(execution, WEITERGABE_NACHWEISEN, Weitergabe.class)
                .map(nachweis -> "Weitergegeben an " + nachweis.weitergegebenAn() + ".")
                .orElse("Der Nachweis der Weitergabe ist ausgeblieben (VV zu § 42 BeamtStG Nr. 7.2)."));
    }
}
