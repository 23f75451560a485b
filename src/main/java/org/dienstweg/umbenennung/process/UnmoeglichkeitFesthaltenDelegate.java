package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.NEUER_ACCOUNT_NOETIG;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.UNMOEGLICHKEIT_FESTSTELLEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.recht.JaNein;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.antworten.Unmoeglichkeit;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.springframework.stereotype.Component;

/** Files why the user name cannot be changed and whether a new account is needed (HR-2-40). */
@Component
class UnmoeglichkeitFesthaltenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;

    UnmoeglichkeitFesthaltenDelegate(Kontoschritt schritt) {
        this.schritt = schritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        Unmoeglichkeit antwort = schritt.antwort(execution, UNMOEGLICHKEIT_FESTSTELLEN, Unmoeglichkeit.class)
                .fuer(konto.accountArt());
        schritt.verlangeAlles(execution, UmbenennungRegeln.UNMOEGLICHKEIT_PRUEFEN, antwort, "");
        boolean noetig = antwort.neuerAccountNoetig() == JaNein.JA;
        konto.nutzernameBleibt();
        schritt.verlauf(execution, konto, "Der Nutzername kann nicht geändert werden: " + antwort.grund()
                + (noetig ? " Ein neuer Account ist nötig." : " Er bleibt, wie er ist."));
        NEUER_ACCOUNT_NOETIG.setze(execution, noetig);
    }
}
