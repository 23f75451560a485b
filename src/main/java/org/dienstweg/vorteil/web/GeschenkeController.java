package org.dienstweg.vorteil.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.dienstweg.geschenke.Geschenk;
import org.dienstweg.schriftgut.Csv;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The gift register as a table for a spreadsheet, with the same filters as the page. */
@RestController
class GeschenkeController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> KOPF = List.of("Aktenzeichen", "Tag", "Empfängerin oder Empfänger",
            "Zuwendende Person", "Zuwendende Organisation", "Art", "Gegenstand", "Wert in Euro", "Ausgang",
            "Entschieden am");

    private final Registereinsicht einsicht;

    GeschenkeController(Registereinsicht einsicht) {
        this.einsicht = einsicht;
    }

    @GetMapping("/api/geschenke.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute Registeranfrage anfrage) {
        String tabelle = Csv.von(KOPF, einsicht.alle(anfrage).stream().map(GeschenkeController::zeile));
        return ResponseEntity.ok().contentType(CSV).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("geschenke.csv").build().toString())
                .body(tabelle.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> zeile(Geschenk geschenk) {
        return Arrays.asList(geschenk.aktenzeichen(), datum(geschenk.am()), geschenk.empfaengerName(),
                geschenk.geber().person(), geschenk.geber().organisation(), geschenk.art(), geschenk.gegenstand(),
                geschenk.wert() == null ? null : geschenk.wert().toPlainString().replace('.', ','),
                geschenk.ausgang().bezeichnung(), datum(geschenk.entschiedenAm()));
    }

    private static String datum(LocalDate tag) {
        return tag == null ? null : DATUM.format(tag);
    }
}
