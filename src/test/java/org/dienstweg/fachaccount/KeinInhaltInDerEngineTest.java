package org.dienstweg.fachaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dienstweg.Besetzung;
import org.dienstweg.Inhaltssuche;
import org.dienstweg.akte.Aktenauszug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plants a word in every field of every form and looks for it in every table of the engine after every step. */
@DisplayName("Die Engine kennt den Weg, die Akte den Inhalt")
public class KeinInhaltInDerEngineTest extends Inhaltssuche {

    private static final List<String> WORTE = List.of("Wortplattform", "Wortthema", "Wortzielgruppe", "Wortprofil",
            "wortnutzer", "Worthinweis", "wortnetiquette", "wortpostfach", "Wortperson", "Wortfunktion", "Wortgeraet",
            "Wortgrund", "Wortabweichung", "Wortanmerkung", "Wortverifizierung");

    @Autowired
    private Aktenauszug auszug;

    @Override
    protected List<String> worte() {
        return WORTE;
    }

    @Test
    @DisplayName("Kein gepflanztes Wort steht in einer Tabelle der Engine, nach keinem Schritt")
    void keinWortInDerEngine() throws SQLException {
        String fall = beginne(Besetzung.FACHREFERAT, "fach-account-einrichten", gepflanzt("Folgt uns!"));
        assertThat(ablauf().wartet(fall)).containsExactly("antragNachbessern");
        erledige(Besetzung.FACHREFERAT, fall, "antragNachbessern", gepflanzt("Dieser Account des Ministeriums "
                + "des Innern informiert zum Thema Wortthema. Worthinweis."));
        entscheide(fall, Besetzung.KOMMUNIKATION, "kommunikationAbstimmen", "ABGESTIMMT");
        entscheide(fall, Besetzung.LPA, "lpaAbstimmen", "ABGESTIMMT");
        entscheide(fall, Besetzung.HAUSSPITZE, "hausspitzeBilligen", "GEBILLIGT");
        ablauf().fuehreAus(fall);
        nichtsGefunden();
        String heute = LocalDate.now(ZoneId.of("Europe/Berlin")).toString();
        erledige(Besetzung.FACHREFERAT, fall, "accountEinrichten", Map.of("accountUrl", "https://wortnutzer.example/konto", "eingerichtetAm", heute));
        erledige(Besetzung.FACHREFERAT, fall, "verifizierungErledigen",
                Map.of("verifizierung", "NICHT_VERFUEGBAR", "verifizierungGrund", "Wortverifizierung fehlt."));
        erledige(Besetzung.FACHREFERAT, fall, "autorisierteBelehren", Map.of("belehrungBestaetigt", true, "belehrtAm", heute));
        assertThat(auszug.fall(fall).ende()).isEqualTo("Ende_Eingerichtet");
    }

    private void entscheide(String fall, String person, String aufgabe, String ergebnis) throws SQLException {
        erledige(person, fall, aufgabe, Map.of("ergebnis", ergebnis, "anmerkung", "Wortanmerkung von hier."));
    }

    private static Map<String, Object> gepflanzt(String absenderhinweis) {
        Map<String, Object> antrag = Antraege.mit(Map.of("plattform", "ANDERE", "plattformName", "Wortplattform",
                "fachthema", "Wortthema", "fachzielgruppe", "Wortzielgruppe", "profilname", "IM NRW Wortprofil",
                "nutzername", "wortnutzer", "absenderhinweis", absenderhinweis,
                "netiquetteUrl", "https://wortnetiquette.example", "registrierungsMail", "wortpostfach@im.nrw.example",
                "begruendung", "Wortgrund für den Antrag."));
        antrag.put("abweichungBegruendung", "Wortabweichung ist begründet.");
        antrag.put("autorisierte", List.of(Map.of("name", "Wortperson Winter", "funktion", "Wortfunktion",
                "dienstlichesGeraet", false, "geraetBegruendung", "Wortgeraet ist bestellt.")));
        return antrag;
    }
}
