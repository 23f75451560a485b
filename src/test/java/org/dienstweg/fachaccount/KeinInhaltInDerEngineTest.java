package org.dienstweg.fachaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Enginetabellen;
import org.dienstweg.akte.Aktenauszug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plants a word in every field of every form and looks for it in every table of the engine after every step. */
@DienstwegTest
@DisplayName("Die Engine kennt den Weg, die Akte den Inhalt")
public class KeinInhaltInDerEngineTest {

    private static final List<String> WORTE = List.of("Wortplattform", "Wortthema", "Wortzielgruppe", "Wortprofil",
            "wortnutzer", "Worthinweis", "wortnetiquette", "wortpostfach", "Wortperson", "Wortfunktion", "Wortgeraet",
            "Wortgrund", "Wortabweichung", "Wortanmerkung", "Wortverifizierung");

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Aktenauszug auszug;
    @Autowired
    private DataSource dataSource;

    @Test
    @DisplayName("Kein gepflanztes Wort steht in einer Tabelle der Engine, nach keinem Schritt")
    void keinWortInDerEngine() throws SQLException {
        String fall = ablauf.beginne(Besetzung.FACHREFERAT, "fach-account-einrichten", gepflanzt("Folgt uns!"));
        nichtsGefunden();
        assertThat(ablauf.wartet(fall)).containsExactly("antragNachbessern");
        ablauf.erledige(Besetzung.FACHREFERAT, fall, "antragNachbessern", gepflanzt("Dieser Account des Ministeriums "
                + "des Innern informiert zum Thema Wortthema. Worthinweis."));
        nichtsGefunden();
        entscheide(fall, Besetzung.KOMMUNIKATION, "kommunikationAbstimmen", "ABGESTIMMT");
        entscheide(fall, Besetzung.LPA, "lpaAbstimmen", "ABGESTIMMT");
        entscheide(fall, Besetzung.HAUSSPITZE, "hausspitzeBilligen", "GEBILLIGT");
        ablauf.fuehreAus(fall);
        nichtsGefunden();
        String heute = LocalDate.now().toString();
        erledige(fall, "accountEinrichten", Map.of("accountUrl", "https://wortnutzer.example/konto", "eingerichtetAm", heute));
        erledige(fall, "verifizierungErledigen",
                Map.of("verifizierung", "NICHT_VERFUEGBAR", "verifizierungGrund", "Wortverifizierung fehlt."));
        erledige(fall, "autorisierteBelehren", Map.of("belehrungBestaetigt", true, "belehrtAm", heute));
        assertThat(auszug.fall(fall).ende()).isEqualTo("Ende_Eingerichtet");
    }

    private void entscheide(String fall, String person, String aufgabe, String ergebnis) throws SQLException {
        ablauf.erledige(person, fall, aufgabe, Map.of("ergebnis", ergebnis, "anmerkung", "Wortanmerkung von hier."));
        nichtsGefunden();
    }

    private void erledige(String fall, String aufgabe, Map<String, Object> antworten) throws SQLException {
        ablauf.erledige(Besetzung.FACHREFERAT, fall, aufgabe, antworten);
        nichtsGefunden();
    }

    private void nichtsGefunden() throws SQLException {
        assertThat(new Enginetabellen(dataSource).fundstellen(WORTE)).isEmpty();
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
