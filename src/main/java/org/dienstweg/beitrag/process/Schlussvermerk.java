package org.dienstweg.beitrag.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fall;
import org.dienstweg.beitrag.Ablaufstand;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.BeitragFall;
import org.dienstweg.organisation.Namen;
import org.dienstweg.process.Fallkopf;
import org.dienstweg.schriftgut.Dokumente;
import org.springframework.stereotype.Component;

/** Makes the final note from the file. What concerns the people behind the post is not part of it. */
@Component
class Schlussvermerk {

    private final BeitragFaelle faelle;
    private final Aktenauszug auszug;
    private final Fallkopf kopf;
    private final Namen namen;
    private final Dokumente dokumente;
    private final Akten akten;

    Schlussvermerk(BeitragFaelle faelle, Aktenauszug auszug, Fallkopf kopf, Namen namen, Dokumente dokumente,
                   Akten akten) {
        this.faelle = faelle;
        this.auszug = auszug;
        this.kopf = kopf;
        this.namen = namen;
        this.dokumente = dokumente;
        this.akten = akten;
    }

    /** Files the note of the case. */
    void lege(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        akten.lege(aktenzeichen, execution.getCurrentActivityId(), "Schlussvermerk",
                dokumente.pdf("schlussvermerk-beitrag", daten(aktenzeichen)));
    }

    private Map<String, Object> daten(String aktenzeichen) {
        BeitragFall fall = faelle.fall(aktenzeichen);
        Fall deckel = auszug.fall(aktenzeichen);
        Map<String, Object> daten = kopf.zeige(aktenzeichen);
        daten.put("ergebnis", ergebnis(fall.stand()));
        daten.put("chronik", Chronik.von(fall, deckel.eroeffnetAm(), deckel.eroeffnetVon(), namen));
        daten.put("meldung", Meldungsbild.angaben(fall));
        daten.put("beweise", Meldungsbild.beweise(fall.beweisstuecke()));
        daten.put("feststellungen", ohnePersonalsachen(daten.get("feststellungen")));
        fall.vorgehen().ifPresent(eines -> {
            daten.put("vorgehen", eines.inhalt().vorgehen().text());
            daten.put("vorgehenBegruendung", eines.inhalt().vorgehenBegruendung());
        });
        fall.rechtspruefung().ifPresent(eine -> {
            daten.put("justiziariat", eine.inhalt().justiziariatErgebnis().text());
            daten.put("justiziariatBegruendung", eine.inhalt().justiziariatBegruendung());
        });
        fall.hinweis().ifPresent(eine -> {
            daten.put("hinweisText", eine.inhalt().hinweisText());
            daten.put("hinweisUrl", eine.inhalt().hinweisUrl());
        });
        return daten;
    }

    private static List<?> ohnePersonalsachen(Object feststellungen) {
        return ((List<?>) feststellungen).stream()
                .filter(eine -> !"folgenpruefungFesthalten".equals(((Map<?, ?>) eine).get("schritt"))).toList();
    }

    private static String ergebnis(Ablaufstand stand) {
        return switch (stand.ergebnis()) {
            case BERICHTIGT -> stand.geloescht() ? "Der Fehler ist öffentlich benannt, der Beitrag ist gelöscht."
                    : "Der Fehler ist öffentlich benannt, der Beitrag steht noch.";
            case KEIN_FEHLER -> "Es liegt kein Fehler vor.";
            case JUSTIZIARIAT -> "Über den Beitrag Dritter hat das Justiziariat entschieden.";
        };
    }
}
