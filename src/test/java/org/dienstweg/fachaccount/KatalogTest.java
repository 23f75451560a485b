package org.dienstweg.fachaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Staerke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** No rule of the catalogue is forgotten: each is a rule object or explained in the handbook of the process owners. */
class KatalogTest {

    private static final Path HANDBUCH = Path.of("processes/README.md");
    private static final Path KATALOG = Path.of("src/test/resources/katalog/p1.csv");
    private static final String ABSCHNITT = "## Regeln, die keine Maschine prüft (P1)";
    private static final Pattern ZEILE = Pattern.compile("(?m)^\\| *(HR-\\d-\\d\\d) *\\| *([^|]+?) *\\|$");
    // Not in the catalogue's list of this process, but its instruction names it (prohibition of private statements).
    private static final Set<String> ZUSAETZLICH = Set.of("HR-3-05");
    private static final Map<String, Staerke> STAERKEN = Map.of("muss", Staerke.MUSS,
            "darf nicht", Staerke.DARF_NICHT, "soll", Staerke.SOLL, "kann", Staerke.KANN,
            "Definition", Staerke.EMPFEHLUNG, "Hinweis", Staerke.EMPFEHLUNG);

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/katalog/p1.csv", delimiter = ';', numLinesToSkip = 1)
    void jedeRegelDesKatalogsIstGebautOderImHandbuchBegruendet(String regel, String staerke, Staerke angewandt,
                                                               String grund) throws IOException {
        if (angewandt == null) {
            assertThat(handbuch()).containsKey(regel);
            assertThat(handbuch().get(regel)).hasSizeGreaterThan(20);
            assertThat(regeln()).extracting(Regel::id).doesNotContain(regel);
            return;
        }
        assertThat(regeln()).filteredOn(r -> r.id().equals(regel)).isNotEmpty()
                .allMatch(r -> r.staerke() == angewandt);
        assertThat(grund == null).as("Abweichungen von der Stärke des Katalogs haben einen Grund")
                .isEqualTo(STAERKEN.get(staerke) == angewandt);
    }

    @Test
    void derKatalogHatAchtunddreissigRegelnUndDasHandbuchNenntKeineAndere() throws IOException {
        Set<String> katalog = katalog();
        assertThat(katalog).hasSize(38).containsAll(handbuch().keySet());
        assertThat(regeln()).extracting(Regel::id).filteredOn(id -> id.startsWith("HR-"))
                .allMatch(id -> katalog.contains(id) || ZUSAETZLICH.contains(id));
        assertThat(regeln()).extracting(Regel::id).allMatch(id -> id.matches("HR-\\d-\\d\\d|B\\.5-[A-Z]+"));
    }

    @Test
    void jedeRegelSagtIhrenSatzUndStehtInEinemRegelwerkIhresSchritts() {
        assertThat(regeln()).allMatch(regel -> regel.satz().endsWith(".") && regel.satz().length() > 20);
        assertThat(FachAccountRegeln.alle()).allMatch(regelwerk -> regelwerk.id().endsWith("_PRUEFEN"));
        assertThat(FachAccountRegeln.alle().stream().map(regelwerk -> regelwerk.id()).collect(Collectors.toSet()))
                .hasSize(FachAccountRegeln.alle().size());
    }

    private static List<Regel<?>> regeln() {
        return FachAccountRegeln.alle().stream()
                .flatMap(regelwerk -> Stream.<Regel<?>>of(regelwerk.regeln().toArray(Regel<?>[]::new))).toList();
    }

    private static Set<String> katalog() throws IOException {
        return Files.readAllLines(KATALOG).stream().skip(1).map(zeile -> zeile.split(";")[0])
                .collect(Collectors.toSet());
    }

    private static Map<String, String> handbuch() throws IOException {
        String[] teile = Files.readString(HANDBUCH).split(Pattern.quote(ABSCHNITT), 2);
        assertThat(teile).as("Abschnitt „%s“ in %s", ABSCHNITT, HANDBUCH).hasSize(2);
        String abschnitt = teile[1].split("\n## ", 2)[0];
        Map<String, String> zeilen = new HashMap<>();
        Matcher zeile = ZEILE.matcher(abschnitt);
        while (zeile.find()) {
            zeilen.put(zeile.group(1), zeile.group(2));
        }
        return zeilen;
    }
}
