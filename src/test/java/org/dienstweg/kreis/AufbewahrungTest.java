package org.dienstweg.kreis;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dienstweg.akte.aufbewahrung.Loeschart;
import org.dienstweg.akte.aufbewahrung.Loeschlauf;
import org.dienstweg.akte.aufbewahrung.Loeschvermerke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("Aufbewahrung und Löschung nach Fristablauf (§ 16 LDG NRW)")
public class AufbewahrungTest extends Kreistest {

    @Autowired
    Loeschlauf lauf;
    @Autowired
    Loeschvermerke vermerke;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    DataSource dataSource;

    @BeforeEach
    void frist() {
        jdbc.update("insert into aufbewahrungsfrist (id, verfahren, ende, frist, regel, gueltig_ab, quelle, abgerufen_am) "
                + "values ('KP', 'kreisprobe', 'Ende_KreisprobeBeendet', 'P3M', 'Probe', ?, 'Test', ?)",
                LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1));
    }

    @AfterEach
    void ohneFrist() {
        jdbc.update("delete from aufbewahrungsfrist where id like 'KP%'");
        jdbc.update("delete from loeschlauf");
    }

    @ParameterizedTest(name = "beendet {0}, Frist {1}: letzter Tag {2}")
    @CsvSource({"2027-03-15T23:59, P3M, 2027-06-15", "2027-11-30T00:00, P3M, 2028-02-29", "2026-11-30T10:00, P3M, 2027-02-28",
        "2028-02-29T10:00, P2Y, 2030-02-28", "2026-03-29T01:30, P2Y, 2028-03-29", "2027-12-31T23:59, P2Y, 2029-12-31"})
    @DisplayName("Am letzten Tag der Frist bleibt alles, am Tag danach ist alles gelöscht")
    void grenze(LocalDateTime beendet, String frist, LocalDate letzterTag) throws SQLException {
        jdbc.update("update aufbewahrungsfrist set frist = ? where id = 'KP'", frist);
        String fall = beendet(beendet);
        String instanz = instanz(fall);
        uhr.stelleAuf(letzterTag.atTime(23, 59));
        lauf.loesche();
        assertThat(status(DIENSTVORGESETZT, "/api/faelle/" + fall)).isEqualTo(HttpStatus.OK);
        uhr.stelleAuf(letzterTag.plusDays(1).atStartOfDay());
        assertThat(lauf.loesche()).isPositive();
        assertThat(status(DIENSTVORGESETZT, "/api/faelle/" + fall)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(new Datenbanksuche(dataSource).fundstellen(fall, instanz)).extracting(String::toLowerCase)
                .isSubsetOf((fall + " in public.loeschvermerk").toLowerCase(), (fall + " in public.zugriff").toLowerCase());
        assertThat(vermerke.findByAktenzeichen(fall)).singleElement().satisfies(vermerk -> {
            assertThat(vermerk.art()).isEqualTo(Loeschart.FRISTABLAUF);
            assertThat(vermerk.regel()).isEqualTo("Probe");
            assertThat(vermerk.verfahren()).isEqualTo(Kreisprobe.KEY);
        });
        assertThat(lauf.loesche()).as("noch einmal").isZero();
    }

    @Test
    @DisplayName("Ein Löschstopp hält die Löschung auf, bis er aufgehoben ist")
    void loeschstopp() {
        String fall = beendet(LocalDateTime.of(2027, 3, 15, 12, 0));
        stopp(fall, "", "Klage anhängig");
        uhr.stelleAuf(LocalDateTime.of(2035, 1, 1, 0, 0));
        lauf.loesche();
        assertThat(vermerke.findByAktenzeichen(fall)).isEmpty();
        stopp(fall, "/aufhebung", "Klage zurückgenommen");
        lauf.loesche();
        assertThat(vermerke.findByAktenzeichen(fall)).hasSize(1);
    }

    @Test
    @DisplayName("Ohne Frist für ihren Ausgang wird eine Akte nie gelöscht, ein laufender Vorgang erst recht nicht")
    void ohneFristNie() {
        jdbc.update("update aufbewahrungsfrist set ende = 'Ende_Anderes' where id = 'KP'");
        String fall = beendet(LocalDateTime.of(2027, 3, 15, 12, 0));
        String laufend = eroeffne(DIENSTVORGESETZT);
        uhr.stelleAuf(LocalDateTime.of(2099, 1, 1, 0, 0));
        assertThat(lauf.loesche()).isZero();
        assertThat(status(DIENSTVORGESETZT, "/api/faelle/" + fall)).isEqualTo(HttpStatus.OK);
        assertThat(status(DIENSTVORGESETZT, "/api/faelle/" + laufend)).isEqualTo(HttpStatus.OK);
    }

    @Test
    @DisplayName("Eine neue Frist gilt von ihrem Tag an")
    void neueFrist() {
        jdbc.update("insert into aufbewahrungsfrist (id, verfahren, ende, frist, regel, gueltig_ab, quelle, abgerufen_am) "
                + "values ('KP2', 'kreisprobe', 'Ende_KreisprobeBeendet', 'P10Y', 'Neu', ?, 'Test', ?)",
                LocalDate.of(2027, 6, 16), LocalDate.of(2020, 1, 1));
        String fall = beendet(LocalDateTime.of(2027, 3, 15, 12, 0));
        uhr.stelleAuf(LocalDateTime.of(2027, 6, 16, 2, 0));
        lauf.loesche();
        assertThat(vermerke.findByAktenzeichen(fall)).isEmpty();
        uhr.stelleAuf(LocalDateTime.of(2037, 3, 16, 2, 0));
        lauf.loesche();
        assertThat(vermerke.findByAktenzeichen(fall)).hasSize(1);
    }

    @Test
    @DisplayName("Der Lauf eines Tages geschieht nur einmal")
    void nurEinmalAmTag() {
        uhr.stelleAuf(LocalDateTime.of(2036, 6, 16, 0, 15));
        lauf.taeglich();
        String fall = beendet(LocalDateTime.of(2030, 3, 15, 12, 0));
        uhr.stelleAuf(LocalDateTime.of(2036, 6, 16, 5, 15));
        lauf.taeglich();
        assertThat(vermerke.findByAktenzeichen(fall)).isEmpty();
        uhr.stelleAuf(LocalDateTime.of(2036, 6, 17, 0, 15));
        lauf.taeglich();
        assertThat(vermerke.findByAktenzeichen(fall)).hasSize(1);
    }

    @Test
    @DisplayName("Zu jeder Tabelle mit einem Aktenzeichen ist entschieden, was bei der Löschung mit ihr geschieht")
    void jedeTabelleIstBedacht() {
        List<String> geloescht = List.of("anlage", "beteiligter", "eingabe", "fall", "folgeausgang", "fristvermerk",
                "geschenk", "kreismitglied", "pruefvermerk", "schriftstueck", "sperrvermerk", "umbenennung", "verbindung",
                "verlaufseintrag", "versand");
        List<String> bleibt = List.of("loeschstopp", "loeschvermerk", "zugriff");
        List<String> oeffentlich = List.of("account", "adressbelegung");
        assertThat(jdbc.queryForList("select distinct lower(table_name) from information_schema.columns "
                + "where lower(column_name) = 'aktenzeichen'", String.class)).containsExactlyInAnyOrderElementsOf(
                Stream.of(geloescht, bleibt, oeffentlich).flatMap(List::stream).toList());
    }

    private String beendet(LocalDateTime wann) {
        uhr.stelleAuf(wann);
        String fall = eroeffne(DIENSTVORGESETZT);
        entscheide(fall, "BEHALTEN");
        return fall;
    }

    private void stopp(String fall, String pfad, String grund) {
        assertThat(als(DIENSTVORGESETZT).sende("/api/faelle/" + fall + "/loeschstopp" + pfad, Map.of("grund", grund))
                .getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }
}
