package org.dienstweg.process.form.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One field at a time: what it takes and what it says to everything else. */
class FieldTest {

    @ParameterizedTest(name = "{0}: {1} ist {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'type':'textfield'                                                 | ' Bürgeramt '      | Bürgeramt
            'type':'textfield'                                                 | 'Bu\\u0308rger'    | Bürger
            'type':'textfield'                                                 | 'eins\\n\\tzwei'   | eins zwei
            'type':'textfield'                                                 | '\\u00a0'          |
            'type':'textfield'                                                 | null               |
            'type':'textfield','validate':{'maxLength':3}                      | ' abc '            | abc
            'type':'textfield','validate':{'minLength':3}                      | 'abc'              | abc
            'type':'textfield','validate':{'pattern':'^@'}                     | '@IM_NRW'          | @IM_NRW
            'type':'textfield','validate':{'validationType':'email'}           | 'a@im.nrw.de'      | a@im.nrw.de
            'type':'textfield','validate':{'validationType':'phone'}           | '+49211123456'     | +49211123456
            'type':'textarea'                                                  | 'a\\r\\nb'         | `a
            b`
            'type':'number','decimalDigits':0                                  | 7                  | 7
            'type':'number','decimalDigits':0                                  | 7.0                | 7
            'type':'number','decimalDigits':2                                  | 7.25               | 7.25
            'type':'number','serializeToString':true                           | '7.5'              | 7.5
            'type':'number','validate':{'min':1,'max':3}                       | 3                  | 3
            'type':'number','increment':'0.5'                                  | 1.5                | 1.5
            'type':'checkbox'                                                  | true               | true
            'type':'checkbox'                                                  | null               | false
            'type':'checkbox','validate':{'required':true}                     | true               | true
            'type':'datetime','subtype':'date'                                 | '2028-02-29'       | 2028-02-29
            'type':'datetime','subtype':'date','disallowPassedDates':true      | '2026-11-22'       | 2026-11-22
            'type':'datetime','subtype':'time'                                 | '10:15+01:00'      | 10:15+01:00
            'type':'datetime','subtype':'time'                                 | '10:15'            | 10:15
            'type':'datetime','subtype':'datetime'                             | '2026-11-22T10:15' | 2026-11-22T10:15
            'type':'datetime','subtype':'datetime'                             | '2026-11-22T10:15Z'| 2026-11-22T10:15Z
            'type':'select','values':[{'label':'Ja','value':'JA'},'NEIN']      | 'NEIN'             | NEIN
            'type':'radio','values':[{'label':'Eins','value':1}]               | 1                  | 1
            'type':'checklist','values':['A','B']                              | ['B','A']          | [B, A]
            'type':'taglist','values':['A','B']                                | '[\\u0022A\\u0022]'| [A]
            'type':'checklist','values':['A','B']                              | []                 |
            'type':'expression','expression':'=1'                              | 4                  |
            """)
    @DisplayName("Ein Feld nimmt an, was es anzeigt")
    void accepts(String component, String value, String expected) {
        Map<String, Object> eingabe = Forms.accepted(probe(component), "{'probe':" + value + "}");
        assertThat(String.valueOf(eingabe.get("probe"))).isEqualTo(String.valueOf(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'type':'textfield','validate':{'required':true}               | null      | Bitte füllen Sie dieses Feld aus.
            'type':'textfield','validate':{'required':true}               | ' \\u200b ' | Bitte füllen Sie dieses Feld aus.
            'type':'textfield'                                            | 5         | Bitte geben Sie einen Text ein.
            'type':'textfield'                                            | ['a']     | Bitte geben Sie einen Text ein.
            'type':'textfield'                                            | 'a\\u0000' | Der Text enthält Zeichen, die nicht erlaubt sind.
            'type':'textfield'                                            | 'a\\u001b[1m' | Der Text enthält Zeichen, die nicht erlaubt sind.
            'type':'textfield'                                            | 'a\\u202eb' | Der Text enthält Zeichen, die nicht erlaubt sind.
            'type':'textfield'                                            | 'a\\ud83d' | Der Text enthält Zeichen, die nicht erlaubt sind.
            'type':'textfield','validate':{'maxLength':2}                 | 'abc'     | höchstens 2 Zeichen, es sind 3.
            'type':'textfield','validate':{'minLength':2}                 | 'a'       | mindestens 2 Zeichen, es ist 1.
            'type':'textfield','validate':{'pattern':'^@'}                | 'IM'      | Die Eingabe hat nicht die verlangte Form.
            'type':'textfield','properties':{'patternText':'Bitte beginnen Sie mit @.'},'validate':{'pattern':'^@'} | 'IM' | Bitte beginnen Sie mit @.
            'type':'textfield','validate':{'validationType':'email'}      | 'im.nrw'  | Bitte geben Sie eine E-Mail-Adresse ein.
            'type':'number'                                               | 'sieben'  | Bitte geben Sie eine Zahl ein.
            'type':'number'                                               | '7'       | Bitte geben Sie eine Zahl ein.
            'type':'number','decimalDigits':0                             | 7.5       | Bitte geben Sie eine ganze Zahl ein.
            'type':'number','decimalDigits':1                             | 7.25      | höchstens 1 Nachkommastellen.
            'type':'number','validate':{'min':1}                          | 0         | mindestens 1.
            'type':'number','validate':{'max':2.5}                        | 3         | höchstens 2,5.
            'type':'number','increment':'0.5'                             | 1.2       | Bitte geben Sie ein Vielfaches von 0,5 ein.
            'type':'checkbox','validate':{'required':true}                | false     | Bitte setzen Sie hier das Häkchen.
            'type':'checkbox'                                             | 'true'    | Hier ist nur Ja oder Nein möglich.
            'type':'datetime','subtype':'date'                            | '2026-02-29' | Das ist kein gültiges Datum.
            'type':'datetime','subtype':'date'                            | '22.11.2026' | Das ist kein gültiges Datum.
            'type':'datetime','subtype':'date'                            | 20261122  | Das ist kein gültiges Datum.
            'type':'datetime','subtype':'date'                            | '1899-12-31' | Das Datum muss zwischen dem 01.01.1900 und dem 31.12.2100 liegen.
            'type':'datetime','subtype':'date','properties':{'maxDate':'2026-12-31'} | '2027-01-01' | Das Datum muss zwischen dem 01.01.1900 und dem 31.12.2026 liegen.
            'type':'datetime','subtype':'date','disallowPassedDates':true | '2026-11-21' | Das Datum darf nicht in der Vergangenheit liegen.
            'type':'datetime','subtype':'date','properties':{'maxDate':'heute'} | '2026-11-23' | Das Datum darf nicht in der Zukunft liegen.
            'type':'datetime','subtype':'time'                            | '25:00'   | Das ist keine gültige Uhrzeit.
            'type':'datetime','subtype':'datetime'                        | '2026-11-22' | Das ist kein gültiger Zeitpunkt.
            'type':'datetime','subtype':'datetime'                        | '2101-01-01T00:00Z' | Das Datum muss zwischen dem 01.01.1900 und dem 31.12.2100 liegen.
            'type':'select','values':['JA'],'validate':{'required':true}  | ''        | Bitte wählen Sie einen Wert aus.
            'type':'select','values':['JA']                               | 'ja'      | Dieser Wert steht nicht zur Auswahl.
            'type':'select','values':['JA']                               | ['JA']    | Hier ist nur ein Wert möglich.
            'type':'radio','values':[1]                                   | '1'       | Dieser Wert steht nicht zur Auswahl.
            'type':'checklist','values':['A'],'validate':{'required':true} | []       | Bitte wählen Sie mindestens einen Wert aus.
            'type':'checklist','values':['A']                             | ['A','C'] | Dieser Wert steht nicht zur Auswahl.
            'type':'checklist','values':['A']                             | ['A','A'] | Jeder Wert darf nur einmal gewählt werden.
            'type':'checklist','values':['A']                             | 5         | Hier wird eine Liste von Werten erwartet.
            """)
    @DisplayName("Ein Feld weist alles andere mit einem deutschen Satz zurück")
    void refuses(String component, String value, String expected) {
        assertThat(Forms.refused(probe(component), "{'probe':" + value + "}")).containsExactly("Probe: " + expected);
    }

    @Test
    @DisplayName("Texte ohne eigene Grenze haben eine")
    void limitsEveryText() {
        String text = "x".repeat(10_001);
        assertThat(Forms.refused(probe("'type':'textfield'"), "{'probe':'" + text.substring(0, 501) + "'}"))
                .containsExactly("Probe: höchstens 500 Zeichen, es sind 501.");
        assertThat(Forms.refused(probe("'type':'textarea'"), "{'probe':'" + text + "'}"))
                .containsExactly("Probe: höchstens 10000 Zeichen, es sind 10001.");
    }

    @Test
    @DisplayName("Ganze Zahlen werden Integer, andere BigDecimal")
    void numbersHaveTypes() {
        assertThat(Forms.accepted(probe("'type':'number','decimalDigits':0"), "{'probe':42}").get("probe"))
                .isEqualTo(42);
        assertThat(Forms.accepted(probe("'type':'number','decimalDigits':2"), "{'probe':42}").get("probe"))
                .isEqualTo(new BigDecimal("42"));
    }

    @Test
    @DisplayName("Grenzen dürfen Ausdrücke sein")
    void limitsMayBeExpressions() {
        FormSchema form = probe("'type':'textfield','validate':{'maxLength':'=fall.grenze'}");
        assertThat(Forms.refused(form, "{'probe':'abc'}", "{'grenze':2}", "{}"))
                .isEqualTo(List.of("Probe: höchstens 2 Zeichen, es sind 3."));
    }

    private static FormSchema probe(String component) {
        return Forms.form("{'key':'probe','label':'Probe'," + component + "}");
    }
}
