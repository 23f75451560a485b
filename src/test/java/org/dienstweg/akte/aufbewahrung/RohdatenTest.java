package org.dienstweg.akte.aufbewahrung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Pruefergebnis;
import org.dienstweg.recht.Staerke;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the bytes of the database file: what was destroyed must not even be in pages that are free. */
@DataJpaTest(showSql = false, properties = {"spring.test.database.replace=none",
        "spring.datasource.url=jdbc:h2:file:./target/rohdaten/db;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"})
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext
@DisplayName("Nach der Vernichtung steht nichts mehr in der Datei der Datenbank")
class RohdatenTest {

    private static final Path ORDNER = Path.of("target", "rohdaten");
    private static final Verfahren VERFAHREN = new Verfahren("disziplinarverfahren-einleiten", "DV", "Disziplinarverfahren",
            Set.of(Rolle.DIENSTVORGESETZTE_STELLE)).imGeschlossenenKreis();

    /** The file without engine and web. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(basePackages = "org.dienstweg.akte",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*[Tt]est.*"))
    static class Konfiguration {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @Autowired
    private Akten akten;
    @Autowired
    private Aktenloeschung loeschung;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    static void leererOrdner() throws IOException {
        for (Path datei : dateien()) {
            Files.delete(datei);
        }
    }

    @Test
    @DisplayName("Geplante Wörter stehen vorher darin und nachher nicht, die einer anderen Akte bleiben")
    void dateiEnthaeltNichts() {
        jdbc.update("insert into ressort (kuerzel, name, namenskern, oberste_landesbehoerde) values ('IM', 'I', 'I', true)");
        String vernichtet = transaktion.execute(status -> fall("Vernichtwort"));
        transaktion.executeWithoutResult(status -> fall("Bleibewort"));
        jdbc.execute("checkpoint sync");
        assertThat(stehtIn("Vernichtwort")).as("vorher").isTrue();
        transaktion.executeWithoutResult(status -> loeschung.vernichte(vernichtet, "anonym, kein Anlass"));
        jdbc.execute("shutdown compact");
        assertThat(stehtIn("Vernichtwort")).as("nachher").isFalse();
        assertThat(stehtIn("Bleibewort")).as("eine andere Akte").isTrue();
        assertThat(stehtIn(vernichtet)).as("das Aktenzeichen").isTrue();
    }

    private String fall(String wort) {
        String fall = akten.eroeffne(VERFAHREN, "IM", "birgit.wolff", Beteiligung.BEARBEITER).aktenzeichen();
        akten.beteilige(fall, wort, Beteiligung.BETROFFEN);
        akten.nimmEingabe(fall, "start", "birgit.wolff", Map.of("sachverhalt", (wort + " hat etwas getan. ").repeat(2000)));
        akten.verlauf(fall, "birgit.wolff", "start", wort + " im Verlauf");
        akten.befriste(fall, "FRIST", LocalDate.EPOCH, LocalDate.EPOCH, wort + " in der Herleitung");
        akten.lege(fall, "start", wort + " im Titel", (wort + " im Schriftstück ").repeat(20_000).getBytes());
        akten.vermerke(fall, "start", "birgit.wolff", Map.of("fakt", wort), new Pruefergebnis("PROBE", "1",
                List.of(new Feststellung("X", "Y", Staerke.MUSS, Ergebnis.VERLETZT, wort + " in der Begründung"))));
        return fall;
    }

    private static boolean stehtIn(String wort) {
        return dateien().stream().map(RohdatenTest::bytes).anyMatch(inhalt -> Stream.of(StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).anyMatch(satz -> enthaelt(inhalt, wort, satz)));
    }

    private static boolean enthaelt(String inhalt, String wort, Charset satz) {
        return inhalt.contains(new String(wort.getBytes(satz), StandardCharsets.ISO_8859_1));
    }

    private static String bytes(Path datei) {
        try {
            return Files.readString(datei, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> dateien() {
        try (Stream<Path> alle = Files.exists(ORDNER) ? Files.list(ORDNER) : Stream.empty()) {
            return alle.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
