package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.OEFFENTLICHKEIT_INFORMIEREN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.antworten.Mitteilung;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.springframework.stereotype.Component;

/** Files how the public was told of the change (HR-2-42). */
@Component
class MitteilungFesthaltenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;

    MitteilungFesthaltenDelegate(Kontoschritt schritt) {
        this.schritt = schritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        Mitteilung antwort = schritt.antwort(execution, OEFFENTLICHKEIT_INFORMIEREN, Mitteilung.class)
                .ueber(konto.wechsel().zuNennende());
        schritt.verlangeAlles(execution, UmbenennungRegeln.MITTEILUNG_PRUEFEN, antwort, "");
        konto.informiert();
        schritt.verlauf(execution, konto, "Öffentlichkeit informiert (" + antwort.mitteilungKanal() + ", "
                + antwort.mitteilungUrl() + ").");
    }
}
