package org.dienstweg.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.dienstweg.organisation.Rolle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Was unsere Seiten die Engine fragen")
class EngineAuskunftTest {

    private static final String FORMULAR = """
            {"id": "billigen", "components": [
              {"type": "group", "label": "Gruppe", "components": [
                {"type": "select", "key": "ergebnis", "label": "Ihre Entscheidung",
                 "values": [{"label": "Gebilligt", "value": "GEBILLIGT"}]}]},
              {"type": "textfield", "key": "text", "label": "{{fall.x}}"},
              {"type": "text", "text": "Hinweis"},
              {"type": "dynamiclist", "path": "leute", "label": "Leute", "components": [
                {"type": "textfield", "key": "name", "label": "Name"}]}]}""";
    private static String handelnd;
    private static Object grund;
    private static ProcessEngine engine;

    private OffeneAufgaben aufgaben;
    private Schrittnamen namen;
    private Formulartexte texte;
    private Rueckzug rueckzug;

    @BeforeAll
    static void starte() {
        var konfiguration = new StandaloneInMemProcessEngineConfiguration();
        konfiguration.setJdbcUrl("jdbc:h2:mem:auskunft");
        // The applications of other tests look their engine up as "default"; closing this one must not take it away.
        konfiguration.setProcessEngineName("auskunft");
        konfiguration.setAuthorizationEnabled(true);
        konfiguration.setJobExecutorActivate(false);
        JavaDelegate festhalten = execution -> {
            handelnd = Handelnder.in(execution);
            grund = Variable.EINGABE.aus(execution).get("grund");
        };
        konfiguration.setBeans(Map.of("festhalten", festhalten));
        engine = konfiguration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addModelInstance("probe.bpmn", diagramm())
                .addString("/irgendwo/forms/probe/billigen.form", FORMULAR).deploy();
    }

    @AfterAll
    static void beende() {
        engine.close();
    }

    @BeforeEach
    void frage() {
        OhneRechte ohne = new OhneRechte(engine.getIdentityService(),
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration());
        Diagramme diagramme = new Diagramme(engine.getRepositoryService(), ohne);
        aufgaben = new OffeneAufgaben(engine.getTaskService(), engine.getRuntimeService(), diagramme, ohne);
        namen = new Schrittnamen(diagramme);
        texte = new Formulartexte(engine.getRepositoryService(), ohne, new ObjectMapper());
        rueckzug = new Rueckzug(engine.getRuntimeService(), ohne);
        engine.getRuntimeService().startProcessInstanceByKey("probe", "FA-1");
        engine.getRuntimeService().startProcessInstanceByKey("probe", "FA-2");
        engine.getIdentityService().setAuthentication("niemand", List.of(), List.of("IM"));
    }

    @AfterEach
    void raeumeAuf() {
        engine.getIdentityService().clearAuthentication();
        engine.getRuntimeService().createProcessInstanceQuery().list()
                .forEach(einer -> engine.getRuntimeService().deleteProcessInstance(einer.getId(), "Ende der Probe"));
    }

    @Test
    @DisplayName("Offene Aufgaben sind bekannt, auch wer kein Recht auf sie hat; danach handelt wieder dieselbe Person")
    void offene_aufgaben() {
        Map<String, List<OffeneAufgabe>> offen = aufgaben.zu(List.of("FA-1", "FA-2", "FA-3"));

        assertThat(offen).containsOnlyKeys("FA-1", "FA-2");
        assertThat(offen.get("FA-1")).singleElement().satisfies(eine -> {
            assertThat(eine.schritt()).isEqualTo("billigen");
            assertThat(eine.rollen()).containsExactly(Rolle.HAUSSPITZE);
            assertThat(eine.bearbeiter()).isNull();
        });
        assertThat(aufgaben.zu(Set.of())).isEmpty();
        assertThat(engine.getIdentityService().getCurrentAuthentication().getUserId()).isEqualTo("niemand");
        assertThat(engine.getIdentityService().getCurrentAuthentication().getTenantIds()).containsExactly("IM");
    }

    @Test
    @DisplayName("Schritte und Felder heißen wie im Diagramm und im Formular")
    void namen() {
        assertThat(namen.in("probe")).containsEntry("billigen", "Vorhaben billigen")
                .containsEntry("Ende_Fertig", "Fertig geworden");
        assertThat(namen.in("unbekannt")).isEmpty();

        Map<String, Formularfeld> felder = texte.in("probe").get("billigen");
        assertThat(felder.get("ergebnis").label()).isEqualTo("Ihre Entscheidung");
        assertThat(felder.get("ergebnis").auswahl()).containsEntry("GEBILLIGT", "Gebilligt");
        assertThat(felder.get("text").label()).isEqualTo("text");
        assertThat(felder.get("leute").felder().get("name").label()).isEqualTo("Name");
        assertThat(texte.in("unbekannt")).isEmpty();
    }

    @Test
    @DisplayName("Ein Rückzug geschieht im Namen der Person, sein Grund bleibt nicht in der Engine")
    void rueckzug() {
        assertThat(rueckzug.moeglich("FA-1", "Zurueckgezogen")).isTrue();
        assertThat(rueckzug.moeglich("FA-1", null)).isFalse();
        assertThat(rueckzug.moeglich("FA-9", "Zurueckgezogen")).isFalse();

        rueckzug.ziehZurueck("FA-1", "Zurueckgezogen", "Erledigt", "anna");

        assertThat(handelnd).isEqualTo("anna");
        assertThat(grund).isEqualTo("Erledigt");
        assertThat(rueckzug.moeglich("FA-1", "Zurueckgezogen")).isFalse();
        assertThat(aufgaben.zu(List.of("FA-1", "FA-2"))).containsOnlyKeys("FA-2");
        engine.getIdentityService().clearAuthentication();
        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().count()).isZero();
    }

    private static BpmnModelInstance diagramm() {
        var prozess = Bpmn.createExecutableProcess("probe").camundaHistoryTimeToLive(1);
        prozess.eventSubProcess("Rueckzug").startEvent("Start_Zurueckgezogen").interrupting(true)
                .message("Zurueckgezogen").serviceTask("festhalten").camundaDelegateExpression("${festhalten}")
                .endEvent("Ende_Zurueckgezogen").subProcessDone();
        return prozess.startEvent("Start_Gewuenscht").name("Gewünscht")
                .userTask("billigen").name("Vorhaben\nbilligen").camundaCandidateGroups("hausspitze")
                .endEvent("Ende_Fertig").name("Fertig geworden").done();
    }
}
