package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.BEITRAG_LOESCHEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.Loeschung;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files who deleted when (HR-3-02); before any notice that starts the deadline for it. */
@Component
class LoeschungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final Loeschberechtigte berechtigte;
    private final Hinweisfrist frist;
    private final BeitragFaelle faelle;

    LoeschungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, Loeschberechtigte berechtigte,
                                Hinweisfrist frist, BeitragFaelle faelle) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.berechtigte = berechtigte;
        this.frist = frist;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Loeschung antwort = aktenschritt.nimmAntwort(execution, BEITRAG_LOESCHEN, Loeschung.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, BeitragRegeln.LOESCHUNG_FESTHALTEN,
                berechtigte.vollstaendig(execution, antwort));
        frist.beginne(execution);
        aktenschritt.verlauf(execution, faelle.fall(execution.getProcessBusinessKey()).entfernung() + ".");
    }
}
