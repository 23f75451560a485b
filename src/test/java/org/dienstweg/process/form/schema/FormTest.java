package org.dienstweg.process.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fields do to each other: conditions, groups, lists, what nobody asked for. */
class FormTest {

    private static final FormSchema PLATTFORM = Forms.form("""
            {'type':'text','text':'{{fall.aktenzeichen}}'},
            {'type':'select','key':'plattform','label':'Plattform','valuesExpression':'=fall.auswahl',
             'validate':{'required':true}},
            {'type':'textfield','key':'plattformName','label':'Name der Plattform','validate':{'required':true},
             'conditional':{'hide':'=plattform != \\'ANDERE\\''}},
            {'type':'textfield','key':'fall.anlass','label':'Anlass','validate':{'required':true}}
            """.replace("\\'", "\\\""));
    private static final String AUSWAHL = "{'auswahl':[{'label':'X','value':'TWITTER_X'},{'label':'?','value':'ANDERE'}]}";

    private static final FormSchema PERSONEN = Forms.form("""
            {'type':'dynamiclist','path':'autorisierte','label':'Autorisierte','isRepeating':true,
             'properties':{'minItems':'1','maxItems':'3'},'components':[
              {'type':'textfield','key':'name','label':'Name','validate':{'required':true}},
              {'type':'checkbox','key':'dienstlichesGeraet','label':'Dienstliches Gerät'},
              {'type':'textarea','key':'geraetBegruendung','label':'Begründung','validate':{'required':true},
               'conditional':{'hide':'=this.dienstlichesGeraet = true'}}]}
            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'plattform':'TWITTER_X'}                               |
            {'plattform':'ANDERE','plattformName':'Mastodon'}       |
            {'plattform':'TWITTER_X','plattformName':''}            |
            {'plattform':'TWITTER_X','fall':{'anlass':'geändert'}}  |
            {'plattform':'ANDERE'}                                  | Name der Plattform: Bitte füllen Sie dieses Feld aus.
            {'plattform':'TWITTER_X','plattformName':'Mastodon'}    | Name der Plattform: Dieses Feld ist hier nicht vorgesehen und muss leer bleiben.
            {'plattform':'VIMEO'}                                   | Plattform: Dieser Wert steht nicht zur Auswahl.
            {'plattform':'VIMEO','plattformName':'Mastodon'}        | Plattform: Dieser Wert steht nicht zur Auswahl.
            {}                                                      | Plattform: Bitte wählen Sie einen Wert aus.
            {'plattform':'TWITTER_X','zulaessig':true}              | Unbekanntes Feld „zulaessig“.
            {'plattform':'TWITTER_X','<b>x</b>':1}                  | Unbekanntes Feld „?b?x??b?“.
            """)
    @DisplayName("Bedingungen und Auswahl folgen dem Fall und den Eingaben")
    void conditions(String submitted, String expected) {
        assertThat(Forms.refused(PLATTFORM, submitted, AUSWAHL, "{}"))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    @DisplayName("Was nicht gefragt wird, bleibt unbeachtet, wo das Formular es so will")
    void hiddenValuesMayBeDropped() {
        FormSchema form = Forms.form("""
                {'type':'textfield','key':'art','label':'Art'},
                {'type':'textfield','key':'grund','label':'Grund','properties':{'wennVerborgen':'verwerfen'},
                 'validate':{'required':true},'conditional':{'hide':'=art = null'}}
                """);
        assertThat(Forms.accepted(form, "{'grund':'Y'}", "{}", "{}")).containsEntry("grund", null);
        assertThat(Forms.accepted(form, "{'art':'ANDERE','grund':'Y'}", "{}", "{}")).containsEntry("grund", "Y");
        assertThat(Forms.refused(form, "{'art':'ANDERE'}", "{}", "{}")).hasSize(1);
    }

    @Test
    @DisplayName("Heraus kommen alle Felder in der Reihenfolge des Formulars, verborgene leer, der Fall nicht")
    void resultHasEveryField() {
        Map<String, Object> eingabe =
                Forms.accepted(PLATTFORM, "{'fall':{'anlass':'x'},'plattform':'TWITTER_X'}", AUSWAHL, "{}");
        assertThat(eingabe.keySet()).containsExactly("plattform", "plattformName");
        assertThat(eingabe).containsEntry("plattform", "TWITTER_X").containsEntry("plattformName", null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{'name':'Kim','dienstlichesGeraet':true}]              |
            [{'name':'Kim','geraetBegruendung':'Reise'}]            |
            '[{\\u0022name\\u0022:\\u0022Kim\\u0022,\\u0022dienstlichesGeraet\\u0022:true}]' |
            null                                                    |
            [{'name':' ','dienstlichesGeraet':true}]                | Autorisierte, Eintrag 1, Name: Bitte füllen Sie dieses Feld aus.
            [{'name':'A','dienstlichesGeraet':true},{'name':'B'}]   | Autorisierte, Eintrag 2, Begründung: Bitte füllen Sie dieses Feld aus.
            [{'name':'A','dienstlichesGeraet':true,'admin':1}]      | Unbekanntes Feld „admin“.
            [{'name':'A','dienstlichesGeraet':true,'geraetBegruendung':'x'}] | Autorisierte, Eintrag 1, Begründung: Dieses Feld ist hier nicht vorgesehen und muss leer bleiben.
            ['Kim']                                                 | Autorisierte: Hier wird eine Liste von Einträgen erwartet.
            {'name':'Kim'}                                          | Autorisierte: Hier wird eine Liste von Einträgen erwartet.
            'Kim'                                                   | Der Inhalt des Feldes „autorisierte“ ist nicht lesbar.
            [{'name':'A'},{'name':'B'},{'name':'C'},{'name':'D'}]   | Autorisierte: höchstens 3 Einträge, es sind 4.
            """)
    @DisplayName("Listen werden Eintrag für Eintrag geprüft")
    void lists(String value, String expected) {
        assertThat(Forms.refused(PERSONEN, "{'autorisierte':" + value + "}"))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    @DisplayName("Eine Liste kommt als Liste von Maps heraus")
    void listResult() {
        assertThat(Forms.accepted(PERSONEN, "{'autorisierte':[{'name':'Kim','dienstlichesGeraet':true}]}")
                .get("autorisierte").toString())
                .isEqualTo("[{name=Kim, dienstlichesGeraet=true, geraetBegruendung=null}]");
    }

    @Test
    @DisplayName("Mehr als 200 Einträge nimmt keine Liste")
    void longLists() {
        FormSchema form = Forms.form("{'type':'dynamiclist','path':'liste','label':'Liste','components':[]}");
        String rows = IntStream.range(0, 201).mapToObj(row -> "{'x':1}").collect(Collectors.joining(","));
        assertThat(Forms.refused(form, "{'liste':[" + rows + "]}"))
                .containsExactly("Liste: höchstens 200 Einträge, es sind 201.");
    }

    @ParameterizedTest(name = "{0} bei {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'readonly':true         | 'alt' |
            'readonly':true         | null  |
            'disabled':true         | 'alt' |
            'readonly':'=fall.fest' | 'alt' |
            'readonly':'=fall.lose' | 'neu' |
            'readonly':true         | 'neu' | Probe: Dieses Feld darf nicht geändert werden.
            'disabled':true         | 'neu' | Probe: Dieses Feld darf nicht geändert werden.
            'readonly':'=fall.fest' | 'neu' | Probe: Dieses Feld darf nicht geändert werden.
            """)
    @DisplayName("Was nur zu lesen ist, darf niemand ändern")
    void readonly(String lock, String value, String expected) {
        FormSchema form = Forms.form("{'type':'textfield','key':'probe','label':'Probe'," + lock + "}");
        assertThat(Forms.refused(form, "{'probe':" + value + "}", "{'fest':true,'lose':false}", "{'probe':'alt'}"))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    @DisplayName("Gruppen mit Pfad ergeben eine Map, ihre Bedingung gilt für alles darin")
    void groups() {
        FormSchema form = Forms.form("""
                {'type':'checkbox','key':'mitAdresse','label':'Mit Adresse'},
                {'type':'group','path':'adresse','conditional':{'hide':'=mitAdresse = false'},'components':[
                 {'type':'textfield','key':'ort','label':'Ort','validate':{'required':true}}]}
                """);
        assertThat(Forms.accepted(form, "{'mitAdresse':true,'adresse':{'ort':'Bonn'}}").toString())
                .isEqualTo("{mitAdresse=true, adresse={ort=Bonn}}");
        assertThat(Forms.accepted(form, "{'mitAdresse':false}").toString())
                .isEqualTo("{mitAdresse=false, adresse={ort=null}}");
        assertThat(Forms.accepted(form, "{}").toString()).isEqualTo("{mitAdresse=false, adresse={ort=null}}");
        assertThat(Forms.refused(form, "{'mitAdresse':true,'adresse':5}")).containsExactly(
                "Ort: Bitte füllen Sie dieses Feld aus.", "Unbekanntes Feld „adresse“.");
        assertThat(Forms.refused(form, "{'mitAdresse':true,'adresse':{'plz':'53111'}}")).containsExactly(
                "Ort: Bitte füllen Sie dieses Feld aus.", "Unbekanntes Feld „adresse.plz“.");
    }

    @Test
    @DisplayName("Alle Mängel kommen auf einmal, aber nicht endlos")
    void allAtOnce() {
        String many = IntStream.range(0, 50).mapToObj(i -> "'k" + i + "':1").collect(Collectors.joining(","));
        List<String> sentences = Forms.refused(PLATTFORM, "{'plattform':'ANDERE'," + many + "}", AUSWAHL, "{}");
        assertThat(sentences).hasSize(31).contains("Name der Plattform: Bitte füllen Sie dieses Feld aus.")
                .endsWith("Weitere Mängel: 21.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'filepicker','key':'a'}                                  | Der Baustein „filepicker“ wird nicht unterstützt.
            {'type':'textfield'}                                             | Ein Baustein „textfield“ hat keinen Schlüssel (key).
            {'type':'select','key':'a','valuesKey':'b'}                      | Eine Auswahl braucht Werte (values oder valuesExpression).
            {'type':'textfield','key':'a','validate':{'pattern':'('}}        | Das Muster „(“ ist nicht lesbar.
            {'type':'textfield','key':'a','conditional':{'hide':'=1 +'}}     | Der FEEL-Ausdruck „=1 +“ ist nicht lesbar.
            {'type':'textfield','key':'a'},{'type':'number','key':'a'}       | Der Schlüssel „a“ kommt mehrfach vor.
            {'type':'textfield','key':'a'},{'type':'number','key':'a.b'}     | Der Schlüssel „a.b“ kommt mehrfach vor.
            """)
    @DisplayName("Ein Formular, das nicht geprüft werden könnte, wird nicht gelesen")
    void unreadableForms(String components, String expected) {
        assertThatThrownBy(() -> Forms.form(components)).isInstanceOf(FormSchemaException.class).hasMessage(expected);
    }
}
