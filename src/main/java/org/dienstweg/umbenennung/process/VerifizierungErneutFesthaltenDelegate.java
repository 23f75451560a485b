package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.VERIFIZIERUNG_ABGESCHLOSSEN;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.VERIFIZIERUNG_ERNEUERN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.register.regeln.Verifizierung;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.Umbenennungsdaten;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.springframework.stereotype.Component;

/** Files how the platform answered the renewed wish for verification (HR-2-06); an application keeps the task open. */
@Component
class VerifizierungErneutFesthaltenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;
    private final Umbenennungsdaten daten;

    VerifizierungErneutFesthaltenDelegate(Kontoschritt schritt, Umbenennungsdaten daten) {
        this.schritt = schritt;
        this.daten = daten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        Verifizierung antwort = schritt.antwort(execution, VERIFIZIERUNG_ERNEUERN, Verifizierung.class);
        schritt.verlange(execution, UmbenennungRegeln.VERIFIZIERUNG_PRUEFEN, new Verifizierung(
                antwort.verifizierung(), antwort.verifizierungGrund(), daten.verifiziert(konto.plattform())));
        konto.verifiziert(antwort.verifizierung());
        schritt.verlauf(execution, konto, "Verifizierung: " + antwort.verifizierung().bezeichnung() + ".");
        VERIFIZIERUNG_ABGESCHLOSSEN.setze(execution, antwort.abgeschlossen());
    }
}
