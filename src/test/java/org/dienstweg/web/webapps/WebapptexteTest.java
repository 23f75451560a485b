package org.dienstweg.web.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebapptexteTest {

    private final ObjectMapper json = new ObjectMapper();
    private final Webapptexte texte = new Webapptexte(json);

    @ParameterizedTest
    @EnumSource
    @DisplayName("Jeder englische Text, der ersetzt werden soll, steht noch so im Skript des Herstellers")
    void jederTextStehtNochDa(Skript skript) throws IOException {
        String original = texte.original(skript);

        assertThat(texte.ersetzungen(skript).keySet()).allMatch(original::contains);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Nach dem Ersetzen ist kein englischer Text übrig und jeder deutsche da")
    void keinEnglischerTextBleibt(Skript skript) throws IOException {
        String ersetzt = new String(texte.skript(skript), StandardCharsets.UTF_8);

        assertThat(texte.ersetzungen(skript).keySet()).noneMatch(ersetzt::contains);
        assertThat(texte.ersetzungen(skript).values()).allMatch(ersetzt::contains);
    }

    @Test
    @DisplayName("Die Formulare melden nichts mehr auf Englisch")
    void keineEnglischenMeldungen() throws IOException {
        String ersetzt = new String(texte.skript(Skript.BIBLIOTHEK), StandardCharsets.UTF_8);

        assertThat(List.of("`Field must have", "\"Field must be a valid", "Field is required", "Nothing to show",
                "\"Add new\"", "Remove list item")).noneMatch(ersetzt::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("Jede Anwendung trägt unseren Namen und wirbt nicht für den Hersteller")
    void keineWerbung(String app) throws IOException {
        JsonNode labels = json.readTree(texte.locale(app)).get("labels");
        assertThat(labels.get("APP_VENDOR").asText()).isEqualTo("Dienstweg");
        assertThat(labels.get("BANNER_CE_EOL_TEXT").asText()).isEmpty();
        assertThat(labels.findValuesAsText("PAGE_LOGIN_USERNAME")).containsExactly("Benutzername");
        assertThat(labels).noneMatch(text -> text.asText().contains("Camunda"));
    }
}
