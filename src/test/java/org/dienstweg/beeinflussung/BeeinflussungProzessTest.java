package org.dienstweg.beeinflussung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.dienstweg.Besetzung;
import org.dienstweg.Inhaltssuche;
import org.dienstweg.Uebergaenge;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.geschenke.Geber;
import org.dienstweg.geschenke.Sperrbuch;
import org.dienstweg.geschenke.Uebereinstimmung;
import org.dienstweg.recht.Ablehnung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A reported attempt from the report to what follows, on the real diagram; no word of it reaches the engine. */
@DisplayName("Beeinflussung melden (VV zu § 42 BeamtStG Nr. 5.2 und 6.1)")
public class BeeinflussungProzessTest extends Inhaltssuche {

    private static final String PROZESS = "beeinflussung-melden";

    @Override
    protected List<String> worte() {
        return List.of("Wortperson", "Wortfirma", "Wortangebot", "Wortzusammenhang", "Wortbewertung", "Wortverdacht");
    }

    @Test
    @DisplayName("Ein festgestellter Versuch sperrt den Geber; alle Wege führen zu einem Ende mit Namen")
    void alleWege() throws SQLException {
        String versucht = melde(Map.of());
        bewerte(versucht, Map.of("beeinflussung", "JA", "korruptionsanzeige", "NEIN"));
        assertThat(ende(versucht)).isEqualTo("Ende_VersuchFestgestellt");
        assertThat(gesperrt()).isEqualTo(Uebereinstimmung.GLEICH);
        String harmlos = melde(Map.of());
        ablauf().feuere(harmlos, "Timer_Erinnerung_versuchBewerten");
        ablauf().feuere(harmlos, "Timer_Eskalation_versuchBewerten");
        ablauf().fuehreAus(harmlos);
        bewerte(harmlos, Map.of("beeinflussung", "NEIN"));
        assertThat(ende(harmlos)).isEqualTo("Ende_KeinVersuch");
        String irrtum = melde(Map.of());
        ablauf().ziehZurueck(Besetzung.BESCHAEFTIGT, irrtum, "BeeinflussungsmeldungZurueckgezogen", "Irrtum");
        assertThat(ende(irrtum)).isEqualTo("Ende_Zurueckgezogen");
        RepositoryService diagramme = anwendung().getBean(RepositoryService.class);
        String definition = diagramme.createProcessDefinitionQuery().processDefinitionKey(PROZESS).latestVersion()
                .singleResult().getId();
        assertThat(anwendung().getBean(Uebergaenge.class).nieGenommen(diagramme.getBpmnModelInstance(definition)))
                .as("Wege ohne Test").isEmpty();
    }

    @Test
    @DisplayName("Eine Meldung ohne Namen wird mit der Vorschrift abgelehnt, und es entsteht kein Vorgang")
    void ohneNamen() {
        Map<String, Object> ohne = new HashMap<>(meldung(Map.of()));
        ohne.keySet().removeAll(List.of("zuwendendePerson", "zuwendendeOrganisation"));
        assertThatThrownBy(() -> ablauf().beginne(Besetzung.BESCHAEFTIGT, PROZESS, ohne)).isInstanceOf(Ablehnung.class)
                .hasMessageContaining("VV42-6.1d");
    }

    @Test
    @DisplayName("Ohne Antwort auf die Frage nach der Anzeige bleibt die Aufgabe offen")
    void ohneAnzeige() throws SQLException {
        String fall = melde(Map.of());
        assertThatThrownBy(() -> bewerte(fall, Map.of("beeinflussung", "JA"))).hasMessageContaining("Landeskriminalamt");
        assertThat(ablauf().wartet(fall)).containsExactly("versuchBewerten");
        bewerte(fall, Map.of("beeinflussung", "NEIN"));
    }

    @Test
    @DisplayName("Anhaltspunkte für ein Dienstvergehen beginnen das Disziplinarverfahren; die Person steht nicht in dieser Akte")
    void anhaltspunkte() throws SQLException {
        String fall = melde(Map.of());
        bewerte(fall, Map.of("beeinflussung", "JA", "korruptionsanzeige", "JA", "anhaltspunkteDienstvergehen", "JA",
                "betroffenePerson", "Wortverdacht Keller", "statusgruppe", "BEAMTE"));
        assertThat(ende(fall)).isEqualTo("Ende_VersuchFestgestellt");
        Aktenauszug auszug = anwendung().getBean(Aktenauszug.class);
        assertThat(auszug.eingaben(fall)).noneMatch(eingabe -> eingabe.daten().contains("Wortverdacht"));
        List<String> verfahren = anwendung().getBean(JdbcTemplate.class)
                .queryForList("select anderes from verbindung where aktenzeichen = ?", String.class, fall);
        assertThat(verfahren).singleElement().satisfies(eines ->
                assertThat(ablauf().wartet(eines)).containsExactly("anhaltspunkteWuerdigen"));
    }

    @Test
    @DisplayName("Wer gemeldet hat, bewertet nicht")
    void eigeneMeldung() {
        String fall = ablauf().beginne(Besetzung.DIENSTVORGESETZT, PROZESS, meldung(Map.of()));
        assertThatThrownBy(() -> bewerte(fall, Map.of("beeinflussung", "NEIN")))
                .hasMessageContaining("selbst gemeldet");
    }

    private String melde(Map<String, Object> andere) throws SQLException {
        return beginne(Besetzung.BESCHAEFTIGT, PROZESS, meldung(andere));
    }

    private void bewerte(String fall, Map<String, Object> andere) throws SQLException {
        Map<String, Object> antworten = new HashMap<>(Map.of("anhaltspunkteDienstvergehen", "NEIN",
                "bewertungBegruendung", "Wortbewertung"));
        antworten.putAll(andere);
        erledige(Besetzung.DIENSTVORGESETZT, fall, "versuchBewerten", antworten);
    }

    private static Map<String, Object> meldung(Map<String, Object> andere) {
        Map<String, Object> meldung = new HashMap<>(Map.of("zuwendendePerson", "Wortperson Beispiel",
                "zuwendendeOrganisation", "Wortfirma GmbH", "versuchtAm", "2026-11-20", "angebot", "Wortangebot",
                "dienstlicherZusammenhang", "Wortzusammenhang", "herkunft", "DIENSTLICH", "erwartungErkannt", "JA",
                "reaktion", "ABGELEHNT"));
        meldung.putAll(andere);
        return meldung;
    }

    private Uebereinstimmung gesperrt() {
        return anwendung().getBean(Sperrbuch.class).trifft("IM", Besetzung.BESCHAEFTIGT,
                new Geber("Wortperson Beispiel", "Wortfirma GmbH"));
    }

    private String ende(String fall) {
        return anwendung().getBean(Aktenauszug.class).fall(fall).ende();
    }
}
