package org.dienstweg.kreis;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.cockpit.impl.plugin.resources.BaseRootResource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.rest.dto.AbstractQueryDto;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * Asks every reading call of the engine's REST interface and of Cockpit, with every filter and every sorting, as people
 * outside the circle: the answers must be those of a world in which the case does not exist. The calls are read from the
 * resource classes, so that a new one cannot be forgotten.
 */
@DisplayName("Ein Vorgang im geschlossenen Kreis hinterlässt außen keine Spur")
public class KeineSpurTest extends Kreistest {

    private static final List<String> AUSSEN = List.of(KOMMUNIKATION, FREMD, "petra.lang", ADMINISTRATION, DATENSCHUTZ);
    private static final String REST = "/engine-rest";
    private static final String COCKPIT = "/camunda/api/cockpit";
    private static final String UNBEKANNT = "0b9c1a52-0000-11f1-8000-02fc00000001";

    @Autowired
    ManagementService betrieb;
    @Autowired
    RuntimeService laufend;
    @LocalServerPort
    int port;

    private final Map<String, Sitzung> sitzungen = new HashMap<>();
    private final List<Aufruf> aufrufe = new ArrayList<>();
    private final Map<String, Class<?>> abfragen = new TreeMap<>();
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

    @BeforeEach
    void sammle() {
        aufrufe.addAll(Aufruf.unter(REST, DefaultProcessEngineRestServiceImpl.class));
        aufrufe.addAll(Aufruf.unter(COCKPIT + "/plugin/base", BaseRootResource.class).stream()
                .map(einer -> new Aufruf(einer.verb(), einer.pfad().replace("{engine}", "default"), einer.java()))
                .toList());
        aufrufe.removeIf(einer -> !einer.liest() || einer.pfad().startsWith(COCKPIT) && einer.verb().equals("POST"));
        var suche = new ClassPathScanningCandidateComponentProvider(false);
        suche.addIncludeFilter(new AssignableTypeFilter(AbstractQueryDto.class));
        suche.findCandidateComponents("org.camunda.bpm.engine.rest").forEach(gefunden -> merke(gefunden.getBeanClassName()));
        assertThat(aufrufe).hasSizeGreaterThan(200);
    }

    private void merke(String typ) {
        try {
            Class<?> abfrage = Class.forName(typ);
            abfragen.put(abfrage.getSimpleName().replace("QueryDto", "RestService"), abfrage);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("Jede Liste und jede Zahl ist dieselbe wie ohne den Vorgang")
    void listenBleibenGleich() {
        Map<String, Map<String, String>> vorher = listen();
        String fall = fallMitAllem();
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
        fallMitAllem();
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
        fallMitAllem();
        Suchwerte werte = new Suchwerte(kennungen);
        Collection<String> verraten = new TreeSet<>();
        int gefragt = 0;
        for (Aufruf aufruf : listenaufrufe().stream().filter(einer -> einer.verb().equals("GET")).toList()) {
            Class<?> abfrage = abfrage(aufruf).orElse(null);
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
                        .anyMatch(typ -> typ.getSimpleName().equals("UriInfo")) && abfrage(aufruf).isEmpty())
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
        fallMitAllem();
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

    private Optional<Class<?>> abfrage(Aufruf aufruf) {
        return aufruf.abfrage().or(() -> Stream.of(aufruf.java().getDeclaringClass().getSimpleName(),
                        Optional.of(aufruf.java().getDeclaringClass().getInterfaces()).filter(alle -> alle.length > 0)
                                .map(alle -> alle[0].getSimpleName()).orElse(""))
                .map(abfragen::get).filter(typ -> typ != null).findFirst());
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

    /** A case with a claimed task, a failed job, a timer and a subscription; remembers every id of it. */
    private String fallMitAllem() {
        String fall = eroeffne(DIENSTVORGESETZT);
        String aufgabe = aufgabe(fall);
        ablauf.als(DIENSTVORGESETZT, () -> {
            aufgaben.claim(aufgabe, DIENSTVORGESETZT);
            return null;
        });
        var instanz = laufend.createProcessInstanceQuery().processInstanceBusinessKey(fall).singleResult();
        String job = betrieb.createJobQuery().processInstanceId(instanz.getId()).messages().singleResult().getId();
        betrieb.setJobRetries(job, 0);
        kennungen.put("processInstanceId", instanz.getId());
        kennungen.put("taskId", aufgabe);
        kennungen.put("jobId", job);
        kennungen.put("businessKey", fall);
        kennungen.put("tenantId", instanz.getTenantId());
        kennungen.put("incidentId", laufend.createIncidentQuery().processInstanceId(instanz.getId()).list().get(0).getId());
        kennungen.put("executionId", laufend.createExecutionQuery().processInstanceId(instanz.getId())
                .activityId("kreisprobeEntscheiden").list().get(0).getId());
        kennungen.put("activityInstanceId", geschichte.createHistoricActivityInstanceQuery()
                .processInstanceId(instanz.getId()).activityId("kreisprobeEntscheiden").singleResult().getId());
        kennungen.put("eventSubscriptionId", laufend.createEventSubscriptionQuery()
                .processInstanceId(instanz.getId()).list().get(0).getId());
        return fall;
    }
}
