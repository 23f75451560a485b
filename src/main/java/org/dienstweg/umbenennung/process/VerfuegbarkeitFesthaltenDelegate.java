package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.ANDERER_NAME;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.NUTZERNAME_PRUEFEN;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.VERFUEGBAR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.recht.JaNein;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.antworten.Verfuegbarkeit;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.springframework.stereotype.Component;

/** Files whether the user name is free (HR-2-39); another name is examined like the first one. */
@Component
class VerfuegbarkeitFesthaltenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;
    private final AndererName andererName;

    VerfuegbarkeitFesthaltenDelegate(Kontoschritt schritt, AndererName andererName) {
        this.schritt = schritt;
        this.andererName = andererName;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        Verfuegbarkeit antwort = schritt.antwort(execution, NUTZERNAME_PRUEFEN, Verfuegbarkeit.class);
        schritt.verlange(execution, UmbenennungRegeln.VERFUEGBARKEIT_PRUEFEN, antwort);
        schritt.verlauf(execution, konto, "Nutzername @" + konto.wechsel().neuerNutzername()
                + (antwort.verfuegbar() == JaNein.JA ? " ist frei." : " ist vergeben."));
        if (antwort.andererName()) {
            andererName.versuche(execution, konto, antwort.alternativerNutzername());
        }
        VERFUEGBAR.setze(execution, antwort.verfuegbar() == JaNein.JA);
        ANDERER_NAME.setze(execution, antwort.andererName());
    }
}
