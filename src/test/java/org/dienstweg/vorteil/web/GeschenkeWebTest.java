package org.dienstweg.vorteil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.dienstweg.akte.einsicht.Tuer;
import org.dienstweg.akte.einsicht.Zugriffsfilter;
import org.dienstweg.akte.einsicht.Zugriffsprotokoll;
import org.dienstweg.geschenke.Ausgang;
import org.dienstweg.geschenke.Geber;
import org.dienstweg.geschenke.Geschenkangabe;
import org.dienstweg.geschenke.Geschenkregister;
import org.dienstweg.geschenke.Sperrangabe;
import org.dienstweg.geschenke.Sperrbuch;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.web.Anmeldung;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The gift register as the deciding office sees it. */
@SpringBootTest(classes = VorteilWebAufbau.class, properties = {
    "spring.datasource.url=jdbc:h2:mem:geschenkeweb", "spring.flyway.locations=classpath:db/migration"})
@AutoConfigureMockMvc(addFilters = false)
@Transactional
class GeschenkeWebTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Geschenkregister register;
    @Autowired
    private Sperrbuch sperrbuch;
    @Autowired
    private Zugriffsprotokoll protokoll;
    @MockitoBean
    private Anmeldung anmeldung;

    @BeforeEach
    void bestand() {
        meldeAn(Rolle.DIENSTVORGESETZTE_STELLE, "IM");
        register.trageEin(new Geschenkangabe("VA-2026-IM-000001", "IM", "anna", "Anna Beamtin",
                new Geber("Erika Beispiel", "=HYPERLINK(\"http://x\")"), "Bewirtung", "Essen; \"gut\"",
                new BigDecimal("1025.50"), LocalDate.of(2026, 11, 16)));
        register.trageEin(new Geschenkangabe("VA-2026-IM-000002", "IM", "chef", "Chefin Selbst", new Geber("Hans", ""), "Geld",
                "Schein", null, LocalDate.of(2026, 11, 17)));
        register.schreibeFort("VA-2026-IM-000001", Ausgang.ABGELEHNT, LocalDate.of(2026, 11, 20));
    }

    @Test
    @DisplayName("Die Seite zeigt die Einträge des eigenen Ressorts, aber keinen über einen selbst")
    void seite() throws Exception {
        mvc.perform(get("/geschenke")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Ein Eintrag")))
                .andExpect(content().string(containsString("Anna Beamtin")))
                .andExpect(content().string(containsString("1.025,50 Euro")))
                .andExpect(content().string(containsString("abgelehnt")))
                .andExpect(content().string(not(containsString("Chefin Selbst"))));
        meldeAn(Rolle.DIENSTVORGESETZTE_STELLE, "FM");
        mvc.perform(get("/geschenke")).andExpect(content().string(containsString("Es gibt keine Einträge")));
    }

    @ParameterizedTest
    @CsvSource({"person=anna, 1", "person=otto, 0", "geber=beispiel, 1", "von=2026-11-17, 0", "bis=2026-11-16, 1",
        "ausgang=ABGELEHNT, 1", "ausgang=ZUGESTIMMT, 0", "ausgang=Unsinn, 1", "art=Bewirtung, 1", "seite=abc, 1",
        "seite=99, 0"})
    @DisplayName("Die Filter grenzen Seite und Tabelle gleich ein")
    void filter(String frage, int anzahl) throws Exception {
        String seite = mvc.perform(get("/geschenke?" + frage)).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(seite.contains("Anna Beamtin")).isEqualTo(anzahl == 1);
        if (!frage.startsWith("seite")) {
            mvc.perform(get("/api/geschenke.csv?" + frage)).andExpect(content().string(
                    anzahl == 1 ? containsString("Anna Beamtin") : not(containsString("Anna Beamtin"))));
        }
    }

    @Test
    @DisplayName("Die Tabelle führt nichts aus und bricht an keinem Zeichen")
    void tabelle() throws Exception {
        mvc.perform(get("/api/geschenke.csv")).andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", containsString("geschenke.csv")))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("\"'=HYPERLINK(\"\"http://x\"\")\"")))
                .andExpect(content().string(containsString("\"Essen; \"\"gut\"\"\"")))
                .andExpect(content().string(containsString("\"1025,50\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/geschenke", "/api/geschenke.csv"})
    @DisplayName("Wer in das Register sieht, steht mit jedem gezeigten Vorgang im Zugriffsprotokoll")
    void protokoll(String pfad) throws Exception {
        mvc.perform(get(pfad)).andExpect(status().isOk());
        assertThat(protokoll.lies(new Zugriffsfilter(null, null, null, null, 1), new Angemeldet("dsb", "IM",
                Set.of(Rolle.DATENSCHUTZ), Set.of("IM")))).singleElement().satisfies(eintrag -> {
                    assertThat(eintrag.aktenzeichen()).isEqualTo("VA-2026-IM-000001");
                    assertThat(eintrag.person()).isEqualTo("chef");
                    assertThat(eintrag.tuer()).isEqualTo(Tuer.GESCHENKREGISTER);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"von=gestern", "bis=31.11.2026", "person=LANG", "geber=LANG"})
    @DisplayName("Eine unlesbare Frage bekommt einen deutschen Satz")
    void unsinn(String frage) throws Exception {
        String gefragt = frage.replace("LANG", "a".repeat(301));
        mvc.perform(get("/geschenke?" + gefragt)).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("class=\"hinweis fehler\"")));
        mvc.perform(get("/api/geschenke.csv?" + gefragt)).andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("detail").exists());
    }

    @ParameterizedTest
    @EnumSource(value = Rolle.class, mode = EnumSource.Mode.EXCLUDE, names = "DIENSTVORGESETZTE_STELLE")
    @DisplayName("Nur die dienstvorgesetzte Stelle liest das Register")
    void nurDieDienstvorgesetzteStelle(Rolle rolle) {
        meldeAn(rolle, "IM");
        assertThatThrownBy(() -> mvc.perform(get("/geschenke"))).hasRootCauseInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mvc.perform(get("/sperrvermerke"))).hasRootCauseInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mvc.perform(get("/api/geschenke.csv")))
                .hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("Die Sperrvermerke des Ressorts lassen sich nur mit Begründung aufheben")
    void sperrvermerke() throws Exception {
        Geber geber = new Geber("Erika Beispiel", "");
        sperrbuch.sperre(new Sperrangabe("VA-1", "IM", "anna", geber, "Erwartet Eile", "chef"));
        sperrbuch.sperre(new Sperrangabe("VA-2", "IM", "chef", new Geber("Hans Muster", ""), "Erwartet Eile", "andere"));
        UUID id = sperrbuch.zu("IM", "anna", geber).get(0).id();
        mvc.perform(get("/sperrvermerke")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Erika Beispiel")))
                .andExpect(content().string(not(containsString("Hans Muster"))));
        mvc.perform(post("/sperrvermerke/{id}/aufheben", id)).andExpect(redirectedUrl("/sperrvermerke"))
                .andExpect(flash().attribute("fehler", "Begründen Sie, warum der Sperrvermerk aufgehoben wird."));
        mvc.perform(post("/sperrvermerke/{id}/aufheben", id).param("grund", "Verwechslung"))
                .andExpect(flash().attributeExists("erfolg"));
        mvc.perform(get("/sperrvermerke")).andExpect(content().string(containsString("gilt kein Sperrvermerk")));
    }

    private void meldeAn(Rolle rolle, String ressort) {
        when(anmeldung.jetzt()).thenReturn(new Angemeldet("chef", ressort, Set.of(rolle), Set.of(ressort)));
    }
}
