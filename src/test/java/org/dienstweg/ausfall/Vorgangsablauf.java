package org.dienstweg.ausfall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.fachaccount.Antraege;

/** A lawful case from the wish to the running account, cut into everything that can fail on its own. */
class Vorgangsablauf {

    private final Ablauf ablauf;
    private final TaskService aufgaben;

    Vorgangsablauf(Ablauf ablauf, TaskService aufgaben) {
        this.ablauf = ablauf;
        this.aufgaben = aufgaben;
    }

    /** @param name user name of the account, different for every case */
    List<Schritt> schritte(String name) {
        String heute = LocalDate.now().toString();
        List<Schritt> schritte = new ArrayList<>();
        schritte.add(new Schritt("beantragen", keines -> ablauf.beginne(Besetzung.FACHREFERAT,
                "fach-account-einrichten",
                Antraege.mit(Map.of("nutzername", name, "profilname", "Katastrophenschutz IM " + name)))));
        aufgabe(schritte, Besetzung.KOMMUNIKATION, "kommunikationAbstimmen", Map.of("ergebnis", "ABGESTIMMT"));
        aufgabe(schritte, Besetzung.HAUSSPITZE, "hausspitzeBilligen", Map.of("ergebnis", "GEBILLIGT"));
        schritte.add(new Schritt("lpaInformieren", fall -> {
            ablauf.fuehreAus(fall);
            return fall;
        }));
        aufgabe(schritte, Besetzung.FACHREFERAT, "accountEinrichten",
                Map.of("accountUrl", "https://x.com/" + name, "eingerichtetAm", heute));
        aufgabe(schritte, Besetzung.FACHREFERAT, "verifizierungErledigen", Map.of("verifizierung",
                "NICHT_VERFUEGBAR", "verifizierungGrund", "Fachreferate sind nicht antragsberechtigt."));
        aufgabe(schritte, Besetzung.FACHREFERAT, "autorisierteBelehren",
                Map.of("belehrungBestaetigt", true, "belehrtAm", heute));
        return schritte;
    }

    private void aufgabe(List<Schritt> schritte, String person, String aufgabe, Map<String, Object> antworten) {
        schritte.add(new Schritt(aufgabe + " übernehmen", fall -> ablauf.als(person, () -> {
            aufgaben.claim(ablauf.aufgabe(fall, aufgabe).getId(), person);
            return fall;
        })));
        schritte.add(new Schritt(aufgabe, fall -> {
            ablauf.erledige(person, fall, aufgabe, antworten);
            return fall;
        }));
    }
}
