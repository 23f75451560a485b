package org.dienstweg.web.akte;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Anlage;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.akte.Dateiname;
import org.dienstweg.akte.Schriftstueck;
import org.dienstweg.web.Anmeldung;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents and attachments of a case over HTTP. Attachments come from people: no browser ever shows them in place. */
@RestController
@RequestMapping("/api/faelle/{aktenzeichen}")
class DokumenteController {

    private final Anmeldung anmeldung;
    private final Akteneinsicht einsicht;
    private final Anlagenannahme annahme;
    private final GanzeAkte ganzeAkte;

    DokumenteController(Anmeldung anmeldung, Akteneinsicht einsicht, Anlagenannahme annahme, GanzeAkte ganzeAkte) {
        this.anmeldung = anmeldung;
        this.einsicht = einsicht;
        this.annahme = annahme;
        this.ganzeAkte = ganzeAkte;
    }

    @GetMapping("/schriftstuecke/{id}")
    ResponseEntity<byte[]> schriftstueck(@PathVariable String aktenzeichen, @PathVariable String id) {
        Schriftstueck gefunden = finde(id, uuid -> einsicht.schriftstueck(aktenzeichen, uuid, anmeldung.jetzt()));
        return pdf(gefunden.titel(), gefunden.inhalt());
    }

    @GetMapping("/akte.pdf")
    ResponseEntity<byte[]> akte(@PathVariable String aktenzeichen) {
        return pdf("Akte " + aktenzeichen, ganzeAkte.pdf(aktenzeichen, anmeldung.jetzt()));
    }

    @PostMapping("/anlagen")
    @ResponseStatus(HttpStatus.CREATED)
    Fallauskunft.Anlage anlage(@PathVariable String aktenzeichen, @RequestParam MultipartFile datei) {
        return annahme.nimmAnlage(aktenzeichen, datei.getOriginalFilename(), Upload.inhalt(datei), anmeldung.jetzt())
                .map(Fallauskunft.Anlage::von).orElseThrow(NichtEinsehbar::new);
    }

    @GetMapping("/anlagen/{id}")
    ResponseEntity<byte[]> anlage(@PathVariable String aktenzeichen, @PathVariable String id) {
        Anlage gefunden = finde(id, uuid -> einsicht.anlage(aktenzeichen, uuid, anmeldung.jetzt()));
        return antwort(MediaType.parseMediaType(gefunden.medientyp()),
                ContentDisposition.attachment().filename(gefunden.dateiname(), StandardCharsets.UTF_8).build())
                .header("Content-Security-Policy", "default-src 'none'; sandbox").body(gefunden.inhalt());
    }

    private static ResponseEntity<byte[]> pdf(String titel, byte[] inhalt) {
        String name = Dateiname.bereinigt(titel.replace('/', '-')) + ".pdf";
        return antwort(MediaType.APPLICATION_PDF,
                ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build()).body(inhalt);
    }

    private static ResponseEntity.BodyBuilder antwort(MediaType typ, ContentDisposition anzeige) {
        return ResponseEntity.ok().contentType(typ).cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Disposition", anzeige.toString()).header("X-Content-Type-Options", "nosniff");
    }

    private static <T> T finde(String id, Function<UUID, Optional<T>> suche) {
        return uuid(id).flatMap(suche).orElseThrow(NichtEinsehbar::new);
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
