package org.dienstweg.web.versand;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.schriftgut.versand.UngewisserVersand;
import org.dienstweg.schriftgut.versand.Versandklaerung;
import org.dienstweg.web.Anmeldung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(VersandController.class)
@AutoConfigureMockMvc(addFilters = false)
class VersandControllerTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Autowired
    private MockMvc mvc;
    @MockitoBean
    private Versandklaerung klaerung;
    @MockitoBean
    private Anmeldung anmeldung;
    @MockitoBean
    private Personen personen;

    @Test
    @DisplayName("Der Betrieb sieht Aktenzeichen, Empfänger, Message-ID und Zeit, alles als Text")
    void lists() throws Exception {
        angemeldet(Rolle.BETRIEB);
        when(klaerung.offene(Set.of("IM"))).thenReturn(List.of(new UngewisserVersand(ID, "FA-2026-IM-000017",
                "<b>lpa@stk.nrw.example", "<m1@im.nrw.example>", Instant.parse("2026-12-03T13:05:07Z"))));

        mvc.perform(get("/betrieb/versand")).andExpect(status().isOk())
                .andExpect(content().string(containsString("FA-2026-IM-000017")))
                .andExpect(content().string(containsString("&lt;b&gt;lpa@stk.nrw.example")))
                .andExpect(content().string(containsString("&lt;m1@im.nrw.example&gt;")))
                .andExpect(content().string(containsString("3. Dezember 2026, 14:05:07 Uhr")))
                .andExpect(content().string(containsString("Ist angekommen: als gesendet bestätigen")))
                .andExpect(content().string(containsString("/betrieb/versand/" + ID + "/nicht-angekommen")))
                .andExpect(content().string(not(containsString("<b>lpa"))));
    }

    @Test
    @DisplayName("Beide Entscheidungen werden mit dem Namen der Person festgehalten")
    void decides() throws Exception {
        angemeldet(Rolle.BETRIEB);
        when(klaerung.angekommen(ID, Set.of("IM"), "b.etrieb")).thenReturn(true);

        mvc.perform(post("/betrieb/versand/{id}/angekommen", ID)).andExpect(redirectedUrl("/betrieb/versand"))
                .andExpect(flash().attributeExists("erfolg"));
        mvc.perform(post("/betrieb/versand/{id}/nicht-angekommen", ID)).andExpect(redirectedUrl("/betrieb/versand"))
                .andExpect(flash().attributeExists("hinweis"));
        verify(klaerung).nichtAngekommen(ID, Set.of("IM"), "b.etrieb");
    }

    @Test
    @DisplayName("Wer nicht zum Betrieb gehört, sieht und entscheidet nichts")
    void onlyOperations() {
        angemeldet(Rolle.HAUSSPITZE);

        assertThatThrownBy(() -> mvc.perform(get("/betrieb/versand"))).hasCauseInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mvc.perform(post("/betrieb/versand/{id}/angekommen", ID)))
                .hasCauseInstanceOf(AccessDeniedException.class);
        verifyNoInteractions(klaerung);
    }

    private void angemeldet(Rolle rolle) {
        when(anmeldung.jetzt()).thenReturn(new Angemeldet("b.etrieb", "IM", Set.of(rolle), Set.of("IM")));
    }
}
