package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.dienstweg.Datenbanksuche;
import org.h2.mvstore.MVStoreTool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/** Reads the bytes of the database file: what was destroyed or deleted must not even be in pages that are free. */
@TestPropertySource(properties =
        "spring.datasource.url=jdbc:h2:file:./target/rohdaten/db;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE")
@DirtiesContext
@DisplayName("Nach Vernichtung und Löschung steht nichts mehr in der Datei der Datenbank")
class RohdatenTest extends Spurensuche {

    private static final Path ORDNER = Path.of("target", "rohdaten");
    private static final Path OFFEN = Path.of("target", "rohdaten-offen");

    @BeforeAll
    static void leererOrdner() throws IOException {
        FileSystemUtils.deleteRecursively(ORDNER);
        FileSystemUtils.deleteRecursively(OFFEN);
    }

    @Test
    @DisplayName("Geplante Wörter stehen vorher darin und nachher nicht, die einer anderen Akte bleiben")
    void dateiEnthaeltNichts() throws IOException, SQLException {
        Pflanzung vernichtet = new Pflanzung();
        Pflanzung geloescht = new Pflanzung();
        Pflanzung bleibt = new Pflanzung();
        final String eingabe = anonymeEingabe(vernichtet);
        final String beendet = gemeldet(geloescht, of());
        gemeldet(bleibt, of());
        fuelleAus(beendet, "anhaltspunkteWuerdigen", geloescht, of("zureichendeAnhaltspunkte", "NEIN"));
        jdbc.execute("checkpoint sync");
        List.of(vernichtet, geloescht, bleibt)
                .forEach(pflanzung -> assertThat(in(ORDNER, pflanzung)).hasSameSizeAs(pflanzung.worte()));
        fuelleAus(eingabe, "anhaltspunkteWuerdigen", vernichtet, OHNE_ANLASS);
        uhr.stelleAuf(LocalDateTime.of(2027, 3, 1, 0, 0));
        assertThat(lauf.loesche()).isOne();
        verdichte();
        for (Path ordner : List.of(ORDNER, OFFEN)) {
            assertThat(in(ordner, vernichtet)).as("%s", ordner).isEmpty();
            assertThat(in(ordner, geloescht)).as("%s", ordner).isEmpty();
        }
        assertThat(in(OFFEN, bleibt)).as("eine andere Akte").hasSameSizeAs(bleibt.worte());
        assertThat(Datenbanksuche.bytes(OFFEN)).as("die Aktenzeichen").contains(eingabe, beendet);
    }

    /** What operations do; it also packs pages, so all that is left is unpacked besides, or the search would be blind. */
    private void verdichte() throws IOException, SQLException {
        Files.createDirectories(OFFEN);
        jdbc.execute("shutdown compact");
        // Whatever runs in the background opens the database again at once and locks its file: hence a copy.
        Files.copy(ORDNER.resolve("db.mv.db"), OFFEN.resolve("kopie.mv.db"));
        // so that the application finds its database open again when it ends
        dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        MVStoreTool.compact(OFFEN + "/kopie.mv.db", OFFEN + "/db.mv.db", false);
        Files.delete(OFFEN.resolve("kopie.mv.db"));
    }

    private static List<String> in(Path ordner, Pflanzung pflanzung) {
        String inhalt = Datenbanksuche.bytes(ordner);
        return pflanzung.erklaert(pflanzung.worte().stream().filter(wort -> Stream.of(StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).anyMatch(satz ->
                inhalt.contains(new String(wort.getBytes(satz), StandardCharsets.ISO_8859_1)))).toList());
    }
}
