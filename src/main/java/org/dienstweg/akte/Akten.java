package org.dienstweg.akte;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.dienstweg.akte.kreis.Kreise;
import org.dienstweg.akte.kreis.Mandant;
import org.dienstweg.recht.Pruefergebnis;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hand that writes case files. Every method takes part in the transaction of the step it belongs to, so that a step
 * is either done in file and engine or in none of them. Persons are logins; null means that the system acted.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Akten {

    private final Aktenzeichen aktenzeichen;
    private final Faelle faelle;
    private final Eingaben eingaben;
    private final Pruefvermerke pruefvermerke;
    private final Verlauf verlauf;
    private final Beteiligte beteiligte;
    private final Schriftstuecke schriftstuecke;
    private final Fristvermerke fristvermerke;
    private final Verbindungen verbindungen;
    private final Kreise kreise;
    private final ObjectMapper json;
    private final Clock clock;

    Akten(Aktenzeichen aktenzeichen, Faelle faelle, Eingaben eingaben, Pruefvermerke pruefvermerke, Verlauf verlauf,
          Beteiligte beteiligte, Schriftstuecke schriftstuecke, Fristvermerke fristvermerke,
          Verbindungen verbindungen, Kreise kreise, ObjectMapper json, Clock clock) {
        this.aktenzeichen = aktenzeichen;
        this.faelle = faelle;
        this.eingaben = eingaben;
        this.pruefvermerke = pruefvermerke;
        this.verlauf = verlauf;
        this.beteiligte = beteiligte;
        this.schriftstuecke = schriftstuecke;
        this.fristvermerke = fristvermerke;
        this.verbindungen = verbindungen;
        this.kreise = kreise;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Opens a case and makes whoever opened it a participant. Where its kind is closed the circle begins with the roles
     * of the kind and whoever opened the case, unless the case is about them.
     *
     * @param mandant the Ressort, or the key of the closed circle under which the engine runs the case
     */
    public Fall eroeffne(Verfahren verfahren, String mandant, String person, Beteiligung als) {
        String ressort = Mandant.ressort(mandant);
        String neues = aktenzeichen.naechstes(verfahren, ressort);
        // at once: entries of a case that began this one may be waiting to be written, and they are written together
        Fall fall = faelle.saveAndFlush(new Fall(neues, verfahren.schluessel(), ressort, kreis(verfahren, mandant),
                person, clock.instant()));
        beteiligte.save(new Beteiligter(neues, person, als));
        if (fall.imGeschlossenenKreis()) {
            kreise.oeffne(neues, verfahren.leserollen(), als == Beteiligung.BETROFFEN ? null : person);
        }
        return fall;
    }

    private static String kreis(Verfahren verfahren, String mandant) {
        if (Mandant.istKreis(mandant)) {
            return mandant;
        }
        return verfahren.geschlossenerKreis() ? Mandant.neuerKreis(mandant) : null;
    }

    /** Holds the case until commit; whoever holds it next sees what was done. To be called before anything is written. */
    public void halteFest(String aktenzeichen) {
        faelle.findByAktenzeichen(aktenzeichen).orElseThrow(() -> new NoSuchElementException(aktenzeichen));
    }

    /** Adds a participant; who already takes part in this capacity stays one entry. */
    public void beteilige(String aktenzeichen, String person, Beteiligung als) {
        beteiligte.ergaenze(UUID.randomUUID(), aktenzeichen, person, als.name());
        if (als.befangen()) {
            kreise.aendertSich();
        }
    }

    /** Files what somebody entered at a step; the values are written as JSON. */
    public void nimmEingabe(String aktenzeichen, String schritt, String person, Object daten) {
        nimmEingabe(aktenzeichen, null, schritt, person, daten);
    }

    /** Files what somebody entered about one part of a case; null is the case as a whole. */
    public void nimmEingabe(String aktenzeichen, String teil, String schritt, String person, Object daten) {
        eingaben.save(new Eingabe(aktenzeichen, schritt, person, clock.instant(), alsJson(daten), teil));
    }

    /** Files what a set of rules found about these facts. */
    public void vermerke(String aktenzeichen, String schritt, String person, Object fakten, Pruefergebnis ergebnis) {
        vermerke(aktenzeichen, null, schritt, person, fakten, ergebnis);
    }

    /** Files what a set of rules found about one part of a case; null is the case as a whole. */
    public void vermerke(String aktenzeichen, String teil, String schritt, String person, Object fakten,
                         Pruefergebnis ergebnis) {
        pruefvermerke.save(new Pruefvermerk(aktenzeichen, schritt, ergebnis.regelwerk(), ergebnis.version(), person,
                clock.instant(), alsJson(fakten), alsJson(ergebnis.feststellungen()), teil));
    }

    /** Adds a line to the story of the case. */
    public void verlauf(String aktenzeichen, String person, String schritt, String text) {
        verlauf.save(new Verlaufseintrag(aktenzeichen, clock.instant(), person, schritt, text));
    }

    /** Files a finished document. */
    public Schriftstueck lege(String aktenzeichen, String schritt, String titel, byte[] pdf) {
        return schriftstuecke.save(new Schriftstueck(aktenzeichen, schritt, titel, clock.instant(), pdf));
    }

    /** Files a deadline with its derivation. */
    public void befriste(String aktenzeichen, String art, LocalDate beginn, LocalDate ende, String herleitung) {
        fristvermerke.save(new Fristvermerk(aktenzeichen, art, beginn, ende, herleitung, clock.instant()));
    }

    /** Links two cases, e.g. one that led to the other; read from both sides. */
    public void verbinde(String aktenzeichen, String anderes) {
        verbindungen.save(new Verbindung(aktenzeichen, anderes));
    }

    /** Closes the case with the end event it reached. */
    public void schliesse(String aktenzeichen, String endereignis) {
        fall(aktenzeichen).schliesse(endereignis, clock.instant());
    }

    /** Closes a case that was stopped from outside before it reached any end. */
    public void brichAb(String aktenzeichen) {
        fall(aktenzeichen).brichAb(clock.instant());
    }

    private Fall fall(String aktenzeichen) {
        return faelle.findById(aktenzeichen).orElseThrow(() -> new NoSuchElementException(aktenzeichen));
    }

    private String alsJson(Object wert) {
        try {
            return json.writeValueAsString(wert);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a plain record or map", e);
        }
    }
}
