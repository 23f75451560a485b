package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Der tägliche Löschlauf (§ 16 LDG NRW, §§ 187, 188 BGB)")
public class LoeschlaufTest extends Spurensuche {

    private static final LocalDateTime EWIG = LocalDateTime.of(2199, 1, 1, 0, 0);

    @Autowired
    private HistoryService geschichte;

    @AfterEach
    void spurlos() {
        jdbc.update("delete from aufbewahrungsfrist where quelle = 'Test'");
        jdbc.update("delete from loeschlauf");
    }

    @ParameterizedTest(name = "beendet {0}: letzter Tag {1}")
    @CsvSource({"2027-03-15T23:59, 2027-06-15", "2027-11-30T00:00, 2028-02-29", "2026-11-30T10:00, 2027-02-28",
        "2026-12-31T23:59, 2027-03-31", "2027-12-28T01:30, 2028-03-28"})
    @DisplayName("Drei Monate enden an Monatsenden, im Schaltjahr und zur Sommerzeit am richtigen Tag")
    void grenze(LocalDateTime beendet, LocalDate letzterTag) {
        String fall = ohneAnhaltspunkte(beendet);
        geloescht(fall, letzterTag.atTime(23, 59), false);
        geloescht(fall, letzterTag.plusDays(1).atStartOfDay(), true);
    }

    @Test
    @DisplayName("Ein Löschstopp hält die Löschung auf, bis er aufgehoben ist")
    void loeschstopp() {
        String fall = ohneAnhaltspunkte(LocalDateTime.of(2027, 3, 15, 12, 0));
        sende(fall, "/loeschstopp", of("grund", "Klage anhängig"));
        geloescht(fall, EWIG, false);
        sende(fall, "/loeschstopp/aufhebung", of("grund", "Klage zurückgenommen"));
        geloescht(fall, EWIG, true);
    }

    @Test
    @DisplayName("Ein laufendes Verfahren wird nie gelöscht, eine neue Frist gilt von ihrem Tag an")
    void neueFrist() {
        jdbc.update("insert into aufbewahrungsfrist (id, verfahren, ende, frist, regel, gueltig_ab, quelle, abgerufen_am) "
                + "values ('NEU', ?, 'Ende_NichtEingeleitetKeineAnhaltspunkte', 'P10Y', 'Neu', ?, 'Test', ?)", PROZESS,
                LocalDate.of(2027, 6, 16), LocalDate.EPOCH);
        String laufend = melde(of());
        String fall = ohneAnhaltspunkte(LocalDateTime.of(2027, 3, 15, 12, 0));
        geloescht(fall, LocalDateTime.of(2027, 6, 16, 2, 0), false);
        geloescht(fall, LocalDateTime.of(2037, 3, 16, 2, 0), true);
        assertThat(ablauf.wartet(laufend)).containsExactly("anhaltspunkteWuerdigen");
    }

    @Test
    @DisplayName("Der Lauf eines Tages geschieht nur einmal")
    void nurEinmalAmTag() {
        uhr.stelleAuf(LocalDateTime.of(2036, 6, 16, 0, 15));
        lauf.taeglich();
        String fall = ohneAnhaltspunkte(LocalDateTime.of(2030, 3, 15, 12, 0));
        uhr.stelleAuf(LocalDateTime.of(2036, 6, 16, 5, 15));
        lauf.taeglich();
        assertThat(vermerke.findByAktenzeichen(fall)).isEmpty();
        uhr.stelleAuf(LocalDateTime.of(2036, 6, 17, 0, 15));
        lauf.taeglich();
        assertThat(vermerke.findByAktenzeichen(fall)).hasSize(1);
    }

    @Test
    @DisplayName("Die Engine räumt ihre Geschichte nie selbst auf, auch nicht auf Verlangen")
    void engineRaeumtNichtAuf() {
        String fall = ohneAnhaltspunkte(LocalDateTime.of(2027, 3, 15, 12, 0));
        uhr.stelleAuf(EWIG);
        assertThatThrownBy(() -> geschichte.cleanUpHistoryAsync(true)).hasMessageContaining("disabled");
        assertThat(geschichte.findHistoryCleanupJobs()).isEmpty();
        assertThat(ablauf.instanz(fall)).isNotNull();
    }

    @Test
    @DisplayName("Zu jeder Tabelle mit einem Aktenzeichen ist entschieden, was bei der Löschung mit ihr geschieht")
    void jedeTabelleIstBedacht() {
        List<String> geloescht = List.of("anlage", "beteiligter", "eingabe", "fall", "folgeausgang", "fristvermerk", "geschenk",
                "kreismitglied", "pruefvermerk", "schriftstueck", "sperrvermerk", "umbenennung", "verbindung",
                "verlaufseintrag", "versand");
        List<String> bleibt = List.of("loeschstopp", "loeschvermerk", "zugriff");
        List<String> oeffentlich = List.of("account", "adressbelegung");
        assertThat(jdbc.queryForList("select distinct lower(table_name) from information_schema.columns "
                + "where lower(column_name) = 'aktenzeichen'", String.class)).containsExactlyInAnyOrderElementsOf(
                Stream.of(geloescht, bleibt, oeffentlich).flatMap(List::stream).toList());
    }

    private void geloescht(String fall, LocalDateTime jetzt, boolean geloescht) {
        uhr.stelleAuf(jetzt);
        lauf.loesche();
        assertThat(vermerke.findByAktenzeichen(fall)).hasSize(geloescht ? 1 : 0);
    }

    private String ohneAnhaltspunkte(LocalDateTime beendet) {
        uhr.stelleAuf(beendet);
        String fall = melde(of());
        erledige(fall, "anhaltspunkteWuerdigen", of("zureichendeAnhaltspunkte", "NEIN", "tatsachen", "Nur ein Gerücht."));
        return fall;
    }
}
