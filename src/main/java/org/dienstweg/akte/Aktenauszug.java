package org.dienstweg.akte;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.dienstweg.recht.Feststellung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the steps of a process read back from their own file. Access rules are the caller's business. */
@Service
@Transactional(readOnly = true)
public class Aktenauszug {

    private final Faelle faelle;
    private final Eingaben eingaben;
    private final Pruefvermerke pruefvermerke;
    private final Verlauf verlauf;
    private final Fristvermerke fristvermerke;
    private final ObjectMapper json;

    Aktenauszug(Faelle faelle, Eingaben eingaben, Pruefvermerke pruefvermerke, Verlauf verlauf, Fristvermerke fristvermerke,
                 ObjectMapper json) {
        this.faelle = faelle;
        this.eingaben = eingaben;
        this.pruefvermerke = pruefvermerke;
        this.verlauf = verlauf;
        this.fristvermerke = fristvermerke;
        this.json = json;
    }

    /**
     * The cover of the file.
     *
     * @throws NoSuchElementException if there is no such case
     */
    public Fall fall(String aktenzeichen) {
        return faelle.findById(aktenzeichen).orElseThrow(() -> new NoSuchElementException(aktenzeichen));
    }

    /** The story of the case, oldest first. */
    public List<Verlaufseintrag> verlauf(String aktenzeichen) {
        return verlauf.findByAktenzeichenOrderByZeitpunkt(aktenzeichen);
    }

    /** What was entered, oldest first, superseded entries included. */
    public List<Eingabe> eingaben(String aktenzeichen) {
        return eingaben.findByAktenzeichenOrderByZeitpunkt(aktenzeichen);
    }

    /** What was entered at these steps in all cases of a kind within a Ressort, oldest first: to recognise a second one. */
    public List<Eingabe> eingabenAllerFaelle(String verfahren, String ressort, Collection<String> schritte) {
        return eingaben.allerFaelle(verfahren, ressort, schritte);
    }

    /** The deadlines of the case, oldest first; of several of one kind the newest counts. */
    public List<Fristvermerk> fristen(String aktenzeichen) {
        return fristvermerke.findByAktenzeichen(aktenzeichen);
    }

    /** What was entered, ready to be asked for the answers at a step. */
    public Abgaben abgaben(String aktenzeichen) {
        return new Abgaben(eingaben(aktenzeichen), this::werte);
    }

    /** What was entered about the case as a whole, without the entries about its parts. */
    public Abgaben abgabenZumGanzen(String aktenzeichen) {
        return new Abgaben(eingaben.findByAktenzeichenAndTeilIsNullOrderByZeitpunkt(aktenzeichen), this::werte);
    }

    /** The values of an entry as the record of its process. */
    public <T> T werte(Eingabe eingabe, Class<T> typ) {
        return lies(() -> json.readValue(eingabe.daten(), typ));
    }

    /** The findings that count now, grouped by step: of several applications at a step only the newest. */
    public Map<String, List<Feststellung>> geltendeFeststellungen(String aktenzeichen) {
        return geltendeFeststellungen(aktenzeichen, null);
    }

    /** The same for one part of a case, together with what was found about the case as a whole. */
    public Map<String, List<Feststellung>> geltendeFeststellungen(String aktenzeichen, String teil) {
        Map<String, List<Feststellung>> jeSchritt = new LinkedHashMap<>();
        for (Feststellungszeile vermerk : pruefvermerke.feststellungen(aktenzeichen, teil)) {
            jeSchritt.put(vermerk.schritt(), feststellungen(vermerk));
        }
        return jeSchritt;
    }

    private List<Feststellung> feststellungen(Feststellungszeile vermerk) {
        return new ArrayList<>(lies(() -> json.readValue(vermerk.feststellungen(), new TypeReference<>() { })));
    }

    private <T> T lies(JsonQuelle<T> quelle) {
        try {
            return quelle.lies();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the file holds something it never wrote", e);
        }
    }

    private interface JsonQuelle<T> {
        T lies() throws JsonProcessingException;
    }
}
