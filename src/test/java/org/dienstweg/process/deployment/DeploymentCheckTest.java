package org.dienstweg.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.process.deployment.Bereitstellung.add;
import static org.dienstweg.process.deployment.Bereitstellung.resource;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound diagram, and every way to spoil it. */
class DeploymentCheckTest {

    private static final Set<String> BEANS =
            Set.of("probeAufnehmenDelegate", "probeFesthaltenDelegate", "melden", "beteiligte", "antragsteller", "arbeitstage");
    private static final List<String> FORMS = List.of("Start_ProbeGewuenscht.form", "probeBeurteilen.form");

    @Test
    @DisplayName("Ein ordentliches Diagramm mit seinen Formularen wird bereitgestellt")
    void sound() {
        assertThat(sentences(probe())).isEmpty();
    }

    @ParameterizedTest(name = "statt {0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            formRef="Start_ProbeGewuenscht" camunda:formRefBinding="deployment" | x="" | „Probe gewünscht“ (Start_ProbeGewuenscht) braucht ein Camunda-Formular (camunda:formRef) mit der Bindung „deployment“.
            camunda:formRef="probeBeurteilen"        | `` | „Probe beurteilen“ (probeBeurteilen) braucht ein Camunda-Formular (camunda:formRef) mit der Bindung „deployment“.
            formRef="probeBeurteilen" camunda:formRefBinding="deployment" | formRef="probeBeurteilen" camunda:formRefBinding="latest" | „Probe beurteilen“ (probeBeurteilen) braucht ein Camunda-Formular (camunda:formRef) mit der Bindung „deployment“.
            formRef="probeBeurteilen"                | formRef="andere" | „Probe beurteilen“ (probeBeurteilen) verweist auf das Formular „andere“, das in dieser Bereitstellung fehlt.
            id="probeFesthalten"                     | id="probeFesthalten" camunda:asyncBefore="true" | Auf „Probe beurteilen“ (probeBeurteilen) muss unmittelbar eine Serviceaufgabe mit Delegate folgen, die die Eingaben zur Akte nimmt, ohne „Asynchronous before“.
            id="probeAufnehmen"                      | id="probeAufnehmen" camunda:async="true" | Auf „Probe gewünscht“ (Start_ProbeGewuenscht) muss unmittelbar eine Serviceaufgabe mit Delegate folgen, die die Eingaben zur Akte nimmt, ohne „Asynchronous before“.
            targetRef="probeFesthalten"              | targetRef="Ende_Bestanden" | Auf „Probe beurteilen“ (probeBeurteilen) muss unmittelbar eine Serviceaufgabe mit Delegate folgen, die die Eingaben zur Akte nimmt, ohne „Asynchronous before“.
            id="probeBeurteilen"                     | id="probeBeurteilen" camunda:asyncAfter="true" | „Probe beurteilen“ (probeBeurteilen) darf nicht asynchron fortgesetzt werden: Die Eingaben gingen verloren.
            id="Start_ProbeGewuenscht"               | id="Start_ProbeGewuenscht" camunda:asyncBefore="true" | „Probe gewünscht“ (Start_ProbeGewuenscht) darf nicht asynchron fortgesetzt werden: Die Eingaben gingen verloren.
            ${probeFesthaltenDelegate}               | ${probeAufnehmenDelegate} | „Probe festhalten“ (probeFesthalten) braucht den Delegate-Ausdruck „${probeFesthaltenDelegate}“.
            delegateExpression="${probeFesthaltenDelegate}" | expression="${melden}" | „Probe festhalten“ (probeFesthalten) braucht den Delegate-Ausdruck „${probeFesthaltenDelegate}“.
            delegateExpression="${probeFesthaltenDelegate}" | class="java.lang.Thread" | „camunda:class“ ist nicht zulässig: „probeFesthalten“.
            ${melden}                                | ${dataSource} | „Probe misslungen“ (Ende_Misslungen) braucht einen Delegate-Ausdruck mit einem Baustein der Anwendung.
            ${gut}                                   | ${gut.getClass()} | Der Ausdruck „${gut.getClass()}“ ist nicht zulässig: „Flow_Ja“. Erlaubt sind Variablen, Vergleiche und Aufrufe eigener Bausteine.
            ${gut}                                   | ${dataSource.close()} | Der Ausdruck „${dataSource.close()}“ ist nicht zulässig: „Flow_Ja“. Erlaubt sind Variablen, Vergleiche und Aufrufe eigener Bausteine.
            tFormalExpression">${gut}                | tFormalExpression" language="groovy">gut | Skripte sind nicht zulässig: „Flow_Ja“.
            <bpmn:incoming>Flow_Festhalten           | <bpmn:extensionElements><camunda:executionListener event="start"><camunda:script scriptFormat="groovy">1</camunda:script></camunda:executionListener></bpmn:extensionElements><bpmn:incoming>Flow_Festhalten | Skripte sind nicht zulässig: „probeFesthalten“.
            <camunda:properties>                     | <camunda:taskListener event="create" class="x.Y" /><camunda:properties> | „camunda:class“ ist nicht zulässig: „probeBeurteilen“.
            <camunda:properties>                     | <camunda:formData><camunda:formField id="a" type="string" /></camunda:formData><camunda:properties> | Nur Camunda-Formulare (camunda:formRef) sind zulässig: „probeBeurteilen“.
            <bpmn:incoming>Flow_Festhalten           | <bpmn:extensionElements><camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector></bpmn:extensionElements><bpmn:incoming>Flow_Festhalten | Konnektoren sind nicht zulässig: „probeFesthalten“.
            id="Ende_Bestanden" name                 | id="Ende_Bestanden" xmlns:alt="http://activiti.org/bpmn" alt:x="1" name | Der Namensraum „http://activiti.org/bpmn“ ist nicht zulässig: „Ende_Bestanden“.
            candidateGroups="fachreferat"            | candidateGroups="alle" | „Probe beurteilen“ (probeBeurteilen) braucht als Candidate Groups eine Rolle von Dienstweg.
             camunda:candidateGroups="fachreferat"   | `` | „Probe beurteilen“ (probeBeurteilen) braucht als Candidate Groups eine Rolle von Dienstweg.
            value="antragsteller"                    | value="antragsteller,alle" | Die Eigenschaft „befangen“ kennt nur diese Werte, durch Kommas getrennt: antragsteller, melder, betroffen, pruefer, bearbeiter.
            <bpmn:incoming>Flow_Festhalten           | <bpmn:extensionElements><camunda:executionListener event="start" delegateExpression="${probeFesthaltenDelegate}" /></bpmn:extensionElements><bpmn:incoming>Flow_Festhalten | Listener sind nicht zulässig: „probeFesthalten“.
            Flow_Festhalten</bpmn:outgoing>          | Flow_Festhalten</bpmn:outgoing><bpmn:potentialOwner id="Wer"><bpmn:resourceAssignmentExpression id="Wen"><bpmn:formalExpression id="Wie">lpa</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:potentialOwner> | Das Element „potentialOwner“ ist nicht zulässig. Wer eine Aufgabe bekommt, steht nur in Candidate Groups oder Assignee.
            Flow_Gut                                 | Flow_0abc12x | „Flow_0abc12x“ braucht eine sprechende ID.
            id="Ende_Bestanden" name="Probe bestanden" | id="Ende_Bestanden" | „Ende_Bestanden“ braucht einen Namen.
            name="nein"                              | name=" " | „Flow_Nein“ braucht als Antwort auf die Frage des Gateways einen Namen.
            camunda:historyTimeToLive="P30D"         | `` | „Probe“ (probe) braucht eine Aufbewahrungsdauer (History Time To Live).
            <bpmn:startEvent                         | <bpmn:unsinn | Die Datei ist kein gültiges BPMN-Diagramm.
            """)
    @DisplayName("Was eine andere Tür öffnet oder niemand lesen kann, wird mit dem Grund abgelehnt")
    void spoiled(String sound, String spoiled, String expected) {
        String diagram = probe();
        assertThat(diagram).contains(sound);
        assertThat(sentences(diagram.replace(sound, spoiled))).contains("probe.bpmn: " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Prüfung ${aktenzeichen} am #{tag}         | true
            ${zulaessig}                              | true
            ${!zulaessig}                             | true
            ${ergebnis == 'ABGESTIMMT' && not fertig} | true
            ${anzahl >= 3}                            | true
            ${antragsteller.von(execution)}    | true
            ${arbeitstage.nach(3)}                    | true
            #{execution.processBusinessKey}           | true
            ${ergebnis == 'a.b'}                      | true
            ${execution.processEngineServices}        | false
            ${execution.setVariable('a', 'b')}        | false
            ${beteiligte.class}                       | false
            ${beteiligte.getClass()}                  | false
            ${beteiligte.a.b()}                       | false
            ${beteiligte['class']}                    | false
            ${''.getClass()}                          | false
            ${arbeitstage.nach(beteiligte.x())}       | false
            ${arbeitstage.nach(3).getClass()}         | false
            ${runtimeService.x()}                     | false
            ${a ? b : c}                              | false
            ${a + b}                                  | false
            ${'${a}'}                                 | false
            ${a                                       | false
            """)
    @DisplayName("Ausdrücke bleiben einfach und rufen nur eigene Bausteine")
    void expressions(String text, boolean simple) {
        assertThat(Expressions.areSimple(text, BEANS::contains)).isEqualTo(simple);
    }

    @Test
    @DisplayName("Fehlerhafte Formulare und fremde Dateien werden abgelehnt")
    void otherFiles() {
        DeploymentEntity deployment = deployment(probe());
        add(deployment, "kaputt.form", "{");
        add(deployment, "tarif.dmn", "<definitions/>");
        assertThat(sentences(deployment)).containsExactlyInAnyOrder("kaputt.form: Die Datei ist kein gültiges JSON.",
                "tarif.dmn: Bereitgestellt werden nur Diagramme (.bpmn) und Formulare (.form).");
    }

    @Test
    @DisplayName("Was früher bereitgestellt wurde, bleibt lesbar")
    void earlierDeployments() {
        DeploymentEntity deployment = deployment("nichts");
        deployment.setNew(false);
        assertThat(sentences(deployment)).isEmpty();
    }

    private static List<String> sentences(String diagram) {
        return sentences(deployment(diagram));
    }

    private static List<String> sentences(DeploymentEntity deployment) {
        return Bereitstellung.gruende(deployment, BEANS::contains);
    }

    private static DeploymentEntity deployment(String diagram) {
        DeploymentEntity deployment = Bereitstellung.neu();
        add(deployment, "probe.bpmn", diagram);
        FORMS.forEach(form -> add(deployment, form, resource("/form/" + form)));
        return deployment;
    }

    private static String probe() {
        return resource("/form/probe.bpmn");
    }
}
