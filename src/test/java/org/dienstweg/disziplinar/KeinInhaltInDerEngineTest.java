package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dienstweg.Datenbanksuche;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plants a word in every text of every form and looks for it in every table of the engine after every step. */
@DisplayName("Die Engine kennt den Weg eines Disziplinarverfahrens, nicht seinen Inhalt")
class KeinInhaltInDerEngineTest extends Disziplinartest {

    private static final List<String> WORTE = List.of("Wortperson", "Wortsache", "Wortnorm", "Wortgefahr", "Worttatsache",
            "Wortverfuegung", "Wortfundstelle", "Wortabwaegung", "Wortnachweis", "Wortaufschub", "Worturkunde", "Wortaussage",
            "Wortort", "Wortprotokoll", "Wortverspaetung", "Wortfortfuehrung", "Wortvorwurf", "Wortbegruendung", "Wortverzug",
            "Wortvorgehen", "Wortermittlung", "Wortnachtrag", "Wortberichtigung", "Wortzustaendig");

    @Autowired
    private DataSource dataSource;

    @Test
    @DisplayName("Kein gepflanztes Wort steht in einer Tabelle der Engine, nach keinem Schritt")
    void keinWortInDerEngine() throws SQLException {
        String fall = melde(of("betroffenePerson", "Konrad Wortperson", "statusgruppe", "RUHESTAND", "sachverhalt", "Wortsache.",
                "pflichtverletzung", List.of(of("norm", "§ 42 BeamtStG Wortnorm")), "bargeldAngenommen", "JA",
                "gefaehrdungAufklaerung", "JA", "gefaehrdungBegruendung", "Wortgefahr.", "strafverfahren", "ERMITTLUNG"));
        nichtsGefunden();
        schritt(fall, "zustaendigkeitKlaeren", of("zustaendig", "JA", "zustaendigkeitBegruendung", "Wortzustaendig."));
        schritt(fall, "anhaltspunkteWuerdigen", of("zureichendeAnhaltspunkte", "JA", "tatsachen", "Worttatsache."));
        schritt(fall, "massnahmeverbotWuerdigen", of("massnahmeverbot", "NEIN", "massnahmeverbotBegruendung", "Wortbegruendung."));
        schritt(fall, "einleitungVerfuegen", of("belehrungZurKenntnis", true, "einleitungBegruendung", "Wortverfuegung.",
                "disziplinarklage", "NEIN", "abwaegung", "Wortabwaegung."));
        schritt(fall, "hoehereStelleUnterrichten", of("unterrichtetAm", "2026-11-30", "unterrichtungNachweis", "Wortnachweis."));
        schritt(fall, "strafverfahrenVerfolgen", of("strafausgang", "OFFEN", "aussetzung", "NEIN",
                "fortfuehrungGrund", "Wortfortfuehrung."));
        schritt(fall, "betroffeneUnterrichten", of("aufschub", "JA", "aufschubGrund", "Wortaufschub."));
        schritt(fall, "betroffeneUnterrichten", of("zugestelltAm", "2026-11-30", "zustellnachweis", "Worturkunde."));
        loeseAus(fall, "ZustellungZuErneuern", "Wortberichtigung.");
        nichtsGefunden();
        schritt(fall, "betroffeneUnterrichten", of("zugestelltAm", "2026-11-30", "zustellnachweis", "Worturkunde."));
        schritt(fall, "aeusserungErfassen", of("aeusserungArt", "WILL_MUENDLICH", "aeusserungEingegangenAm", "2026-11-30",
                "aeusserungText", "Wortaussage.", "ladungOrt", "Wortort."));
        schritt(fall, "anhoerungDurchfuehren", of("angehoertAm", "2026-11-30", "niederschrift", "Wortprotokoll.",
                "verspaetungGrund", "Wortverspaetung."));
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
        schritt(fall, "uebergeben", of("ermittlungsfuehrung", "Wortermittlung", "entlastungGeregelt", "JA",
                "nachtraeglicheAeusserung", "Wortnachtrag."));
        assertThat(ende(fall)).isEqualTo("Ende_Uebergeben");
    }

    @Test
    @DisplayName("auch nicht beim Fortschreiben des Vorwurfs, bei einer Verzögerung und bei der Erledigung")
    void auchNichtAufNebenwegen() throws SQLException {
        String fall = leiteEin(of());
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        schritt(fall, "vorwurfFortschreiben", of("fortschreibungArt", "AUSDEHNUNG", "vorwurfText", "Wortvorwurf.",
                "fortschreibungGrund", "Wortbegruendung."));
        ablauf.feuere(fall, "Start_FristWarnung");
        schritt(fall, "verzoegerungBegruenden", of("zureichenderGrund", "Wortverzug.", "weiteresVorgehen", "Wortvorgehen."));
        loeseAus(fall, "DisziplinarverfahrenErledigt", "Wortberichtigung.");
        nichtsGefunden();
        schritt(fall, "erledigungFeststellen", of("erledigt", "JA", "erledigungsgrund", "TOD", "erledigtAm", "2026-11-30",
                "erledigungNachweis", "Wortnachweis."));
        assertThat(ende(fall)).isEqualTo("Ende_Erledigt");
    }

    private void schritt(String fall, String aufgabe, Map<String, Object> antworten) throws SQLException {
        erledige(fall, aufgabe, antworten);
        nichtsGefunden();
    }

    private void nichtsGefunden() throws SQLException {
        assertThat(new Datenbanksuche(dataSource).inDerEngine(WORTE)).isEmpty();
    }
}
