package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.VORGEHEN_FESTLEGEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.Vorgehen;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files how Kommunikation goes on; that answers the questions the classification left open (HR-3-24, HR-3-25). */
@Component
class VorgehenFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final BeitragFaelle faelle;
    private final Einordnung einordnung;

    VorgehenFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, BeitragFaelle faelle,
                               Einordnung einordnung) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.einordnung = einordnung;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Vorgehen antwort = aktenschritt.nimmAntwort(execution, VORGEHEN_FESTLEGEN, Vorgehen.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, BeitragRegeln.VORGEHEN_FESTHALTEN,
                faelle.fall(execution.getProcessBusinessKey()).vollstaendig(antwort));
        einordnung.beantworte(execution, antwort);
        aktenschritt.verlauf(execution, "Vorgehen festgelegt: " + antwort.vorgehen().text() + ".");
    }
}
