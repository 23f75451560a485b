package org.dienstweg.web.postfach;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dienstweg.organisation.Personen;
import org.dienstweg.schriftgut.postfach.Postfach;
import org.dienstweg.schriftgut.postfach.Postfachmail;
import org.dienstweg.web.Anmeldung;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(PostfachController.class)
@AutoConfigureMockMvc(addFilters = false)
@ActiveProfiles("demo")
class PostfachControllerTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Autowired
    private MockMvc mvc;
    @MockitoBean
    private Postfach postfach;
    @MockitoBean
    private Anmeldung anmeldung;
    @MockitoBean
    private Personen personen;

    @BeforeEach
    void einlegen() {
        Postfachmail mail = new Postfachmail(ID, "<1@nrw.example>", "dienstweg@nrw.example", "lpa@stk.nrw.example",
                "<script>alert(1)</script>", Instant.parse("2026-12-03T13:05:00Z"), "Guten Tag,\n\n<img src=x>\nGrüße",
                List.of(new Postfachmail.Datei("Übersicht.pdf", new byte[] {1, 2, 3})));
        when(postfach.mails()).thenReturn(List.of(mail));
        when(postfach.mail(ID)).thenReturn(Optional.of(mail));
    }

    @Test
    @DisplayName("Liste und Mail zeigen Betreff, Empfänger und Text, ohne dass etwas davon wirkt")
    void shows() throws Exception {
        mvc.perform(get("/demo/postfach")).andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
                .andExpect(content().string(containsString("/demo/postfach/" + ID)))
                .andExpect(content().string(not(containsString("<script>"))));
        mvc.perform(get("/demo/postfach/{id}", ID)).andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;img src=x&gt;")))
                .andExpect(content().string(containsString("Übersicht.pdf (PDF, 1 kB)")))
                .andExpect(content().string(containsString("lpa@stk.nrw.example")))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    @DisplayName("Anlagen lassen sich herunterladen; was es nicht gibt, gibt es nicht")
    void downloads() throws Exception {
        mvc.perform(get("/demo/postfach/{id}/dateien/0", ID)).andExpect(status().isOk())
                .andExpect(content().bytes(new byte[] {1, 2, 3}))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        mvc.perform(get("/demo/postfach/{id}/dateien/1", ID)).andExpect(status().isNotFound());
        mvc.perform(get("/demo/postfach/{id}", UUID.randomUUID())).andExpect(status().isNotFound());
        mvc.perform(get("/demo/postfach/..%2Fx")).andExpect(status().isBadRequest());
    }
}
