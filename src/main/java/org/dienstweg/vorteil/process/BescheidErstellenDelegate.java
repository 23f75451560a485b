package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.RUECKGABE_NOETIG;
import static org.dienstweg.vorteil.process.VorteilProcess.WEITERGABE_AUFERLEGT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.vorteil.VorteilEntscheidung;
import org.dienstweg.vorteil.VorteilFaelle;
import org.dienstweg.vorteil.VorteilRegister;
import org.springframework.stereotype.Component;

/** Makes the document of the decision (VV42-7.3) and says what has to be proved next. */
@Component
class BescheidErstellenDelegate implements JavaDelegate {

    private final VorteilFaelle faelle;
    private final VorteilSchriftstuecke schriftstuecke;
    private final VorteilRegister register;
    private final Nachweisfrist nachweisfrist;

    BescheidErstellenDelegate(VorteilFaelle faelle, VorteilSchriftstuecke schriftstuecke, VorteilRegister register,
                              Nachweisfrist nachweisfrist) {
        this.faelle = faelle;
        this.schriftstuecke = schriftstuecke;
        this.register = register;
        this.nachweisfrist = nachweisfrist;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        VorteilEntscheidung entscheidung = schriftstuecke.legeBescheid(execution);
        boolean rueckgabe = !entscheidung.zugestimmt() && faelle.antrag(aktenzeichen).istAngenommen();
        register.entschieden(aktenzeichen, entscheidung, faelle.entscheidung(aktenzeichen).orElseThrow().person());
        nachweisfrist.vermerke(aktenzeichen, entscheidung, rueckgabe);
        RUECKGABE_NOETIG.setze(execution, rueckgabe);
        WEITERGABE_AUFERLEGT.setze(execution, entscheidung.mitAuflage());
    }
}
