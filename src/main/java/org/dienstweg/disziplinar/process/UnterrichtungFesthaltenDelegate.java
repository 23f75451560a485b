package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.BETEILIGUNG_ABGESCHLOSSEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.HOEHERE_STELLE_UNTERRICHTEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.HoehereStelle;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files that the higher authority was informed, or why there is none (VV42-3.2c). */
@Component
class UnterrichtungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;
    private final Uebergabereife reife;

    UnterrichtungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, DisziplinarFaelle faelle,
                                    Uebergabereife reife) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.reife = reife;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reife.warte(execution);
        HoehereStelle antwort = aktenschritt.nimmAntwort(execution, HOEHERE_STELLE_UNTERRICHTEN, HoehereStelle.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, DisziplinarRegeln.UNTERRICHTUNG_FESTHALTEN, new HoehereStelle.Lage(antwort,
                faelle.stand(execution.getProcessBusinessKey()).eingeleitetAm().orElseThrow()));
        aktenschritt.verlauf(execution, antwort.unterrichtetAm() == null
                ? "Die Unterrichtung einer höheren dienstvorgesetzten Stelle entfällt."
                : "Höhere dienstvorgesetzte Stelle unterrichtet.");
        BETEILIGUNG_ABGESCHLOSSEN.setze(execution, reife.erreicht(execution, HOEHERE_STELLE_UNTERRICHTEN));
    }
}
