package org.dienstweg.spur;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dienstweg.disziplinar.Verfahrensbestand;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.dienstweg.spur.Befragung.Aenderung;
import org.dienstweg.spur.Befragung.Gestellt;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Puts every question there is to the running application before there is a disciplinary case and after, as people outside
 * its circle: every answer must stay the same, byte for byte. The questions are read from the resource classes, the types
 * of query and the pages, so that none can be forgotten.
 */
@DisplayName("Ein Disziplinarverfahren hinterlässt außerhalb seines Kreises keine Spur")
public class KeineSpurTest extends Verfahrensbestand {

    private static final String UNBEKANNT = "0b9c1a52-0000-11f1-8000-02fc00000001";
    private static final List<String> LAUT = List.of("org.dienstweg.web.engine.Translation", "org.camunda.bpm.engine.context");

    @LocalServerPort
    int port;
    @Autowired
    ServletContext server;
    @Autowired
    ResourceConfig rest;
    @Autowired
    ApplicationContext anwendung;
    @Autowired
    Personen personen;

    private final Abfragen abfragen = new Abfragen();
    private List<Aufruf> aufrufe;
    private List<String> uebrige;
    private Map<String, String> laufend;
    private Map<String, String> ende;
    private Map<Gestellt, Aenderung> veraendert;
    private Map<Gestellt, Aenderung> beendet;

    @BeforeAll
    void frageVorherUndNachher() {
        protokolliere(LogLevel.OFF);
        long t = System.nanoTime();
        Befragung befragung = new Befragung(port, unbekanntes());
        frageVorher(befragung);
        System.out.println("VORHER " + befragung.gestellt() + " " + (System.nanoTime() - t) / 1_000_000);
        laufend = kennungen(laufendesVerfahren());
        ende = kennungen(beendetesVerfahren());
        t = System.nanoTime();
        veraendert = befragung.vergleiche(eine -> true, laufend);
        System.out.println("NACHHER " + (System.nanoTime() - t) / 1_000_000);
        t = System.nanoTime();
        beendet = befragung.vergleiche(eine -> eine.frage().sucht() && Stellung.GRUENDLICH.contains(eine.person()), ende);
        System.out.println("ENDE " + (System.nanoTime() - t) / 1_000_000);
    }

    private void frageVorher(Befragung befragung) {
        aufrufe = new Schnittstelle(server, rest).aufrufe();
        Fragen fragen = new Fragen(aufrufe, abfragen);
        EigeneSeiten seiten = new EigeneSeiten(anwendung.getBeansOfType(RequestMappingInfoHandlerMapping.class).values());
        uebrige = Stellung.uebrige(personen.findAll().stream().map(Person::id));
        Set<Frage> gelesen = new HashSet<>(fragen.suchen());
        gelesen.addAll(fragen.listen());
        gelesen.addAll(seiten.fragen());
        befragung.merke(Stellung.GRUENDLICH, gelesen);
        befragung.merke(Stellung.GRUENDLICH, fragen.handlungen());
        befragung.merke(Stellung.GRUENDLICH, seiten.handlungen());
        befragung.merke(List.of(Stellung.EIGENER_BETRIEB), gelesen);
        befragung.merke(Stellung.BESONDERE, Stream.concat(seiten.fragen().stream(), fragen.listen().stream()).toList());
        befragung.merke(Stellung.BESONDERE, gelesen.stream().filter(frage -> frage.pfad().contains("<")
                && !frage.pfad().contains("?")).toList());
        befragung.merke(List.of(Stellung.INNEN), gelesen.stream().filter(frage -> frage.pfad().contains("task")).toList());
        befragung.merke(uebrige, Stream.concat(seiten.fragen().stream(), fragen.listen().stream()
                .filter(frage -> frage.pfad().matches("/engine-rest/(history/)?(task|process-instance|execution|job|incident|variable-instance)")))
                .filter(frage -> !frage.pfad().contains("?")).toList());
        System.out.println("ZAHL " + fragen.listen().size() + " " + fragen.suchen().size() + " " + fragen.handlungen().size()
                + " " + seiten.fragen().size() + " " + seiten.handlungen().size());
    }

    @AfterAll
    void sprich() {
        protokolliere(null);
    }

    @Test
    @DisplayName("Wer außerhalb steht, bekommt auf jede Frage die Antwort, die es ohne das Verfahren gäbe")
    void aussen() {
        assertThat(veraendert.entrySet()).filteredOn(eine -> istAussen(eine.getKey())).isEmpty();
    }

    @Test
    @DisplayName("Auch von einem beendeten Verfahren bleibt nichts zu finden")
    void nachDemEnde() {
        assertThat(beendet).isEmpty();
    }

    @Test
    @DisplayName("Das Protokoll der Zugriffe nennt dem Datenschutz, wer hineinsah, und sonst nichts")
    void datenschutz() {
        assertThat(genau(Stellung.DATENSCHUTZ)).isNotEmpty().allSatisfy(antwort ->
                assertThat(antwort).contains("Birgit Wolff").doesNotContain(GEHEIM, "felix.busch", "Felix Busch"));
    }

    @Test
    @DisplayName("Der Betrieb des Ressorts sieht Aktenzeichen und Weg, sonst nichts")
    void betrieb() {
        assertThat(veraendert.keySet()).filteredOn(eine -> eine.person().equals(Stellung.EIGENER_BETRIEB))
                .allSatisfy(eine -> assertThat(eine.frage().pfad()).containsPattern(Betriebssicht.WEG));
        assertThat(antworten(Stellung.EIGENER_BETRIEB)).allSatisfy(antwort -> assertThat(antwort).doesNotContain(GEHEIM,
                ende.get("businessKey")));
        assertThat(genau(Stellung.EIGENER_BETRIEB)).hasSizeGreaterThan(50).allSatisfy(antwort -> {
            assertThat(antwort).doesNotContain("felix.busch", "Felix Busch", "birgit.wolff", "Birgit Wolff",
                    laufend.get("taskId"), laufend.get("schriftstueck"), laufend.get("anlage"));
            assertThat(Betriebssicht.felder(antwort)).isSubsetOf(Betriebssicht.FELDER);
        });
    }

    @Test
    @DisplayName("Dieselben Fragen finden das Verfahren, wenn fragt, wer es sehen darf")
    void innen() {
        assertThat(pfade(Stellung.INNEN)).contains("/engine-rest/task", "/engine-rest/task/count", "/engine-rest/task/<taskId>",
                "/engine-rest/task/<taskId>/form", "/engine-rest/filter/<filterId>/list", "/engine-rest/history/task");
        assertThat(pfade(Stellung.EIGENER_BETRIEB)).contains("/engine-rest/process-instance", "/engine-rest/execution",
                "/engine-rest/job/count", "/engine-rest/incident", "/camunda/api/cockpit/plugin/base/default/process-instance",
                "/engine-rest/process-definition/<processDefinitionId>/statistics");
        assertThat(antworten(Stellung.INNEN)).hasSizeGreaterThan(150);
        assertThat(antworten(Stellung.EIGENER_BETRIEB)).hasSizeGreaterThan(400);
    }

    @Test
    @DisplayName("Ein verschlossener Filter bleibt zu, wie immer man seinen Namen schreibt")
    void andereSchreibweise() {
        for (String pfad : List.of("/engine-rest/%70rocess-definition", "/camunda/api/engine/engine/default/process-definitio%6e/count")) {
            assertThat(new Sitzung(port, "petra.lang").antwort("GET", pfad + "?incidentType=failedJob")).as(pfad).startsWith("403");
        }
    }

    private static boolean istAussen(Gestellt eine) {
        return !eine.person().equals(Stellung.INNEN) && !eine.person().equals(Stellung.EIGENER_BETRIEB)
                && !(eine.person().equals(Stellung.DATENSCHUTZ) && eine.frage().pfad().matches("(/api)?/zugriffe.*"));
    }

    private List<String> antworten(String person) {
        return veraendert.entrySet().stream().filter(eine -> eine.getKey().person().equals(person))
                .map(eine -> eine.getValue().jetzt()).toList();
    }

    /** The answers to questions that ask for this very case. */
    private List<String> genau(String person) {
        return veraendert.entrySet().stream().filter(eine -> eine.getKey().person().equals(person)
                && eine.getKey().frage().sucht() && !eine.getKey().frage().toString().contains("Not"))
                .map(eine -> eine.getValue().jetzt()).toList();
    }

    private Set<String> pfade(String person) {
        return veraendert.keySet().stream().filter(eine -> eine.person().equals(person))
                .map(eine -> eine.frage().pfad().replaceAll("\\?.*", "")).collect(toSet());
    }

    private Map<String, String> unbekanntes() {
        Map<String, String> werte = new HashMap<>(vorhandenes());
        werte.put("businessKey", "DV-2026-IM-999999");
        werte.put("tenantId", "IM.kreis.0123456789abcdef0123456789abcdef");
        Stream.of("processInstanceId", "taskId", "executionId", "jobId", "incidentId", "logId", "operationId", "variableInstanceId",
                "eventSubscriptionId", "schriftstueck", "anlage", "activityInstanceId").forEach(name -> werte.put(name, UNBEKANNT));
        return werte;
    }

    private static void protokolliere(LogLevel stufe) {
        LAUT.forEach(name -> LoggingSystem.get(KeineSpurTest.class.getClassLoader()).setLogLevel(name, stufe));
    }
}
