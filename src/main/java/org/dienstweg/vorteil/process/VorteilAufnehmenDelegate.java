package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.START;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.vorteil.VorteilAntrag;
import org.springframework.stereotype.Component;

/** Opens the case of an application for consent (VV42-6b) and says whom it is about. */
@Component
class VorteilAufnehmenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Verfahren vorteilVerfahren;
    private final Betroffenenkreis betroffene;
    private final Vorteilspruefung pruefung;

    VorteilAufnehmenDelegate(Aktenschritt aktenschritt, Verfahren vorteilVerfahren, Betroffenenkreis betroffene,
                             Vorteilspruefung pruefung) {
        this.aktenschritt = aktenschritt;
        this.vorteilVerfahren = vorteilVerfahren;
        this.betroffene = betroffene;
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VorteilAntrag antrag = aktenschritt.eroeffne(execution, vorteilVerfahren, START, VorteilAntrag.class,
                Beteiligung.ANTRAGSTELLER);
        betroffene.nimmAuf(execution, antrag);
        pruefung.beginne(execution, antrag);
    }
}
