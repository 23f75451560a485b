package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.FAKTEN;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.VORGESCHLAGEN;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.register.Registerkonto;
import org.dienstweg.umbenennung.Umbenennungsdaten;
import org.dienstweg.umbenennung.Umressortierung;
import org.dienstweg.umbenennung.Umressortierungen;
import org.springframework.stereotype.Component;

/** Takes a new or corrected order: finds its accounts, proposes what is missing, gathers what the rules judge. */
@Component
class Auftragspruefung {

    private final Umbenennungsdaten daten;
    private final Umressortierungen umressortierungen;
    private final Aktenauszug auszug;
    private final Akten akten;
    private final Aktenschritt aktenschritt;

    Auftragspruefung(Umbenennungsdaten daten, Umressortierungen umressortierungen, Aktenauszug auszug, Akten akten,
                     Aktenschritt aktenschritt) {
        this.daten = daten;
        this.umressortierungen = umressortierungen;
        this.auszug = auszug;
        this.akten = akten;
        this.aktenschritt = aktenschritt;
    }

    /** Prepares the examinations of an order that was just filed. */
    void beginne(DelegateExecution execution, Umressortierung eingabe) {
        String aktenzeichen = execution.getProcessBusinessKey();
        List<Registerkonto> konten = daten.konten(eingabe);
        umressortierungen.verlangeFreie(aktenzeichen, konten);
        Umressortierung auftrag = daten.mitVorschlaegen(eingabe, konten);
        boolean vorgeschlagen = !auftrag.equals(eingabe);
        if (vorgeschlagen) {
            akten.nimmEingabe(aktenzeichen, execution.getCurrentActivityId(), null, auftrag);
            aktenschritt.verlauf(execution, "Fehlende Namen nach Bezeichnung und Abkürzung des neuen Ressorts "
                    + "vorgeschlagen; die Kommunikation sieht sie zuerst.");
        }
        VORGESCHLAGEN.setze(execution, vorgeschlagen);
        FAKTEN.setze(execution, daten.fakten(auftrag, konten, auszug.fall(aktenzeichen).ressort()));
    }
}
