package org.dienstweg.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.variable.Variables.createVariables;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.dienstweg.recht.Ablehnung;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The door in a real engine: what goes through, what is shown, what is left behind. */
class FormDoorTest {

    private static final String GEHEIM = "Quittenkompott";

    private static ProbeEngine probe;

    @BeforeAll
    static void open() {
        probe = new ProbeEngine();
    }

    @AfterEach
    void reset() {
        probe.reset();
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @Test
    @DisplayName("Was durch die Tür kommt, sieht der Delegate als eine Map, und keine Tabelle der Engine enthält es")
    void nothingIsStored() throws Exception {
        probe.start(start());
        assertThat(probe.eingaben().get(0).toString()).isEqualTo("{titel=" + GEHEIM
                + ", einheit=REF1, anzahl=7, am=2026-11-22, eilig=true, personen=[{name=" + GEHEIM + "}]}");
        probe.complete(createVariables().putValue("ergebnis", "SCHLECHT").putValue("begruendung", GEHEIM)
                .putValue("fall", SpinValues.jsonValue("{\"titel\":\"" + GEHEIM + "\"}").create()));
        assertThat(probe.eingaben().get(1)).isEqualTo(Map.of("ergebnis", "SCHLECHT", "begruendung", GEHEIM));
        String database = database();
        assertThat(database).contains("P-2026-000001").doesNotContain(GEHEIM)
                .doesNotContainIgnoringCase(HexFormat.of().formatHex(GEHEIM.getBytes(StandardCharsets.UTF_8)));
        assertThat(probe.ended()).isTrue();
        assertThat(probe.variables()).isZero();
    }

    @Test
    @DisplayName("Das Formular zeigt den Fall und die früheren Werte, der Blick in die Akte geschieht nur dann")
    void showsTheCase() {
        VariableMap shown = probe.forms().getStartFormVariables(probe.definition());
        assertThat(((JsonValue) shown.getValueTyped("fall")).getValue().prop("antragsteller").stringValue())
                .isEqualTo("Kim Muster");
        probe.start(start());
        probe.asked().clear();
        probe.forms().getTaskFormData(probe.task());
        probe.forms().getDeployedTaskForm(probe.task());
        assertThat(probe.asked()).isEmpty();
        VariableMap task = probe.forms().getTaskFormVariables(probe.task());
        assertThat(probe.asked()).containsExactly("P-2026-000001 probeBeurteilen");
        assertThat(((JsonValue) task.getValueTyped("fall")).getValue().prop("titel").stringValue()).isEqualTo(GEHEIM);
        assertThat(task).containsEntry("ergebnis", "GUT").doesNotContainKey("begruendung").hasSize(3);
        assertThat(((JsonValue) task.getValueTyped("liste")).getValue().elements()).hasSize(2);
        assertThat(probe.variables()).isZero();
    }

    @Test
    @DisplayName("Wer die Aufgabe nicht sehen darf, bekommt nichts, und die Akte wird nicht gefragt")
    void outsidersSeeNothing() {
        probe.start(start());
        probe.asked().clear();
        probe.actAs("fremd");
        assertThatThrownBy(() -> probe.forms().getTaskFormVariables(probe.task()))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> probe.forms().getStartFormVariables(probe.definition()))
                .isInstanceOf(AuthorizationException.class);
        assertThat(probe.asked()).isEmpty();
    }

    @Test
    @DisplayName("Eine Ablehnung nennt alle Gründe und lässt die Aufgabe, wie sie war")
    void refusalChangesNothing() {
        probe.start(start());
        assertThatThrownBy(() -> probe.complete(createVariables().putValue("ergebnis", "SCHLECHT")
                .putValue("zulaessig", true))).isInstanceOf(Ablehnung.class).hasMessage(
                        "Begründung: Bitte füllen Sie dieses Feld aus. Unbekanntes Feld „zulaessig“.");
        assertThat(probe.eingaben()).hasSize(1);
        assertThat(probe.ended()).isFalse();
        assertThat(probe.variables()).isZero();
    }

    @Test
    @DisplayName("Ein abgelehnter Antrag beginnt kein Verfahren")
    void refusedStart() {
        assertThatThrownBy(() -> probe.start(createVariables())).isInstanceOf(Ablehnung.class)
                .hasMessage("Titel: Bitte füllen Sie dieses Feld aus.");
        assertThat(probe.instances()).isZero();
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("Dateien, Objekte, Bomben und zu viel Text bleiben draußen")
    void dangerousValues(TypedValue value) {
        assertThatThrownBy(() -> probe.start(start().putValueTyped("titel", value))).isInstanceOf(Ablehnung.class);
    }

    static List<TypedValue> dangerousValues() {
        return List.of(
                Variables.fileValue("a.txt").file(new byte[] {1}).create(),
                Variables.byteArrayValue(new byte[] {1}),
                Variables.objectValue(BigInteger.ONE).create(),
                Variables.serializedObjectValue("x").objectTypeName("java.util.List")
                        .serializationDataFormat("application/json").create(),
                Variables.untypedValue(new Thread("x")),
                Variables.doubleValue(Double.NaN),
                SpinValues.jsonValue("[".repeat(5000) + "]".repeat(5000)).create(),
                SpinValues.jsonValue("{\"a\":1,\"a\":2}").create(),
                SpinValues.jsonValue("1e999999999").create(),
                SpinValues.jsonValue("[] []").create(),
                SpinValues.jsonValue("kein JSON").create(),
                Variables.stringValue("x".repeat(1_000_001)));
    }

    private static VariableMap start() {
        return createVariables().putValue("titel", "  " + GEHEIM + " ").putValue("einheit", "REF1")
                .putValue("anzahl", 7L).putValue("am", "2026-11-22").putValue("eilig", true)
                .putValueTyped("personen", SpinValues.jsonValue("[{\"name\":\"" + GEHEIM + "\"}]").create());
    }

    /** Everything the database holds, as SQL text; binary values in hexadecimal digits. */
    private String database() throws Exception {
        StringBuilder script = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(probe.url(), "sa", "");
             ResultSet lines = connection.createStatement().executeQuery("SCRIPT")) {
            while (lines.next()) {
                script.append(lines.getString(1)).append('\n');
            }
        }
        assertThat(script.toString().toUpperCase(Locale.ROOT)).contains("ACT_HI_VARINST", "ACT_GE_BYTEARRAY");
        return script.toString();
    }
}
