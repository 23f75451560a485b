package org.dienstweg.beitrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dienstweg.Besetzung;
import org.dienstweg.Inhaltssuche;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.organisation.Rolle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A post, what is said about it and whom it concerns stay out of the engine's tables, after every step. */
@DisplayName("Von einem Beitrag steht nichts in der Engine")
public class KeinInhaltVonBeitraegenTest extends Inhaltssuche {

    @Override
    protected List<String> worte() {
        return List.of("Wortbeitrag", "wortlink", "Wortbeschreibung", "Wortaktenrelevanz", "Wortjustiziariat",
                "Wortvorgehen", "Worthinweis", "wortadresse", "Wortloescher", "Wortfolgen", "Wortperson", "Wortverfolgung",
                "IM_NRW");
    }

    @Test
    @DisplayName("Kein gepflanztes Wort steht in einer Tabelle der Engine, nach keinem Schritt")
    void keinWortInDerEngine() throws SQLException {
        String fall = beginne(Berichtigung.MELDERIN, Berichtigung.PROZESS, Meldungen.mit(Map.of(
                "beitragUrl", "https://x.com/IM_NRW/status/1?wortlink", "beitragText", "Wortbeitrag",
                "beschreibung", "Wortbeschreibung", "fehlerart", "RECHTSVERLETZUNG")));
        new Berichtigung(ablauf(), anwendung().getBean(Anlagenannahme.class))
                .fuegeScreenshotHinzu(fall, Berichtigung.MELDERIN, Rolle.BESCHAEFTIGTE);
        kommunikation(fall, "beweisSichern", Map.of("originalGesichert", true));
        erledige(Berichtigung.SACHBEARBEITUNG, fall, "aktenrelevanzEntscheiden",
                Map.of("aktenrelevant", "NEIN", "aktenrelevanzBegruendung", "Wortaktenrelevanz"));
        erledige(Berichtigung.JUSTIZIARIAT, fall, "justiziariatEntscheiden",
                Map.of("justiziariatErgebnis", "LOESCHEN", "justiziariatBegruendung", "Wortjustiziariat"));
        kommunikation(fall, "vorgehenFestlegen",
                Map.of("vorgehen", "SOFORTIGE_LOESCHUNG", "vorgehenBegruendung", "Wortvorgehen"));
        kommunikation(fall, "beitragLoeschen", Map.of("geloeschtAm", Meldungen.jetzt()));
        kommunikation(fall, "hinweisVeroeffentlichen", Map.of("hinweisText", "Worthinweis",
                "hinweisUrl", "https://wortadresse.example", "hinweisAm", Meldungen.jetzt()));
        erledige(Berichtigung.VORGESETZTE, fall, "folgenPruefen",
                Map.of("dienstrechtlichePruefung", "JA", "folgenBegruendung", "Wortfolgen"));
        erledige(Berichtigung.VORGESETZTE, fall, "pflichtverstossVerfolgen",
                Map.of("verfolgungErgebnis", "Wortverfolgung"));
        assertThat(anwendung().getBean(Aktenauszug.class).fall(fall).ende()).isEqualTo("Ende_BerichtigtUndGeloescht");
    }

    private void kommunikation(String fall, String aufgabe, Map<String, Object> antworten) throws SQLException {
        erledige(Besetzung.KOMMUNIKATION, fall, aufgabe, antworten);
    }
}
