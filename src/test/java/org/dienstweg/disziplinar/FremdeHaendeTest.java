package org.dienstweg.disziplinar;

import static java.util.Map.entry;
import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.dienstweg.Leitung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Whoever is not meant to do it, and whatever is not meant to be done: tried on every task, from outside and from inside. */
@DisplayName("Fremde Hände im Disziplinarverfahren")
public class FremdeHaendeTest extends Disziplinartest {

    private static final String BETROFFEN = "felix.busch";
    private static final String MELDERIN = "miriam.vogt";
    /** Every role of the Ressort but the competent one, whom the case concerns, who reported it, and other Ressorts. */
    private static final List<String> FREMDE = List.of("anna.berger", MELDERIN, "henrike.sommer", "paul.lindner", "gisela.brandt",
            PERSONALSTELLE, "martin.seidel", "lena.hartmann", "dirk.neumann", "ute.kramer", BETROFFEN, "robert.falk", "stefan.roth",
            "frank.bauer", "karin.beck", "administration");
    /** What is closed to everybody is tried by the competent office, operations, and whom the case concerns. */
    private static final List<String> EIFRIGE = List.of(DIENSTVORGESETZTE, "dirk.neumann", BETROFFEN);
    private static final Map<String, Object> VERDACHT = Map.ofEntries(entry("ausloeser", "HINWEIS"),
            entry("hinweisgebendePerson", MELDERIN), entry("betroffenePerson", BETROFFEN), entry("statusgruppe", "RUHESTAND"),
            entry("strafverfahren", "ERMITTLUNG"));

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private RuntimeService laufend;
    private String fall;

    private record Weg(HttpMethod art, String pfad, Object inhalt) {
    }

    @Test
    @DisplayName("Keine Aufgabe gelingt einer anderen Rolle, und niemandem an ihrem Formular vorbei")
    void jedeAufgabe() {
        fall = melde(VERDACHT);
        gehe("zustaendigkeitKlaeren", of("zustaendig", "JA", "zustaendigkeitBegruendung", "Hier."));
        gehe("anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        nochNichtEingeleitet();
        gehe("massnahmeverbotWuerdigen", KEIN_VERBOT);
        gehe("einleitungVerfuegen", VERFUEGUNG);
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        ablauf.feuere(fall, "Start_FristWarnung");
        assertThat(ablauf.wartet(fall)).hasSize(5);
        gehe("hoehereStelleUnterrichten", of("entfaelltBegruendung", "Das Haus ist oberste Dienstbehörde."));
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "BESCHRAENKUNG", "vorwurfText", "Der Kugelschreiber.",
                "fortschreibungGrund", "Fällt nicht ins Gewicht."));
        erledige(fall, "verzoegerungBegruenden", of("zureichenderGrund", "Strafverfahren."));
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "OFFEN", "aussetzung", "NEIN", "fortfuehrungGrund", "Klar."));
        erledige(fall, "betroffeneUnterrichten", of("zugestelltAm", "2026-11-30", "zustellnachweis", "Urkunde"));
        gehe("aeusserungErfassen", of("aeusserungArt", "WILL_MUENDLICH", "aeusserungEingegangenAm", "2026-11-30"));
        gehe("anhoerungDurchfuehren", of("angehoertAm", "2026-11-30", "niederschrift", "Anwesend: alle."));
        gehe("uebergeben", of("ermittlungsfuehrung", "Regierungsrätin Mende", "entlastungGeregelt", "JA",
                "verschwiegenheitBelehrt", true));
        assertThat(ende(fall)).isEqualTo("Ende_Uebergeben");
    }

    @Test
    @DisplayName("Niemand, auch nicht der Betrieb, bewegt, beendet, hält an oder ändert den Vorgang oder seine Zeitgeber")
    void derVorgangSelbst() {
        fall = leiteEin(of("strafverfahren", "ERMITTLUNG"));
        String instanz = ablauf.instanz(fall);
        String execution = laufend.createExecutionQuery().processInstanceId(instanz).messageEventSubscriptionName("VorwurfFortzuschreiben")
                .singleResult().getId();
        Object vorher = stand();
        EIFRIGE.forEach(person -> wegeDesVorgangs(instanz, execution).forEach(weg -> abgelehnt(person, weg)));
        FREMDE.forEach(person -> ereignisse().forEach(weg -> abgelehnt(person, weg)));
        assertThat(stand()).isEqualTo(vorher);
    }

    private void gehe(String aufgabe, Map<String, Object> antwort) {
        Object vorher = stand();
        offene().forEach(task -> {
            FREMDE.forEach(person -> wege(task, person, antwort).forEach(weg -> abgelehnt(person, weg)));
            EIFRIGE.forEach(person -> verschlossen(task, antwort).forEach(weg -> abgelehnt(person, weg)));
        });
        assertThat(stand()).isEqualTo(vorher);
        String id = ablauf.aufgabe(fall, aufgabe).getId();
        erledige(fall, aufgabe, antwort);
        Object danach = stand();
        Leitung.abgelehntMitDeutschemSatz(Leitung.von(rest, DIENSTVORGESETZTE).erledige(id, antwort));
        assertThat(stand()).as("zweimal geht nicht").isEqualTo(danach);
    }

    /** Charges and service exist only after initiation. */
    private void nochNichtEingeleitet() {
        Stream.of("VorwurfFortzuschreiben", "ZustellungZuErneuern").forEach(nachricht -> abgelehnt(DIENSTVORGESETZTE,
                new Weg(HttpMethod.POST, "/api/faelle/" + fall + "/ereignisse", of("nachricht", nachricht, "grund", "x"))));
    }

    private static Stream<Weg> wege(Task task, String person, Map<String, Object> antwort) {
        String pfad = "/engine-rest/task/" + task.getId();
        return Stream.of(new Weg(HttpMethod.POST, pfad + "/claim", of("userId", person)),
                new Weg(HttpMethod.POST, pfad + "/claim", of("userId", DIENSTVORGESETZTE)),
                new Weg(HttpMethod.POST, pfad + "/unclaim", of()),
                new Weg(HttpMethod.POST, pfad + "/assignee", of("userId", person)),
                new Weg(HttpMethod.POST, pfad + "/submit-form", of("variables", variablen(antwort))));
    }

    /** Ways past the form, closed to everybody. */
    private static Stream<Weg> verschlossen(Task task, Map<String, Object> antwort) {
        String pfad = "/engine-rest/task/" + task.getId();
        Map<String, Object> variablen = of("variables", variablen(antwort));
        return Stream.of(new Weg(HttpMethod.POST, pfad + "/complete", variablen), new Weg(HttpMethod.POST, pfad + "/resolve", variablen),
                new Weg(HttpMethod.POST, pfad + "/delegate", of("userId", DIENSTVORGESETZTE)),
                new Weg(HttpMethod.POST, pfad + "/assignee", of("userId", BETROFFEN)),
                new Weg(HttpMethod.POST, pfad + "/bpmnError", of("errorCode", "x")),
                new Weg(HttpMethod.POST, pfad + "/bpmnEscalation", of("escalationCode", "x")),
                new Weg(HttpMethod.POST, pfad + "/identity-links", of("userId", BETROFFEN, "type", "candidate")),
                new Weg(HttpMethod.POST, pfad + "/variables", of("modifications", of("folge", of("value", "VERNICHTEN")))),
                new Weg(HttpMethod.POST, pfad + "/comment/create", of("message", "x")),
                new Weg(HttpMethod.PUT, pfad, of("name", "x", "assignee", BETROFFEN, "tenantId", "IM")),
                new Weg(HttpMethod.PUT, pfad + "/variables/eingabe", of("value", "x")), new Weg(HttpMethod.DELETE, pfad, of()));
    }

    private Stream<Weg> ereignisse() {
        return Stream.of("VorwurfFortzuschreiben", "ZustellungZuErneuern", "DisziplinarverfahrenErledigt").flatMap(nachricht -> Stream.of(
                new Weg(HttpMethod.POST, "/api/faelle/" + fall + "/ereignisse", of("nachricht", nachricht, "grund", "Weil.")),
                new Weg(HttpMethod.POST, "/engine-rest/message", of("messageName", nachricht, "businessKey", fall))));
    }

    private Stream<Weg> wegeDesVorgangs(String instanz, String execution) {
        String vorgang = "/engine-rest/process-instance/" + instanz;
        String definition = laufend.createProcessInstanceQuery().processInstanceId(instanz).singleResult().getProcessDefinitionId();
        Map<String, Object> sprung = of("type", "startBeforeActivity", "activityId", "uebergeben");
        Stream<Weg> vorgaenge = Stream.of(new Weg(HttpMethod.DELETE, vorgang, of()),
                new Weg(HttpMethod.PUT, vorgang + "/suspended", of("suspended", true)),
                new Weg(HttpMethod.PUT, "/engine-rest/process-instance/suspended", of("suspended", true, "processInstanceId", instanz)),
                new Weg(HttpMethod.POST, vorgang + "/modification", of("instructions", List.of(sprung))),
                new Weg(HttpMethod.POST, vorgang + "/variables", of("modifications", of("folge", of("value", "VERNICHTEN")))),
                new Weg(HttpMethod.POST, "/engine-rest/process-instance/delete", of("processInstanceIds", List.of(instanz))),
                new Weg(HttpMethod.POST, "/engine-rest/modification/execute", of("processInstanceIds", List.of(instanz),
                        "processDefinitionId", definition, "instructions", List.of(sprung))),
                new Weg(HttpMethod.POST, "/engine-rest/process-definition/" + definition + "/restart", of()),
                new Weg(HttpMethod.PUT, "/engine-rest/process-definition/" + definition + "/suspended", of("suspended", true)),
                new Weg(HttpMethod.POST, "/engine-rest/history/process-instance/delete", of("historicProcessInstanceIds", List.of(instanz))),
                new Weg(HttpMethod.DELETE, "/engine-rest/history/process-instance/" + instanz, of()),
                new Weg(HttpMethod.POST, "/engine-rest/execution/" + execution + "/messageSubscriptions/VorwurfFortzuschreiben/trigger", of()),
                new Weg(HttpMethod.POST, "/engine-rest/execution/" + execution + "/signal", of()));
        return Stream.concat(vorgaenge, zeitgeber().stream().flatMap(FremdeHaendeTest::wegeDesZeitgebers));
    }

    private static Stream<Weg> wegeDesZeitgebers(Job job) {
        String pfad = "/engine-rest/job/" + job.getId();
        return Stream.of(new Weg(HttpMethod.POST, pfad + "/execute", of()),
                new Weg(HttpMethod.PUT, pfad + "/duedate", of("duedate", "2026-01-01T00:00:00.000+0000")),
                new Weg(HttpMethod.POST, pfad + "/duedate/recalculate", of()),
                new Weg(HttpMethod.PUT, pfad + "/suspended", of("suspended", true)), new Weg(HttpMethod.DELETE, pfad, of()),
                new Weg(HttpMethod.PUT, pfad + "/retries", of("retries", 3, "dueDate", "2026-01-01T00:00:00.000+0000")));
    }

    private void abgelehnt(String person, Weg weg) {
        ResponseEntity<JsonNode> antwort = rest.withBasicAuth(person, person).exchange(weg.pfad(), weg.art(),
                new HttpEntity<>(weg.inhalt()), JsonNode.class);
        assertThat(antwort.getStatusCode().is4xxClientError()).as("%s: %s %s: %s", person, weg.art(), weg.pfad(), antwort).isTrue();
        assertThat(String.valueOf(antwort.getBody())).as("%s: %s", person, weg.pfad()).doesNotContain(fall, "Exception", "ENGINE-", "org.");
    }

    private Object stand() {
        return List.of(Leitung.von(rest, DIENSTVORGESETZTE).fall(fall), auszug.eingaben(fall).size(),
                offene().stream().map(task -> task.getId() + task.getAssignee() + task.getName() + task.getTenantId()).sorted().toList(),
                zeitgeber().stream().map(job -> job.getId() + job.getDuedate() + job.getRetries() + job.isSuspended()).sorted().toList());
    }

    private List<Task> offene() {
        return ablauf.wartet(fall).stream().map(aufgabe -> ablauf.aufgabe(fall, aufgabe)).toList();
    }

    private List<Job> zeitgeber() {
        return verwaltung.createJobQuery().processInstanceId(ablauf.instanz(fall)).list();
    }

    private static Map<String, Object> variablen(Map<String, Object> antwort) {
        return antwort.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                eintrag -> of("value", eintrag.getValue())));
    }
}
