package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.recht.Staerke;

/**
 * The rules the catalogue gives one process, held against the rule objects and the handbook of the process owners. The
 * file {@code katalog/<code>.csv} lists them: id, strength of the catalogue, strength applied (empty: not built, the
 * handbook says why), reason where the two differ.
 */
public record Katalog(String code, List<Zeile> zeilen, List<Regel<?>> regeln) {

    private static final Path HANDBUCH = Path.of("processes/README.md");
    private static final Pattern BEGRUENDUNG = Pattern.compile("(?m)^\\| *([A-Z]+\\d*-\\d[\\w.-]*) *\\| *([^|]+?) *\\|$");
    private static final Map<String, Staerke> STAERKEN = Map.of("muss", Staerke.MUSS,
            "darf nicht", Staerke.DARF_NICHT, "soll", Staerke.SOLL, "kann", Staerke.KANN, "Ausnahme", Staerke.KANN,
            "Empfehlung", Staerke.EMPFEHLUNG, "Definition", Staerke.EMPFEHLUNG, "Hinweis", Staerke.EMPFEHLUNG);

    /** One rule of the catalogue. */
    public record Zeile(String regel, String staerke, String angewandt, String grund) {
    }

    /** The catalogue of a process, e.g. {@code P1}, with the sets of rules that apply it. */
    public static Katalog von(String code, List<? extends Regelwerk<?>> regelwerke) {
        return new Katalog(code, lies(Path.of("src/test/resources/katalog/" + code.toLowerCase() + ".csv")),
                regelwerke.stream().flatMap(werk -> werk.regeln().stream()).<Regel<?>>map(regel -> regel).toList());
    }

    /** Every rule is built with its strength, or the handbook says in a sentence why it is not. */
    public void istVollstaendig(int anzahl) {
        assertThat(ids()).hasSize(anzahl).hasSameSizeAs(zeilen);
        assertThat(zeilen).allSatisfy(this::istGebautOderBegruendet);
        assertThat(ids()).as("Das Handbuch begründet nur Regeln des Katalogs").containsAll(handbuch().keySet());
    }

    /** No rule is built that the catalogue does not give this process, but for these. */
    public void enthaeltNurDieRegelnDesKatalogsUnd(Set<String> zusaetzlich) {
        assertThat(regeln).extracting(Regel::id)
                .allMatch(id -> ids().contains(id) || zusaetzlich.contains(id) || id.matches("B\\.5-[A-Z]+"));
        assertThat(regeln).allMatch(regel -> regel.satz().endsWith(".") && regel.satz().length() > 20);
    }

    private void istGebautOderBegruendet(Zeile zeile) {
        if (zeile.angewandt().isEmpty()) {
            assertThat(handbuch()).containsKey(zeile.regel());
            assertThat(handbuch().get(zeile.regel())).hasSizeGreaterThan(20);
            assertThat(regeln).extracting(Regel::id).doesNotContain(zeile.regel());
            return;
        }
        Staerke angewandt = Staerke.valueOf(zeile.angewandt());
        assertThat(regeln).filteredOn(regel -> regel.id().equals(zeile.regel())).as(zeile.regel()).isNotEmpty()
                .allMatch(regel -> regel.staerke() == angewandt);
        assertThat(zeile.grund().isEmpty()).as("Die Abweichung von der Stärke des Katalogs hat einen Grund: " + zeile)
                .isEqualTo(STAERKEN.get(zeile.staerke()) == angewandt);
    }

    private Set<String> ids() {
        return zeilen.stream().map(Zeile::regel).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> handbuch() {
        String titel = "## Regeln, die keine Maschine prüft (" + code + ")";
        String[] teile = text(HANDBUCH).split(Pattern.quote(titel), 2);
        assertThat(teile).as("Abschnitt „%s“ in %s", titel, HANDBUCH).hasSize(2);
        return BEGRUENDUNG.matcher(teile[1].split("\n## ", 2)[0]).results()
                .collect(Collectors.toMap((MatchResult zeile) -> zeile.group(1), zeile -> zeile.group(2)));
    }

    private static List<Zeile> lies(Path datei) {
        return text(datei).lines().skip(1).map(zeile -> zeile.split(";", 4))
                .map(teile -> new Zeile(teile[0], teile[1], teile[2], teile[3])).toList();
    }

    private static String text(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
