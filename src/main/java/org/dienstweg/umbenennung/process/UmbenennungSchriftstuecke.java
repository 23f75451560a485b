package org.dienstweg.umbenennung.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Eingabe;
import org.dienstweg.process.Fallkopf;
import org.dienstweg.schriftgut.Dokumente;
import org.dienstweg.umbenennung.Umressortierungen;
import org.dienstweg.umbenennung.antworten.Mitteilung;
import org.springframework.stereotype.Component;

/** The documents of this process, made from the file. */
@Component
class UmbenennungSchriftstuecke {

    private final Umressortierungen umressortierungen;
    private final Umbenennungsbild bild;
    private final Fallkopf kopf;
    private final Dokumente dokumente;
    private final Akten akten;
    private final Aktenauszug auszug;

    UmbenennungSchriftstuecke(Umressortierungen umressortierungen, Umbenennungsbild bild, Fallkopf kopf,
                              Dokumente dokumente, Akten akten, Aktenauszug auszug) {
        this.umressortierungen = umressortierungen;
        this.bild = bild;
        this.kopf = kopf;
        this.dokumente = dokumente;
        this.akten = akten;
        this.auszug = auszug;
    }

    /** Files what became of every account of the order (HR-2-42). */
    void legeAbschlussvermerk(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Map<String, String> mitteilungen = mitteilungen(aktenzeichen);
        Map<String, Object> daten = kopf.zeige(aktenzeichen, null);
        daten.put("auftrag", bild.auftrag(umressortierungen.auftrag(aktenzeichen)));
        daten.put("konten", umressortierungen.konten(aktenzeichen).stream().map(konto -> {
            Map<String, Object> zeile = bild.zeile(konto);
            zeile.put("mitteilung", mitteilungen.getOrDefault(konto.id(), "keine"));
            return zeile;
        }).toList());
        akten.lege(aktenzeichen, execution.getCurrentActivityId(), "Abschlussvermerk",
                dokumente.pdf("umbenennung-abschluss", daten));
    }

    private Map<String, String> mitteilungen(String aktenzeichen) {
        return auszug.eingaben(aktenzeichen).stream()
                .filter(eingabe -> UmbenennungProcess.OEFFENTLICHKEIT_INFORMIEREN.equals(eingabe.schritt()))
                .collect(Collectors.toMap(Eingabe::teil, this::mitteilung, (aeltere, juengere) -> juengere));
    }

    private String mitteilung(Eingabe eingabe) {
        Mitteilung mitteilung = auszug.werte(eingabe, Mitteilung.class);
        return mitteilung.mitteilungKanal() + ", " + Umbenennungsbild.tag(mitteilung.mitteilungAm()) + ", "
                + mitteilung.mitteilungUrl();
    }
}
