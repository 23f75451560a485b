package org.dienstweg.web.akte;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.dienstweg.akte.Eingabe;
import org.dienstweg.process.Formularfeld;
import org.dienstweg.process.Formulartexte;
import org.springframework.stereotype.Component;

/** Makes entries readable for people. */
@Component
class Eingabenleser {

    private final Formulartexte texte;
    private final ObjectMapper json;

    Eingabenleser(Formulartexte texte, ObjectMapper json) {
        this.texte = texte;
        this.json = json;
    }

    /** All entries of the file, oldest first, in the words of the newest forms. */
    List<Eingabeabschnitt> lies(Lage lage) {
        Map<String, Map<String, Formularfeld>> formulare = texte.in(lage.akte().fall().verfahren());
        return lage.akte().eingaben().stream()
                .map(eingabe -> new Eingabeabschnitt(lage.schritt(eingabe.schritt()),
                        lage.namen().von(eingabe.person()), eingabe.zeitpunkt(),
                        Angaben.von(werte(eingabe), formulare.getOrDefault(eingabe.schritt(), Map.of()))))
                .toList();
    }

    private JsonNode werte(Eingabe eingabe) {
        try {
            return json.readTree(eingabe.daten());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the file holds something it never wrote", e);
        }
    }
}
