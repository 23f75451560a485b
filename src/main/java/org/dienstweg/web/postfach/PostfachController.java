package org.dienstweg.web.postfach;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dienstweg.schriftgut.postfach.Postfach;
import org.dienstweg.schriftgut.postfach.Postfachmail;
import org.dienstweg.web.Anmeldung;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows the mails of the demonstration to everybody who is logged in. */
@Controller
@Profile("demo")
@RequestMapping("/demo/postfach")
class PostfachController {

    private final Postfach postfach;
    private final Anmeldung anmeldung;

    PostfachController(Postfach postfach, Anmeldung anmeldung) {
        this.postfach = postfach;
        this.anmeldung = anmeldung;
    }

    @GetMapping
    String liste(Model model) {
        anmeldung.jetzt();
        model.addAttribute("mails", postfach.mails().stream().map(Mailanzeige::von).toList());
        return "demo/postfach";
    }

    @GetMapping("/{id}")
    String mail(@PathVariable UUID id, Model model) {
        model.addAttribute("mail", Mailanzeige.von(finde(id)));
        return "demo/mail";
    }

    @GetMapping("/{id}/dateien/{nummer}")
    ResponseEntity<byte[]> datei(@PathVariable UUID id, @PathVariable int nummer) {
        List<Postfachmail.Datei> dateien = finde(id).dateien();
        if (nummer < 0 || nummer >= dateien.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Postfachmail.Datei datei = dateien.get(nummer);
        ContentDisposition ablage = ContentDisposition.attachment()
                .filename(datei.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ablage.toString()).body(datei.inhalt());
    }

    private Postfachmail finde(UUID id) {
        anmeldung.jetzt();
        return postfach.mail(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
