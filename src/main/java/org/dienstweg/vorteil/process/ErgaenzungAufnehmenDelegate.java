package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.ANTRAG_ERGAENZEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.vorteil.VorteilAntrag;
import org.springframework.stereotype.Component;

/** Files the completed application; it is examined anew as a whole (VV42-6b). */
@Component
class ErgaenzungAufnehmenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Betroffenenkreis betroffene;
    private final Vorteilspruefung pruefung;

    ErgaenzungAufnehmenDelegate(Aktenschritt aktenschritt, Betroffenenkreis betroffene, Vorteilspruefung pruefung) {
        this.aktenschritt = aktenschritt;
        this.betroffene = betroffene;
        this.pruefung = pruefung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VorteilAntrag antrag = aktenschritt.nimmAntwort(execution, ANTRAG_ERGAENZEN, VorteilAntrag.class,
                Beteiligung.ANTRAGSTELLER);
        aktenschritt.verlauf(execution, "Antrag ergänzt und erneut vorgelegt.");
        betroffene.nimmAuf(execution, antrag);
        pruefung.beginne(execution, antrag);
    }
}
