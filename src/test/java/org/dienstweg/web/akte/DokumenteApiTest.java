package org.dienstweg.web.akte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.akte.Testfaelle.FREMD;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dienstweg.akte.Gesamtakte;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;

@DisplayName("Schriftstücke und Anlagen über HTTP")
class DokumenteApiTest extends Aktenwebtest {

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
    @DisplayName("Die ganze Akte ist ein PDF mit den Seiten ihrer Schriftstücke; ein früherer Abdruck steckt nicht noch einmal darin")
    void ganze_akte() throws Exception {
        faelle.fuelle(az);
        faelle.akten().lege(az, "x", Gesamtakte.TITEL, PDF);
        byte[] pdf = http.perform(get("/api/faelle/{az}/akte.pdf", az)).andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn().getResponse().getContentAsByteArray();
        try (PDDocument akte = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(akte)).contains("Schriftstück 1: Billigung der Hausspitze",
                    "Die Zeugin hat sich geirrt.", "Blatt 2 von " + akte.getNumberOfPages(), Gesamtakte.TITEL)
                    .doesNotContain(": " + Gesamtakte.TITEL);
        }
    }
}
