package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.ABSENDERHINWEIS_ANPASSEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.Umbenennungsdaten;
import org.dienstweg.umbenennung.Umressortierungen;
import org.dienstweg.umbenennung.antworten.Anpassung;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.springframework.stereotype.Component;

/** Files that profile text and imprint name the new Ressort (HR-2-34). */
@Component
class AbsenderhinweisFesthaltenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;
    private final Umressortierungen umressortierungen;
    private final Umbenennungsdaten daten;

    AbsenderhinweisFesthaltenDelegate(Kontoschritt schritt, Umressortierungen umressortierungen, Umbenennungsdaten daten) {
        this.schritt = schritt;
        this.umressortierungen = umressortierungen;
        this.daten = daten;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        Anpassung antwort = schritt.antwort(execution, ABSENDERHINWEIS_ANPASSEN, Anpassung.class);
        schritt.verlange(execution, UmbenennungRegeln.ANPASSUNG_PRUEFEN, new Anpassung(antwort.geaendertAm(),
                konto.wechsel().neuerAbsenderhinweis(),
                daten.ressortname(umressortierungen.auftrag(execution.getProcessBusinessKey()))));
        schritt.verlauf(execution, konto, "Absenderhinweis und Impressum angepasst.");
    }
}
