package org.dienstweg.web.akte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.akte.Testfaelle.ANNA;
import static org.dienstweg.akte.Testfaelle.FREMD;
import static org.dienstweg.akte.Testfaelle.KARL;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Aktentest;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.akte.Testfaelle;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@Aktentest
@DisplayName("Die Akte über HTTP")
class FaelleApiTest {

    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Akteneinsicht einsicht;
    @Autowired
    private Anlagenannahme annahme;
    @Autowired
    private Personen personen;
    @Autowired
    private Ressorts ressorts;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private Testfaelle faelle;
    private Aktenweb web;
    private MockMvc http;
    private String az;

    @BeforeEach
    void fall() {
        faelle.organisation();
        az = faelle.vonAnna();
        web = new Aktenweb(einsicht, annahme, personen, ressorts, json);
        http = web.http();
        web.angemeldet(ANNA);
        web.wartet(az);
    }

    @Test
    @DisplayName("Ein Vorgang hat die vereinbarten Felder")
    void vereinbarte_felder() throws Exception {
        faelle.fuelle(az);
        faelle.pruefe(az, Ergebnis.ERFUELLT);

        http.perform(get("/api/faelle/{az}", az)).andExpect(status().isOk())
                .andExpect(jsonPath("$.aktenzeichen").value("FA-2026-IM-000001"))
                .andExpect(jsonPath("$.prozess").value("fach-account-einrichten"))
                .andExpect(jsonPath("$.ressort").value("IM"))
                .andExpect(jsonPath("$.status").value("LAUFEND"))
                .andExpect(jsonPath("$.ende").isEmpty())
                .andExpect(jsonPath("$.stand").value("Liegt seit 3 Arbeitstagen bei der Hausspitze"))
                .andExpect(jsonPath("$.wartetAuf[0]").value("hausspitzeBilligen"))
                .andExpect(jsonPath("$.feststellungen", hasSize(2)))
                .andExpect(jsonPath("$.feststellungen[0].regel").value("HR-2-30"))
                .andExpect(jsonPath("$.feststellungen[0].norm").value("HR 2.4"))
                .andExpect(jsonPath("$.feststellungen[0].staerke").value("MUSS"))
                .andExpect(jsonPath("$.feststellungen[0].begruendung").value("Der Name nennt kein Amt."))
                .andExpect(jsonPath("$.feststellungen[0].schritt").value("benennungPruefen"))
                .andExpect(jsonPath("$.feststellungen[0].zeitpunkt").value("2026-11-23T09:15:30+01:00"))
                .andExpect(jsonPath("$.fristen[0].ende").value("2026-12-28"))
                .andExpect(jsonPath("$.fristen[0].herleitung").value("zwei Wochen"))
                .andExpect(jsonPath("$.schriftstuecke[0].titel").value("Billigung der Hausspitze"))
                .andExpect(jsonPath("$.schriftstuecke[0].sha256").isNotEmpty())
                .andExpect(jsonPath("$.anlagen").isArray())
                .andExpect(jsonPath("$.verlauf[0].text").value("Benennung geprüft."))
                .andExpect(jsonPath("$.verlauf[0].name").value("Dienstweg"))
                .andExpect(jsonPath("$.verbundene").isArray());
    }

    @Test
    @DisplayName("Die Liste sagt, wer seit wann am Zug ist, mit gleich vielen Anweisungen für einen wie für viele")
    void liste() throws Exception {
        http.perform(get("/api/faelle")).andExpect(status().isOk())
                .andExpect(jsonPath("$.gesamt").value(1))
                .andExpect(jsonPath("$.faelle[0].aktenzeichen").value(az))
                .andExpect(jsonPath("$.faelle[0].stand").value("Liegt seit 3 Arbeitstagen bei der Hausspitze"))
                .andExpect(jsonPath("$.faelle[0].wartetAuf[0]").value("hausspitzeBilligen"))
                .andExpect(jsonPath("$.faelle[0].wartetBei[0].wer").value("bei der Hausspitze"))
                .andExpect(jsonPath("$.faelle[0].wartetBei[0].seit").value("2026-11-18T09:00:00+01:00"));
        long einer = anweisungen();
        IntStream.range(0, 20).forEach(i -> faelle.vonAnna());
        assertThat(anweisungen()).isEqualTo(einer);
    }

    private long anweisungen() throws Exception {
        faelle.zaehleAbJetzt();
        http.perform(get("/api/faelle")).andExpect(status().isOk());
        return Testfaelle.anweisungen();
    }

    @Test
    @DisplayName("Filter und Seiten; ein unbekannter Status ist ein falscher Aufruf")
    void filter() throws Exception {
        http.perform(get("/api/faelle?prozess=&status=&seite=1")).andExpect(jsonPath("$.gesamt").value(1));
        http.perform(get("/api/faelle?prozess=x")).andExpect(jsonPath("$.gesamt").value(0));
        http.perform(get("/api/faelle?status=BEENDET")).andExpect(jsonPath("$.gesamt").value(0));
        http.perform(get("/api/faelle?status=QUATSCH")).andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString("Der Aufruf ist unvollständig")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/akte.pdf", "/schriftstuecke/00000000-0000-0000-0000-000000000000",
            "/anlagen/keine-uuid"})
    @DisplayName("Verboten und unbekannt geben dieselbe Antwort")
    void dieselbe_antwort(String pfad) throws Exception {
        web.angemeldet(FREMD);
        String verboten = nichtGefunden(az, pfad);
        assertThat(nichtGefunden("FA-2026-IM-999999", pfad)).isEqualTo(verboten);
        assertThat(nichtGefunden("' or 1=1 --", pfad)).isEqualTo(verboten);
    }

    private String nichtGefunden(String aktenzeichen, String pfad) throws Exception {
        return http.perform(get("/api/faelle/{az}" + pfad, aktenzeichen)).andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andReturn().getResponse().getContentAsString();
    }

    @Test
    @DisplayName("Eine Anlage wird aufgenommen und nur als Download abgegeben")
    void anlage() throws Exception {
        String antwort = http.perform(multipart("/api/faelle/{az}/anlagen", az)
                        .file(new MockMultipartFile("datei", "Vermerk ä.pdf", "text/html", PDF)))
                .andExpect(status().isCreated()).andExpect(jsonPath("$.medientyp").value("application/pdf"))
                .andReturn().getResponse().getContentAsString();

        http.perform(get("/api/faelle/{az}/anlagen/{id}", az, JsonPath.<String>read(antwort, "$.id")))
                .andExpect(status().isOk()).andExpect(content().bytes(PDF))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
    }

    @Test
    @DisplayName("Eine unerlaubte, zu große oder fehlende Anlage wird mit einem Satz abgelehnt")
    void anlage_abgelehnt() throws Exception {
        http.perform(multipart("/api/faelle/{az}/anlagen", az).file(new MockMultipartFile("datei", "a.html", null,
                        "<html>".getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", containsString("kann nicht angenommen werden")))
                .andExpect(jsonPath("$.saetze", hasSize(1)));
        http.perform(multipart("/api/faelle/{az}/anlagen", az)
                        .file(new MockMultipartFile("datei", "a.pdf", null, new byte[11_000_000])))
                .andExpect(jsonPath("$.detail").value("Die Datei ist größer als 10 MB."));
        http.perform(multipart("/api/faelle/{az}/anlagen", az)).andExpect(status().isBadRequest());
    }

    @Test
    @DisplayName("Ein Schriftstück öffnet sich im Browser als PDF")
    void schriftstueck() throws Exception {
        var id = faelle.akten().lege(az, "x", "Billigung 3/2026", PDF).id();
        http.perform(get("/api/faelle/{az}/schriftstuecke/{id}", az, id)).andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF)).andExpect(content().bytes(PDF))
                .andExpect(header().string("Content-Disposition", containsString("inline")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    @DisplayName("Wer den Antrag gestellt hat, zieht ihn mit einem Grund zurück, als JSON oder Formular")
    void rueckzug() throws Exception {
        when(web.rueckzug.moeglich(az, "FachAccountZurueckgezogen")).thenReturn(true);
        http.perform(post("/api/faelle/{az}/rueckzug", az).contentType(MediaType.APPLICATION_JSON)
                .content("{\"grund\": \" Erledigt \"}")).andExpect(status().isNoContent());
        http.perform(post("/api/faelle/{az}/rueckzug", az).contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("grund", "Doppelt")).andExpect(status().isNoContent());
        verify(web.rueckzug).ziehZurueck(az, "FachAccountZurueckgezogen", "Erledigt", "anna");
        verify(web.rueckzug).ziehZurueck(az, "FachAccountZurueckgezogen", "Doppelt", "anna");
    }

    @Test
    @DisplayName("Kein Rückzug durch andere, ohne oder mit zu langem Grund, oder wenn es zu spät ist")
    void kein_rueckzug() throws Exception {
        lehntAb("{\"grund\": \"Erledigt\"}", "nicht mehr zurückgezogen");
        when(web.rueckzug.moeglich(any(), any())).thenReturn(true);
        lehntAb("{\"grund\": \"  \"}", "Bitte geben Sie an");
        lehntAb("{}", "Bitte geben Sie an");
        lehntAb("{\"grund\": \"" + "x".repeat(4001) + "\"}", "zu lang");
        web.angemeldet(KARL);
        lehntAb("{\"grund\": \"Erledigt\"}", "Nur wer den Antrag gestellt hat");
        verify(web.rueckzug, never()).ziehZurueck(any(), any(), any(), any());
    }

    private void lehntAb(String json, String satz) throws Exception {
        http.perform(post("/api/faelle/{az}/rueckzug", az).contentType(MediaType.APPLICATION_JSON).content(json))
                .andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.detail", containsString(satz)));
    }

    @Test
    @DisplayName("Die ganze Akte ist ein PDF")
    void ganze_akte() throws Exception {
        faelle.fuelle(az);
        byte[] pdf = http.perform(get("/api/faelle/{az}/akte.pdf", az)).andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

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
