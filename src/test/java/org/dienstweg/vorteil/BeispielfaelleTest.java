package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.vorteil.VorteilFixture.vollstaendig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The example cases against the rules alone; the same file also runs through the engine. */
class BeispielfaelleTest {

    private static final Path DATEI = Path.of("src/test/resources/faelle/vorteilsannahme.yaml");
    private static final Map<String, Weg> WEGE = Map.of("zustimmungEntscheiden", Weg.ZU_ENTSCHEIDEN,
            "antragErgaenzen", Weg.ZU_ERGAENZEN, "Ende_StillschweigendGenehmigt", Weg.STILLSCHWEIGEND_GENEHMIGT,
            "Ende_KeinVorteil", Weg.KEIN_VORTEIL, "Ende_KeinAmtsbezug", Weg.KEIN_AMTSBEZUG);

    @ParameterizedTest
    @MethodSource("antraege")
    void antrag(Beispiel beispiel) {
        VorteilFixture antrag = beispiel.antrag();
        beispiel.ziel().ifPresent(ziel -> assertThat(antrag.weg()).isEqualTo(WEGE.get(ziel)));
        beispiel.regeln("erfuellt").forEach(regel -> assertThat(antrag.ergebnis(regel)).isEqualTo(Ergebnis.ERFUELLT));
        beispiel.regeln("nicht_erfuellt")
                .forEach(regel -> assertThat(antrag.ergebnis(regel)).isNotEqualTo(Ergebnis.ERFUELLT));
        beispiel.regeln("verletzt").filter(regel -> !regel.startsWith("VV42-7"))
                .forEach(regel -> assertThat(antrag.ergebnis(regel)).isEqualTo(Ergebnis.VERLETZT));
    }

    @ParameterizedTest
    @MethodSource("entscheidungen")
    void entscheidung(Beispiel beispiel) {
        VorteilFixture fall = beispiel.entscheidung();
        assertThat(fall.zulaessig()).isEqualTo(beispiel.regeln("verletzt").findAny().isEmpty());
        beispiel.regeln("verletzt").forEach(
                regel -> assertThat(fall.beiDerEntscheidung(regel).ergebnis()).isEqualTo(Ergebnis.VERLETZT));
    }

    static Stream<Beispiel> antraege() throws IOException {
        return liste("antraege").map(angaben -> new Beispiel(angaben, angaben));
    }

    static Stream<Beispiel> entscheidungen() throws IOException {
        List<Map<String, Object>> antraege = liste("antraege").toList();
        return liste("entscheidungen").map(angaben -> new Beispiel(angaben, antraege.stream()
                .filter(antrag -> antrag.get("id").equals(angaben.get("antrag"))).findFirst().orElseThrow()));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> liste(String name) throws IOException {
        Map<String, Object> alles = new Yaml().load(Files.readString(DATEI));
        return ((List<Map<String, Object>>) alles.get(name)).stream();
    }

    /** One case of the file with the application it starts from. */
    record Beispiel(Map<String, Object> fall, Map<String, Object> basis) {

        VorteilFixture antrag() {
            VorteilFixture antrag = vollstaendig();
            for (Map.Entry<String, Object> angabe : angaben(basis, "angaben").entrySet()) {
                antrag = antrag.mit(angabe.getKey(), form(angabe.getValue()));
            }
            return antrag;
        }

        VorteilFixture entscheidung() {
            VorteilFixture antrag = antrag();
            return new VorteilFixture(antrag.antragsformular(), new LinkedHashMap<>(angaben(fall, "antworten")),
                    antrag.sperre(), antrag.arbeitstage(), null);
        }

        Optional<String> ziel() {
            return Stream.of("wartet", "ende").map(fall::get).filter(Objects::nonNull).map(Object::toString)
                    .findFirst();
        }

        Stream<String> regeln(String art) {
            return ((List<?>) fall.getOrDefault(art, List.of())).stream().map(Object::toString);
        }

        @Override
        public String toString() {
            return fall.get("id") + " " + fall.getOrDefault("titel", "");
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> angaben(Map<String, Object> von, String name) {
            return (Map<String, Object>) von.getOrDefault(name, Map.of());
        }

        /** A day arrives from YAML as a moment. */
        private static Object form(Object wert) {
            return wert instanceof Date tag ? tag.toInstant().toString().substring(0, 10) : wert;
        }
    }
}
