package org.dienstweg.web.akte;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.Teilvorgaenge;
import org.dienstweg.frist.Arbeitstage;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.OffeneAufgabe;
import org.dienstweg.web.akte.Personennamen.Namen;
import org.springframework.stereotype.Component;

/** Says in plain words where a case stands, e.g. "Liegt seit 3 Arbeitstagen bei der Hausspitze". */
@Component
class Standbeschreibung {

    private final Arbeitstage arbeitstage;
    private final Clock clock;
    private final List<Teilvorgaenge> teilvorgaenge;

    Standbeschreibung(Arbeitstage arbeitstage, Clock clock, List<Teilvorgaenge> teilvorgaenge) {
        this.arbeitstage = arbeitstage;
        this.clock = clock;
        this.teilvorgaenge = teilvorgaenge;
    }

    /** How far the parts of these cases have come, e.g. "3 von 12 umbenannt"; cases without parts are missing. */
    Map<String, String> fortschritt(Collection<Fall> faelle) {
        Map<String, String> fortschritt = new HashMap<>();
        for (Teilvorgaenge art : teilvorgaenge) {
            List<String> betroffene = faelle.stream().filter(fall -> fall.verfahren().equals(art.verfahren()))
                    .map(Fall::aktenzeichen).toList();
            if (!betroffene.isEmpty()) {
                fortschritt.putAll(art.fortschritt(betroffene));
            }
        }
        return fortschritt;
    }

    /** The same with how far its parts have come; null where it has none. */
    String stand(Fall fall, List<OffeneAufgabe> offen, Namen namen, Map<String, String> schrittnamen,
                 String fortschritt) {
        String stand = stand(fall, offen, namen, schrittnamen);
        return fortschritt == null ? stand : fortschritt + ". " + stand;
    }

    /**
     * @param schrittnamen labels by element id, for the name of the end
     * @param offen        what the case waits for
     */
    String stand(Fall fall, List<OffeneAufgabe> offen, Namen namen, Map<String, String> schrittnamen) {
        if (fall.status() == Fallstatus.ABGEBROCHEN) {
            return "Abgebrochen";
        }
        if (fall.status() == Fallstatus.BEENDET) {
            String ende = schrittnamen.get(fall.ende());
            return ende == null ? "Abgeschlossen" : "Abgeschlossen: " + ende;
        }
        return offen.isEmpty() ? "Wird von Dienstweg bearbeitet"
                : "Liegt " + offen.stream().map(eine -> seit(eine) + " " + bei(eine, namen)).distinct()
                        .collect(joining(" und "));
    }

    /** With whom a task is, e.g. {@code bei der Hausspitze} or {@code bei Petra Vogt}. */
    String bei(OffeneAufgabe aufgabe, Namen namen) {
        if (aufgabe.bearbeiter() != null) {
            return "bei " + namen.von(aufgabe.bearbeiter());
        }
        return aufgabe.rollen().isEmpty() ? "bei der zuständigen Stelle"
                : aufgabe.rollen().stream().map(Standbeschreibung::bei).collect(joining(" oder "));
    }

    private String seit(OffeneAufgabe aufgabe) {
        LocalDate beginn = Zeitangaben.tag(aufgabe.seit());
        LocalDate heute = Zeitangaben.tag(clock.instant());
        int tage = arbeitstage.zwischen(beginn, heute);
        return switch (tage) {
            case 0 -> beginn.equals(heute) ? "seit heute" : "seit weniger als einem Arbeitstag";
            case 1 -> "seit einem Arbeitstag";
            default -> "seit " + tage + " Arbeitstagen";
        };
    }

    private static String bei(Rolle rolle) {
        return switch (rolle) {
            case FACHREFERAT, LPA, JUSTIZIARIAT, BETRIEB, DATENSCHUTZ -> "beim " + rolle.bezeichnung();
            case BESCHAEFTIGTE -> "bei den Beschäftigten";
            case DIENSTVORGESETZTE_STELLE -> "bei der dienstvorgesetzten Stelle";
            case HOEHERE_DIENSTVORGESETZTE_STELLE -> "bei der höheren dienstvorgesetzten Stelle";
            case KOMMUNIKATION, HAUSSPITZE, REGISTRATUR, PERSONALSTELLE, PROZESSVERANTWORTUNG ->
                    "bei der " + rolle.bezeichnung();
        };
    }
}
