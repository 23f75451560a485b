package org.dienstweg.vorteil.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.vorpruefung.Vorauskunft;
import org.dienstweg.web.Anmeldung;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The pre-check for programs: the keys of the application in, the answer of the rules out; nothing is stored. */
@RestController
class VorpruefungController {

    private static final URI ADRESSE = URI.create("/api/vorpruefung/vorteilsannahme");

    private final Antwortleser leser;
    private final Vorpruefung vorpruefung;
    private final Anmeldung anmeldung;

    VorpruefungController(Antwortleser leser, Vorpruefung vorpruefung, Anmeldung anmeldung) {
        this.leser = leser;
        this.vorpruefung = vorpruefung;
        this.anmeldung = anmeldung;
    }

    @PostMapping("/api/vorpruefung/vorteilsannahme")
    Vorauskunft vorteilsannahme(@RequestBody Map<String, Object> antworten) {
        VorteilAntrag antrag = leser.lies(antworten);
        Map<String, String> fehlend = new LinkedHashMap<>();
        vorpruefung.offeneFragen(antrag).stream().filter(frage -> frage.auswahl() || frage.datum())
                .forEach(frage -> fehlend.put(frage.feld(), "Diese Antwort fehlt: " + frage.text()));
        if (!fehlend.isEmpty()) {
            throw new Fehlangaben(fehlend);
        }
        return vorpruefung.antworte(antrag, anmeldung.jetzt());
    }

    @ExceptionHandler
    ProblemDetail fehlangaben(Fehlangaben fehlangaben) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
                "Die Angaben sind unvollständig oder enthalten Werte, die es nicht gibt.");
        problem.setInstance(ADRESSE);
        List<Feldfehler> felder = fehlangaben.saetze().entrySet().stream()
                .map(fehler -> new Feldfehler(fehler.getKey(), fehler.getValue())).toList();
        problem.setProperty("fehler", felder);
        return problem;
    }

    /** What is wrong with one field. */
    record Feldfehler(String feld, String satz) {
    }
}
