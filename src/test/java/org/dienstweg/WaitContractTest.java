package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody waits unseen: every task reminds and escalates, and the picture says when. */
@DisplayName("Jedes Warten hat eine Erinnerung und eine Eskalation")
class WaitContractTest {

    private static final Pattern ZEITPUNKT = Pattern.compile("\\$\\{arbeitstage\\.nach\\((\\d+)\\)}");

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Der Name des Zeitgebers sagt dasselbe wie sein Ausdruck")
    void nameUndAusdruckStimmenUeberein(Diagramm diagramm) {
        assertThat(diagramm.alle(BoundaryEvent.class).filter(WaitContractTest::istZeitgeber))
                .allSatisfy(zeitgeber -> assertThat(zeitgeber.getName())
                        .isEqualTo(arbeitstage(zeitgeber) == 1 ? "nach 1 Arbeitstag"
                                : "nach " + arbeitstage(zeitgeber) + " Arbeitstagen"));
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Erst wird erinnert, später eskaliert, und die Aufgabe bleibt liegen")
    void erinnertVorDerEskalation(Diagramm diagramm) {
        assertThat(diagramm.alle(UserTask.class)).allSatisfy(aufgabe -> {
            BoundaryEvent erinnerung = zeitgeber(diagramm, "Timer_Erinnerung_" + aufgabe.getId());
            BoundaryEvent eskalation = zeitgeber(diagramm, "Timer_Eskalation_" + aufgabe.getId());
            assertThat(List.of(erinnerung, eskalation)).allSatisfy(zeitgeber -> {
                assertThat(zeitgeber.getAttachedTo()).isEqualTo(aufgabe);
                assertThat(zeitgeber.cancelActivity()).isFalse();
            });
            assertThat(arbeitstage(erinnerung)).isLessThan(arbeitstage(eskalation));
        });
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Ein Zeitgeber endet in einer Nachricht, die nach dem Commit versandt wird")
    void endetInEinerNachricht(Diagramm diagramm) {
        assertThat(diagramm.alle(UserTask.class)).allSatisfy(aufgabe -> {
            ende(diagramm, "Timer_Erinnerung_", "Erinnert_", aufgabe, "${erinnernDelegate}");
            ende(diagramm, "Timer_Eskalation_", "Eskaliert_", aufgabe, "${eskalierenDelegate}");
        });
    }

    private static void ende(Diagramm diagramm, String von, String nach, UserTask aufgabe, String delegate) {
        assertThat(zeitgeber(diagramm, von + aufgabe.getId()).getSucceedingNodes().list()).singleElement()
                .isInstanceOfSatisfying(EndEvent.class, ende -> {
                    assertThat(ende.getId()).isEqualTo(nach + aufgabe.getId());
                    assertThat(ende.isCamundaAsyncBefore()).isTrue();
                    assertThat(ende.getEventDefinitions()).singleElement()
                            .isInstanceOfSatisfying(MessageEventDefinition.class, nachricht ->
                                    assertThat(nachricht.getCamundaDelegateExpression()).isEqualTo(delegate));
                });
    }

    private static BoundaryEvent zeitgeber(Diagramm diagramm, String id) {
        return diagramm.alle(BoundaryEvent.class).filter(ereignis -> ereignis.getId().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("Es fehlt " + id));
    }

    /** Timers of legal deadlines get their moment from the file and have a test of their own. */
    private static boolean istZeitgeber(BoundaryEvent ereignis) {
        return !ereignis.getId().startsWith("Timer_Frist_") && ereignis.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static int arbeitstage(BoundaryEvent ereignis) {
        TimerEventDefinition zeit = (TimerEventDefinition) ereignis.getEventDefinitions().iterator().next();
        Matcher ausdruck = ZEITPUNKT.matcher(zeit.getTimeDate().getTextContent());
        assertThat(ausdruck.matches()).as(ereignis.getId()).isTrue();
        return Integer.parseInt(ausdruck.group(1));
    }
}
