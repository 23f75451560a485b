package org.dienstweg.fachaccount.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.dienstweg.fachaccount.Autorisierte;
import org.dienstweg.fachaccount.FachAccountAntrag;
import org.springframework.stereotype.Component;

/** An application as people read it: the entries, and the coded ones in words beside them. */
@Component
class Antragsbild {

    private final ObjectMapper json;

    Antragsbild(ObjectMapper json) {
        this.json = json;
    }

    /** The entries under the keys of the form. */
    Map<String, Object> werte(FachAccountAntrag antrag) {
        return json.convertValue(antrag, new TypeReference<>() { });
    }

    /** The entries with {@code plattformText}, {@code accountArtText} and {@code autorisierteTabelle} added. */
    Map<String, Object> mitWorten(FachAccountAntrag antrag) {
        Map<String, Object> bild = werte(antrag);
        bild.put("plattformText", antrag.plattformText());
        bild.put("accountArtText", "RESSORT".equals(bild.get("accountArt")) ? "Ressort-Account" : "Fach-Account");
        bild.put("autorisierteTabelle", antrag.autorisierte().stream().map(Antragsbild::zeile).toList());
        return bild;
    }

    private static Map<String, Object> zeile(Autorisierte person) {
        return Map.of("name", person.name(), "funktion", person.funktion(),
                "geraet", person.dienstlichesGeraet() ? "dienstliches Gerät" : "anderes Gerät",
                "begruendung", person.geraetBegruendung());
    }
}
