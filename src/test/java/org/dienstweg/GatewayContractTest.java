package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A gateway asks, its flows answer, and no answer can be missing. */
@DisplayName("Jedes Gateway ist eine Frage, jeder Ausgang eine Antwort")
class GatewayContractTest {

    private static final String BEDINGUNG = "\\$\\{\\w+( == '[A-Z_]+')?}";

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Die Frage endet mit einem Fragezeichen, die Antworten haben verschiedene Namen")
    void fragtUndAntwortet(Diagramm diagramm) {
        assertThat(diagramm.alle(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getId()).startsWith("Gateway_");
            assertThat(gateway.getName()).endsWith("?");
            List<String> antworten = gateway.getOutgoing().stream().map(SequenceFlow::getName).toList();
            assertThat(antworten).hasSizeGreaterThan(1).doesNotContainNull().doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Ein Ausgang ist die Voreinstellung, die anderen fragen je ein Merkmal ab")
    void hatEineVoreinstellung(Diagramm diagramm) {
        assertThat(diagramm.alle(ExclusiveGateway.class)).allSatisfy(gateway ->
                assertThat(gateway.getOutgoing()).allSatisfy(ausgang -> {
                    boolean voreinstellung = ausgang.equals(gateway.getDefault());
                    assertThat(bedingung(ausgang)).matches(voreinstellung ? "" : BEDINGUNG);
                }).contains(gateway.getDefault()));
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("„ja“ ist nie die Voreinstellung: Ein fehlendes Merkmal führt nicht weiter")
    void jaMussGesagtWerden(Diagramm diagramm) {
        assertThat(diagramm.alle(ExclusiveGateway.class))
                .allSatisfy(gateway -> assertThat(gateway.getDefault().getName()).isNotEqualTo("ja"));
    }

    private static String bedingung(SequenceFlow ausgang) {
        ConditionExpression bedingung = ausgang.getConditionExpression();
        return bedingung == null ? "" : bedingung.getTextContent();
    }
}
