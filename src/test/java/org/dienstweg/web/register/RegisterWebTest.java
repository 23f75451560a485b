package org.dienstweg.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.web.Anmeldung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The register as the outside sees it, on the demo register. */
@SpringBootTest(classes = RegisterWebAufbau.class, properties = {
    "spring.datasource.url=jdbc:h2:mem:registerweb",
    "spring.flyway.locations=classpath:db/migration,classpath:db/demo"})
@AutoConfigureMockMvc(addFilters = false)
class RegisterWebTest {

    @Autowired
    private MockMvc mvc;
    @MockitoBean
    private Anmeldung anmeldung;

    @Test
    @DisplayName("Ein amtlicher Account wird mit Ressort und Beginn bestätigt")
    void ja() throws Exception {
        pruefe("https://twitter.com/im_nrw/").andExpect(jsonPath("ergebnis").value("JA"))
                .andExpect(jsonPath("ressort").value("IM")).andExpect(jsonPath("seit").value("2014-05-05"))
                .andExpect(jsonPath("neuerName").value(nullValue()))
                .andExpect(jsonPath("hinweis")
                        .value(containsString("Amtlich ist nur die Adresse https://x.com/IM_NRW")));
    }

    @Test
    @DisplayName("Ein früherer Name führt zum neuen")
    void frueher() throws Exception {
        pruefe("@MIK_KatS").andExpect(jsonPath("ergebnis").value("FRUEHER"))
                .andExpect(jsonPath("neuerName").value("KatS_NRW"))
                .andExpect(jsonPath("neueAdresse").value("https://x.com/KatS_NRW"))
                .andExpect(jsonPath("accounts[0].frueher[0].alt").value("MIK_KatS"));
    }

    @Test
    @DisplayName("Ein eingestellter Account hat keinen neuen Namen")
    void eingestellt() throws Exception {
        pruefe("vimeo.com/mediennrw").andExpect(jsonPath("ergebnis").value("FRUEHER"))
                .andExpect(jsonPath("neuerName").value(nullValue()))
                .andExpect(jsonPath("hinweis").value(containsString("am 31.12.2023 eingestellt")));
    }

    @Test
    @DisplayName("Was nicht im Register steht, wird nicht bestätigt")
    void nein() throws Exception {
        pruefe("<script>@IM_NRVV</script>").andExpect(jsonPath("ergebnis").value("NEIN"))
                .andExpect(jsonPath("accounts").isEmpty())
                .andExpect(jsonPath("hinweis").value(startsWith("Nein, ")));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/register/pruefung, '', Bitte geben Sie eine Adresse oder einen Namen an.",
        "/api/register/pruefung?adresse={x}, 2001, Die Adresse ist zu lang. Erlaubt sind höchstens 2000 Zeichen.",
        "/api/register/accounts?name={x}, 301, Der Name ist zu lang. Erlaubt sind höchstens 300 Zeichen.",
        "/api/register/accounts?ressort={x}, 301, Das Ressort ist zu lang. Erlaubt sind höchstens 300 Zeichen.",
        "/api/register/accounts?plattform={x}, NUL, 'Die Plattform enthält Zeichen, die sich nicht lesen lassen.'"})
    @DisplayName("Eine unsinnige Frage bekommt einen deutschen Satz")
    void unsinn(String pfad, String laenge, String satz) throws Exception {
        String wert = switch (laenge) {
            case "" -> "";
            case "NUL" -> "a\u0000b";
            default -> "a".repeat(Integer.parseInt(laenge));
        };
        mvc.perform(get(pfad, wert)).andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("detail").value(satz));
    }

    @ParameterizedTest
    @CsvSource({"'', 10", "?ressort=IM, 4", "?ressort=XY, 0", "?plattform=TIKTOK, 0", "?name=mik_kats, 1"})
    @DisplayName("Die Liste lässt sich eingrenzen; Unbekanntes ergibt eine leere Liste")
    void liste(String frage, int anzahl) throws Exception {
        mvc.perform(get("/api/register/accounts" + frage)).andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(anzahl)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/register/accounts", "/api/register/pruefung?adresse=@KatS_NRW", "/register",
        "/register?adresse=KatS_NRW"})
    @DisplayName("Öffentlich wird nie, wer einen Account nutzt und mit welchem Postfach er angemeldet ist")
    void keinePersonen(String pfad) throws Exception {
        String alles = mvc.perform(get(pfad)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(alles).contains("KatS_NRW")
                .doesNotContain("Kemper", "Wolters", "Referentin", ".example", "bestellt");
    }

    @ParameterizedTest
    @CsvSource({"@IM_NRW, erfolg", "@MIK_KatS, warnung", "@IM_NRVV, fehler"})
    @DisplayName("Die Seite sagt das Ergebnis und behält die Frage")
    void seite(String adresse, String art) throws Exception {
        mvc.perform(get("/register").param("adresse", adresse)).andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"hinweis " + art + "\"")))
                .andExpect(content().string(containsString("value=\"" + adresse + "\"")))
                .andExpect(content().string(containsString("10 Accounts")));
    }

    @Test
    @DisplayName("Die Seite grenzt ein und sagt, wenn nichts gefunden ist")
    void seiteEingrenzen() throws Exception {
        mvc.perform(get("/register?ressort=FM")).andExpect(content().string(containsString("3 Accounts")))
                .andExpect(content().string(containsString("value=\"FM\" selected")));
        mvc.perform(get("/register?name=nichts"))
                .andExpect(content().string(containsString("Zu diesen Angaben steht kein Account im Register.")));
    }

    @Test
    @DisplayName("Die Seite zeigt Eingaben nur als Text")
    void seiteMaskiert() throws Exception {
        mvc.perform(get("/register").param("adresse", "\"><script>alert(1)</script>"))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    @DisplayName("Die Seite beantwortet eine unsinnige Frage mit einem Satz")
    void seiteUnsinn() throws Exception {
        mvc.perform(get("/register").param("adresse", "a".repeat(2001))).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Die Adresse ist zu lang.")));
    }

    @Test
    @DisplayName("Die Liste der Autorisierten bekommt, wer sie im eigenen Ressort führt")
    void autorisierte() throws Exception {
        meldeAn(Rolle.REGISTRATUR, "FM");
        mvc.perform(get("/api/register/autorisierte.csv?ressort=IM")).andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", containsString("autorisierte-FM.csv")))
                .andExpect(content().string(containsString("\"Martin Overbeck\"")))
                .andExpect(content().string(not(containsString("Kemper"))));
    }

    @ParameterizedTest
    @EnumSource(value = Rolle.class, mode = EnumSource.Mode.EXCLUDE,
            names = {"FACHREFERAT", "KOMMUNIKATION", "REGISTRATUR"})
    @DisplayName("Andere Rollen bekommen die Liste der Autorisierten nicht")
    void keineListe(Rolle rolle) throws Exception {
        meldeAn(rolle, "IM");
        mvc.perform(get("/api/register/autorisierte.csv")).andExpect(status().isForbidden())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("detail").value(startsWith("Die Liste der Autorisierten lesen nur ")));
    }

    private ResultActions pruefe(String adresse) throws Exception {
        return mvc.perform(get("/api/register/pruefung").param("adresse", adresse)).andExpect(status().isOk());
    }

    private void meldeAn(Rolle rolle, String ressort) {
        when(anmeldung.jetzt())
                .thenReturn(new Angemeldet("person", ressort, Set.of(rolle), Set.of(ressort)));
    }
}
