package org.dienstweg.akte;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.dienstweg.recht.Feststellung;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Gathers what hangs on an Aktenzeichen, one statement for each kind of content. */
@Component
class Akteninhalt {

    private static final TypeReference<List<Feststellung>> FESTSTELLUNGEN = new TypeReference<>() {
    };

    private final Faelle faelle;
    private final Eingaben eingaben;
    private final Pruefvermerke pruefvermerke;
    private final Verlauf verlauf;
    private final Beteiligte beteiligte;
    private final Schriftstuecke schriftstuecke;
    private final Anlagen anlagen;
    private final Fristvermerke fristvermerke;
    private final Verbindungen verbindungen;
    private final ObjectMapper json;

    Akteninhalt(Faelle faelle, Eingaben eingaben, Pruefvermerke pruefvermerke, Verlauf verlauf, Beteiligte beteiligte,
                Schriftstuecke schriftstuecke, Anlagen anlagen, Fristvermerke fristvermerke, Verbindungen verbindungen,
                ObjectMapper json) {
        this.faelle = faelle;
        this.eingaben = eingaben;
        this.pruefvermerke = pruefvermerke;
        this.verlauf = verlauf;
        this.beteiligte = beteiligte;
        this.schriftstuecke = schriftstuecke;
        this.anlagen = anlagen;
        this.fristvermerke = fristvermerke;
        this.verbindungen = verbindungen;
        this.json = json;
    }

    /** The file of this case; of the linked cases only those the reader may see. */
    Akte akte(Fall fall, Verfahren verfahren, Specification<Fall> sichtbar) {
        String aktenzeichen = fall.aktenzeichen();
        return new Akte(fall, verfahren, eingaben.findByAktenzeichenOrderByZeitpunkt(aktenzeichen),
                feststellungen(aktenzeichen), fristvermerke.findByAktenzeichen(aktenzeichen),
                schriftstuecke.findByAktenzeichenOrderByErstelltAm(aktenzeichen),
                anlagen.findByAktenzeichenOrderByHinzugefuegtAm(aktenzeichen),
                verlauf.findByAktenzeichenOrderByZeitpunkt(aktenzeichen),
                beteiligte.findByAktenzeichen(aktenzeichen), verbundene(aktenzeichen, sichtbar));
    }

    private List<Feststellungsvermerk> feststellungen(String aktenzeichen) {
        return pruefvermerke.feststellungen(aktenzeichen).stream().flatMap(this::einzeln).toList();
    }

    private Stream<Feststellungsvermerk> einzeln(Feststellungszeile vermerk) {
        try {
            return json.readValue(vermerk.feststellungen(), FESTSTELLUNGEN).stream()
                    .map(eine -> new Feststellungsvermerk(vermerk.schritt(), vermerk.zeitpunkt(), eine));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable findings in " + vermerk.schritt(), e);
        }
    }

    private List<Fall> verbundene(String aktenzeichen, Specification<Fall> sichtbar) {
        List<String> andere = verbindungen.findByAktenzeichenOrAnderes(aktenzeichen, aktenzeichen).stream()
                .map(verbindung -> verbindung.gegenueber(aktenzeichen)).toList();
        return andere.isEmpty() ? List.of()
                : faelle.findAll(sichtbar.and((fall, abfrage, bedingung) -> fall.get("aktenzeichen").in(andere)));
    }
}
