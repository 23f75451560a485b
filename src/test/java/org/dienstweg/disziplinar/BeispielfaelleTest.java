package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dienstweg.akte.Fristvermerk;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yaml.snakeyaml.Yaml;

/** The cases an outside examiner wrote from the law, on the real diagram. */
@DisplayName("Beispielfälle der Abnahme: Disziplinarverfahren")
class BeispielfaelleTest extends Disziplinartest {

    private static final Path DATEI = Path.of("src/test/resources/faelle/disziplinarverfahren.yaml");
    private static final List<String> WEG = List.of("start", "anhaltspunkte", "verbot", "einleitung", "zustellung", "gehoert");
    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 26);

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest(name = "{0}")
    @MethodSource("faelle")
    void fall(Beispiel beispiel) {
        am(2026, 11, 26);
        pruefe(beispiel);
    }

    @ParameterizedTest(name = "{0} ab {1}: {3}")
    @CsvFileSource(resources = "/faelle/disziplinarfristen.csv", numLinesToSkip = 1)
    @DisplayName("Weitere Fristen um Feiertage, Jahreswechsel, Schalttag und Zeitumstellung")
    void frist(String art, LocalDate zustellung, LocalDate ende, String bemerkung) {
        am(zustellung.getYear(), zustellung.getMonthValue(), zustellung.getDayOfMonth());
        String fall = leiteEin(of());
        stelleZu(fall, zustellung);
        assertThat(fristen(fall, art)).as(bemerkung).singleElement().returns(ende, Fristvermerk::ende);
    }

    private void pruefe(Beispiel beispiel) {
        String[] fall = new String[1];
        Throwable fehler = catchThrowable(() -> {
            fall[0] = ablauf.beginne(beispiel.von(), PROZESS, Verdachtsfaelle.mit(beispiel.karte("start")));
            gehe(fall[0], WEG.indexOf(beispiel.weiter()));
        });
        for (Map<String, Object> schritt : beispiel.schritte()) {
            assertThat(fehler).as("vor %s", schritt.keySet()).isNull();
            fehler = catchThrowable(() -> schritt.forEach((aufgabe, antworten) -> erledige(fall[0], aufgabe, karte(antworten))));
        }
        if (beispiel.hat("abgelehnt")) {
            assertThat(fehler).isNotNull();
            assertThat(saetze(fehler)).contains(beispiel.text("abgelehnt"));
        } else {
            assertThat(fehler).isNull();
            vergleiche(beispiel, fall[0]);
        }
    }

    private void gehe(String fall, int bis) {
        List<Runnable> schritte = List.of(() -> erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE),
                () -> erledige(fall, "massnahmeverbotWuerdigen", KEIN_VERBOT),
                () -> erledige(fall, "einleitungVerfuegen", VERFUEGUNG), () -> stelleZu(fall, HEUTE), () -> {
                    unterrichteHoehereStelle(fall);
                    erledige(fall, "aeusserungErfassen", of("aeusserungArt", "KEINE", "aeusserungText", "Schweigt."));
                });
        if (bis > 0) {
            klaere(fall);
        }
        schritte.subList(0, bis).forEach(Runnable::run);
    }

    private void vergleiche(Beispiel beispiel, String fall) {
        if (beispiel.hat("wartet")) {
            assertThat(ablauf.wartet(fall)).containsExactlyInAnyOrderElementsOf(beispiel.liste("wartet"));
        }
        if (beispiel.hat("ende")) {
            assertThat(ende(fall)).isEqualTo(beispiel.text("ende"));
        }
        assertThat(regeln(fall, Ergebnis.ERFUELLT)).containsAll(beispiel.liste("erfuellt"));
        assertThat(regeln(fall, Ergebnis.VERLETZT)).containsAll(beispiel.liste("verletzt"));
        assertThat(regeln(fall, Ergebnis.OFFEN)).containsAll(beispiel.liste("offen"));
        beispiel.karte("fristen").forEach((art, ende) -> assertThat(fristen(fall, art)).last()
                .returns(LocalDate.parse(ende.toString()), Fristvermerk::ende));
        beispiel.liste("ohne_fristen").forEach(art -> assertThat(fristen(fall, art)).isEmpty());
        assertThat(jdbc.queryForList("select titel from schriftstueck where aktenzeichen = ?", String.class, fall))
                .containsAll(beispiel.liste("schriftstuecke"));
    }

    private static String saetze(Throwable fehler) {
        return Stream.iterate(fehler, eines -> eines != null, Throwable::getCause).map(Throwable::getMessage)
                .collect(Collectors.joining(" | "));
    }

    static Stream<Beispiel> faelle() throws IOException {
        List<Map<String, Object>> alle = new Yaml().load(Files.readString(DATEI));
        return alle.stream().map(Beispiel::new);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> karte(Object wert) {
        return wert == null ? of() : new LinkedHashMap<>((Map<String, Object>) wert);
    }

    /** One case of the file. */
    record Beispiel(Map<String, Object> angaben) {

        boolean hat(String schluessel) {
            return angaben.containsKey(schluessel);
        }

        String text(String schluessel) {
            return angaben.get(schluessel).toString();
        }

        String von() {
            return angaben.getOrDefault("von", DIENSTVORGESETZTE).toString();
        }

        String weiter() {
            return angaben.getOrDefault("weiter", "start").toString();
        }

        Map<String, Object> karte(String schluessel) {
            return BeispielfaelleTest.karte(angaben.get(schluessel));
        }

        @SuppressWarnings("unchecked")
        List<String> liste(String schluessel) {
            return (List<String>) angaben.getOrDefault(schluessel, List.of());
        }

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> schritte() {
            return (List<Map<String, Object>>) angaben.getOrDefault("dann", List.of());
        }

        @Override
        public String toString() {
            return angaben.get("id") + " " + angaben.get("titel");
        }
    }
}
