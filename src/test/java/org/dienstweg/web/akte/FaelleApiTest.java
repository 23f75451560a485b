package org.dienstweg.web.akte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.akte.Testfaelle.KARL;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.IntStream;
import org.dienstweg.akte.Testfaelle;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

@DisplayName("Die Akte über HTTP")
class FaelleApiTest extends Aktenwebtest {

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
        lehntAb("{\"grund\": \"Erledigt\"}", "Nur wer den Antrag gestellt");
        verify(web.rueckzug, never()).ziehZurueck(any(), any(), any(), any());
    }

    private void lehntAb(String json, String satz) throws Exception {
        http.perform(post("/api/faelle/{az}/rueckzug", az).contentType(MediaType.APPLICATION_JSON).content(json))
                .andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.detail", containsString(satz)));
    }
}
