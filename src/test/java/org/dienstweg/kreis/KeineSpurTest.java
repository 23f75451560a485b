package org.dienstweg.kreis;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Asks every reading call of the engine's REST interface and of Cockpit, with every filter and every sorting, as people
 * outside the circle: the answers must be those of a world in which the case does not exist. The calls are read from the
 * resource classes, so that a new one cannot be forgotten.
 */
@DisplayName("Ein Vorgang im geschlossenen Kreis hinterlässt außen keine Spur")
public class KeineSpurTest extends Kreistest {

    private static final List<String> AUSSEN = List.of(KOMMUNIKATION, FREMD, "petra.lang", ADMINISTRATION, DATENSCHUTZ);
    private static final String UNBEKANNT = "0b9c1a52-0000-11f1-8000-02fc00000001";

    @LocalServerPort
    int port;

    private final Map<String, Sitzung> sitzungen = new HashMap<>();
    private final Schnittstelle schnittstelle = new Schnittstelle();
    private final List<Aufruf> aufrufe = schnittstelle.aufrufe();
    private final Map<String, String> kennungen = new LinkedHashMap<>();

    /** Some calls the engine cannot answer at all; each would fill the log with its trace. */
    @BeforeEach
    void schweige() {
        protokolliere(LogLevel.OFF);
    }

    @AfterAll
    static void sprich() {
        protokolliere(null);
    }

    private static void protokolliere(LogLevel stufe) {
        LoggingSystem.get(KeineSpurTest.class.getClassLoader()).setLogLevel("org.dienstweg.web.engine.Translation", stufe);
    }

    @Test
    @DisplayName("Jede Liste und jede Zahl ist dieselbe wie ohne den Vorgang")
    void listenBleibenGleich() {
        Map<String, Map<String, String>> vorher = listen();
        String fall = oeffneMitAllem();
        Map<String, Map<String, String>> nachher = listen();
        Collection<String> verraten = new TreeSet<>();
        vorher.forEach((person, listen) -> listen.forEach((liste, antwort) -> {
            if (!antwort.equals(nachher.get(person).get(liste))) {
                verraten.add(person + " " + liste + " " + kuerze(antwort) + " <> " + kuerze(nachher.get(person).get(liste)));
            }
        }));
        assertThat(verraten).isEmpty();
        assertThat(hole(BETRIEB, "/engine-rest/process-instance?businessKey=" + fall).getBody()).hasSize(1);
    }

    @Test
    @DisplayName("Wer eine Kennung kennt, bekommt dieselbe Antwort wie auf eine unbekannte")
    void kennungenOeffnenNichts() {
        oeffneMitAllem();
        Collection<String> verraten = new TreeSet<>();
        for (Aufruf aufruf : aufrufe.stream().filter(Aufruf::hatPlatzhalter).filter(einer -> einer.verb().equals("GET")).toList()) {
            for (String kennung : new TreeSet<>(kennungen.values())) {
                for (String person : List.of(KOMMUNIKATION, FREMD, ADMINISTRATION)) {
                    String bekannt = antwort(person, aufruf, gefuellt(aufruf, kennung), "");
                    String unbekannt = antwort(person, aufruf, gefuellt(aufruf, UNBEKANNT), "");
                    if (!bekannt.replace(kennung, "?").equals(unbekannt.replace(UNBEKANNT, "?"))) {
                        verraten.add(person + " GET " + aufruf.pfad() + " " + kuerze(bekannt) + " <> " + kuerze(unbekannt));
                    }
                }
            }
        }
        assertThat(verraten).isEmpty();
    }

    @Test
    @DisplayName("Kein Filter und keine Sortierung findet ihn")
    void filterFindenNichts() {
        oeffneMitAllem();
        Suchwerte werte = new Suchwerte(kennungen);
        Collection<String> verraten = new TreeSet<>();
        int gefragt = 0;
        for (Aufruf aufruf : listenaufrufe().stream().filter(einer -> einer.verb().equals("GET")).toList()) {
            Class<?> abfrage = schnittstelle.abfrage(aufruf).orElse(null);
            for (String suche : abfrage == null ? List.<String>of() : werte.zu(abfrage)) {
                gefragt++;
                for (String person : List.of(KOMMUNIKATION, FREMD)) {
                    String antwort = antwort(person, aufruf, aufruf.pfad(), "?" + suche);
                    kennungen.values().stream().filter(antwort::contains)
                            .filter(kennung -> !suche.contains(kennung))
                            .forEach(kennung -> verraten.add(person + " " + aufruf.pfad() + "?" + suche));
                    String ohne = unbekannt(suche).equals(suche) ? antwort : antwort(person, aufruf, aufruf.pfad(), "?" + unbekannt(suche));
                    if (antwort.contains(Kreisprobe.GEHEIM) || !antwort.equals(ohne)) {
                        verraten.add(person + " " + aufruf.pfad() + "?" + suche + " " + kuerze(antwort));
                    }
                }
            }
        }
        assertThat(gefragt).isGreaterThan(1000);
        assertThat(verraten).isEmpty();
    }

    @Test
    @DisplayName("Jede Liste, die einen Filter nimmt, ist einem Abfragetyp zugeordnet")
    void jedeListeHatEinenAbfragetyp() {
        assertThat(listenaufrufe()).filteredOn(aufruf -> Stream.of(aufruf.java().getParameterTypes())
                        .anyMatch(typ -> typ.getSimpleName().equals("UriInfo")) && schnittstelle.abfrage(aufruf).isEmpty())
                .extracting(Aufruf::pfad).isSubsetOf(OHNE_ABFRAGETYP);
    }

    /** Counters are closed; reports on what could be cleaned up only count, also without any filter. */
    private static final List<String> OHNE_ABFRAGETYP = List.of("/engine-rest/metrics",
            "/engine-rest/history/process-definition/cleanable-process-instance-report",
            "/engine-rest/history/process-definition/cleanable-process-instance-report/count",
            "/engine-rest/history/decision-definition/cleanable-decision-instance-report",
            "/engine-rest/history/decision-definition/cleanable-decision-instance-report/count",
            "/engine-rest/history/case-definition/cleanable-case-instance-report",
            "/engine-rest/history/case-definition/cleanable-case-instance-report/count");

    @Test
    @DisplayName("Der Betrieb sieht Aktenzeichen und Weg, sonst nichts")
    void betrieb() {
        oeffneMitAllem();
        Collection<String> verraten = new TreeSet<>();
        Collection<String> verboten = List.of(kennungen.get("taskId"), Kreisprobe.GEHEIM);
        for (Aufruf aufruf : aufrufe) {
            for (String kennung : aufruf.hatPlatzhalter() ? new TreeSet<>(kennungen.values()) : List.of("")) {
                String antwort = antwort(BETRIEB, aufruf, gefuellt(aufruf, kennung), "");
                verboten.stream().filter(wort -> !wort.equals(kennung) && antwort.contains(wort))
                        .forEach(wort -> verraten.add(aufruf.pfad() + ": " + wort));
            }
        }
        assertThat(verraten).isEmpty();
    }

    /** The same search for something that does not exist. */
    private String unbekannt(String suche) {
        String unbekannt = suche;
        for (String kennung : kennungen.values()) {
            unbekannt = unbekannt.replace(kennung, UNBEKANNT);
        }
        return unbekannt;
    }

    private Map<String, Map<String, String>> listen() {
        return AUSSEN.stream().collect(toMap(person -> person, person -> listenaufrufe().stream().collect(toMap(
                aufruf -> aufruf.verb() + " " + aufruf.pfad(), aufruf -> antwort(person, aufruf, aufruf.pfad(), ""),
                (eine, andere) -> eine, TreeMap::new))));
    }

    private List<Aufruf> listenaufrufe() {
        return aufrufe.stream().filter(aufruf -> !aufruf.hatPlatzhalter()).toList();
    }

    private String gefuellt(Aufruf aufruf, String kennung) {
        return aufruf.pfad().replaceAll("\\{[^}]*}", kennung);
    }

    private String antwort(String person, Aufruf aufruf, String pfad, String suche) {
        return sitzungen.computeIfAbsent(person, neu -> new Sitzung(port, neu)).antwort(aufruf.verb(), pfad + suche);
    }

    private static String kuerze(String antwort) {
        return antwort.substring(0, Math.min(antwort.length(), 120));
    }

    private String oeffneMitAllem() {
        String fall = fallMitAllem();
        kennungen.putAll(kennungen(fall));
        return fall;
    }
}
