package org.dienstweg.spur;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
    /** Many questions are not meant for an answer; each would fill the log. */
    private static final List<String> LAUT = List.of("org.dienstweg.web.engine.Translation", "org.camunda.bpm.engine.context",
            "org.springframework.web.servlet.mvc.support", "org.apache.catalina.core.ContainerBase");

    /** What staff may ask the engine. */
    private static final Pattern AUFGABEN = Pattern.compile(".*/(task|filter)(/.*|\\?.*)?");
    private static final Pattern MIT_KENNUNG = Pattern.compile("[^?]*<[^?]*");
    /** Our pages without a filter, and the lists that people have before them. */
    private static final Pattern TAEGLICH =
            Pattern.compile("/engine-rest/(history/)?(task|process-instance|job|incident)|/(?!engine-rest|camunda)[^?]*");

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

    private Map<String, String> laufend;
    private Map<String, String> ende;
    private Map<Gestellt, Aenderung> veraendert;
    private Map<Gestellt, Aenderung> beendet;

    @BeforeAll
    void frageVorherUndNachher() {
        protokolliere(LogLevel.OFF);
        Befragung befragung = new Befragung(port, unbekanntes());
        frageVorher(befragung);
        laufend = kennungen(laufendesVerfahren());
        ende = kennungen(beendetesVerfahren());
        veraendert = befragung.vergleiche(eine -> true, laufend);
        beendet = befragung.vergleiche(eine -> eine.frage().sucht() && eine.person().equals(Stellung.FREMDER_BETRIEB), ende);
    }

    private void frageVorher(Befragung befragung) {
        Fragen fragen = new Fragen(new Schnittstelle(server, rest).aufrufe(), new Abfragen());
        EigeneSeiten seiten = new EigeneSeiten(anwendung.getBeansOfType(RequestMappingInfoHandlerMapping.class).values());
        Set<Frage> einfache = plus(fragen.listen(), seiten.fragen());
        Set<Frage> alle = plus(einfache, fragen.suchen());
        befragung.merke(List.of(Stellung.FREMDER_BETRIEB, Stellung.EIGENER_BETRIEB), alle);
        befragung.merke(plus(Stellung.KOLLEGEN, List.of(Stellung.INNEN)), nach(AUFGABEN, alle));
        befragung.merke(plus(Stellung.KOLLEGEN, List.of(Stellung.FREMDER_BETRIEB)), plus(fragen.handlungen(), seiten.handlungen()));
        befragung.merke(plus(Stellung.KOLLEGEN, Stellung.BESONDERE), plus(einfache, nach(MIT_KENNUNG, alle)));
        befragung.merke(Stellung.uebrige(personen.findAll().stream().map(Person::id)), nach(TAEGLICH, einfache));
    }

    private static <T> Set<T> plus(Collection<? extends T> eine, Collection<? extends T> andere) {
        return Stream.concat(eine.stream(), andere.stream()).collect(toSet());
    }

    private static Set<Frage> nach(Pattern pfad, Set<Frage> fragen) {
        return fragen.stream().filter(frage -> pfad.matcher(frage.pfad()).matches()).collect(toSet());
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
                "/engine-rest/filter/<filterId>/list", "/camunda/api/engine/engine/default/task");
        assertThat(pfade(Stellung.EIGENER_BETRIEB)).contains("/engine-rest/process-instance", "/engine-rest/execution",
                "/engine-rest/job/count", "/engine-rest/incident", "/camunda/api/cockpit/plugin/base/default/process-instance");
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
