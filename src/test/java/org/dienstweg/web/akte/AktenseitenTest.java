package org.dienstweg.web.akte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.akte.Testfaelle.FREMD;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

@DisplayName("Die Seiten der Akten")
class AktenseitenTest extends Aktenwebtest {

    @Test
    @DisplayName("Die Seite zeigt die Akte in Worten und jeden Inhalt nur als Text")
    void seite() throws Exception {
        faelle.fuelle(az);
        when(web.rueckzug.moeglich(any(), any())).thenReturn(true);
        String html = http.perform(get("/akte/{az}", az)).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).contains("Akte FA-2026-IM-000001", "Ministerium des Innern",
                "Liegt seit 3 Arbeitstagen bei der Hausspitze", "&lt;b&gt;Brandschutz&lt;/b&gt;", "Nicht eingehalten",
                "HR 2.4", "Muss", "28.12.2026", "Benennung prüfen", "Anna Arnold hat den Antrag gestellt",
                "/api/faelle/FA-2026-IM-000001/akte.pdf", "name=\"datei\"", "Warum ziehen Sie den Vorgang zurück?")
                .doesNotContain("<b>Brandschutz", "hausspitzeBilligen");
        web.angemeldet(FREMD);
        http.perform(get("/akte/{az}", az)).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("Die Liste der Akten führt zu jeder Akte und blättert")
    void listenseite() throws Exception {
        IntStream.range(0, 30).forEach(i -> faelle.vonAnna());
        String html = http.perform(get("/akten?prozess=fach-account-einrichten&status=&seite=2"))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).contains("/akte/" + az, "31 Akten", "Seite 2 von 2", "seite=1", "18.11.2026");
    }

    @Test
    @DisplayName("Nach Hochladen und Rückzug kommt man zur Akte zurück und liest, was geschah")
    void formulare() throws Exception {
        http.perform(multipart("/akte/{az}/anlagen", az).file(new MockMultipartFile("datei", "a.pdf", null, PDF)))
                .andExpect(redirectedUrl("/akte/" + az))
                .andExpect(flash().attribute("erfolg", "Die Anlage „a.pdf“ wurde hinzugefügt."));
        http.perform(post("/akte/{az}/rueckzug", az).param("grund", "")).andExpect(redirectedUrl("/akte/" + az))
                .andExpect(flash().attributeExists("fehler"));
    }
}
