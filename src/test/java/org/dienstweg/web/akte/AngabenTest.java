package org.dienstweg.web.akte;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.dienstweg.process.Formularfeld;
import org.dienstweg.web.akte.Angaben.Angabe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Eingaben in den Worten ihres Formulars")
class AngabenTest {

    private static final Map<String, Formularfeld> FORMULAR = Map.of(
            "plattform", new Formularfeld("Plattform", Map.of("TWITTER_X", "X (Twitter)"), Map.of()),
            "wappen", new Formularfeld("Wappen im Profilbild", Map.of(), Map.of()),
            "autorisierte", new Formularfeld("Autorisierte", Map.of(), Map.of(
                    "name", new Formularfeld("Name", Map.of(), Map.of()),
                    "geraet", new Formularfeld("Dienstliches Gerät", Map.of(), Map.of()))));

    @Test
    void werte_werden_worte() throws JsonProcessingException {
        assertThat(angaben("""
                {"plattform": "TWITTER_X", "wappen": true, "ohneFeld": "NEIN", "am": "2026-12-11", "leer": "",
                 "nichts": null, "keine": [], "zahl": 12.5, "kaputt": "2026-99-99",
                 "autorisierte": [{"name": "Anna", "geraet": false, "leer": null}, {"name": "Karl", "geraet": true}]}"""))
                .containsExactly(
                        new Angabe("Plattform", List.of("X (Twitter)")),
                        new Angabe("Wappen im Profilbild", List.of("Ja")),
                        new Angabe("ohneFeld", List.of("Nein")),
                        new Angabe("am", List.of("11.12.2026")),
                        new Angabe("zahl", List.of("12.5")),
                        new Angabe("kaputt", List.of("2026-99-99")),
                        new Angabe("Autorisierte", List.of("Name: Anna; Dienstliches Gerät: Nein",
                                "Name: Karl; Dienstliches Gerät: Ja")));
    }

    private static List<Angabe> angaben(String json) throws JsonProcessingException {
        return Angaben.von(new ObjectMapper().readTree(json), FORMULAR);
    }
}
