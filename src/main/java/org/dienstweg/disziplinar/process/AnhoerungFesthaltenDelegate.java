package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.ANHOERUNG_DURCHFUEHREN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.Anhoerung;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files the record of the hearing, and whether it may be used (§§ 20, 29 LDG NRW). */
@Component
class AnhoerungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final Anhoerungslage lage;
    private final Uebergabereife reife;

    AnhoerungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, Anhoerungslage lage,
                                Uebergabereife reife) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.lage = lage;
        this.reife = reife;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reife.warte(execution);
        Anhoerung antwort = aktenschritt.nimmAntwort(execution, ANHOERUNG_DURCHFUEHREN, Anhoerung.class,
                Beteiligung.BEARBEITER);
        Anhoerung.Lage anhoerung = lage.zu(execution, antwort);
        pruefschritt.entscheide(execution, DisziplinarRegeln.ANHOERUNG_FESTHALTEN, anhoerung, antwort.verspaetungGrund());
        pruefschritt.pruefe(execution, DisziplinarRegeln.ANHOERUNG_VERWERTEN, anhoerung);
        aktenschritt.verlauf(execution, anhoerung.verwertbar() ? "Anhörung durchgeführt; Niederschrift zur Akte genommen."
                : "Anhörung durchgeführt. UNVERWERTBAR: Die Belehrung war vorher nicht nachgewiesen (§ 20 Abs. 3 LDG NRW).");
        reife.melde(execution, ANHOERUNG_DURCHFUEHREN);
    }
}
