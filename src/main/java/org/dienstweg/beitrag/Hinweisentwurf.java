package org.dienstweg.beitrag;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dienstweg.beitrag.Vorgehen.Weg;

/** Drafts the public notice (HR-3-24): what was wrong and what happens to the post, never what it said. */
public final class Hinweisentwurf {

    private static final DateTimeFormatter ZEIT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'", Locale.GERMANY)
            .withZone(ZoneId.of("Europe/Berlin"));

    private Hinweisentwurf() {
    }

    /** The draft for a report and the way chosen; square brackets mark what only a human can fill in. */
    public static String fuer(Beitragsmeldung meldung, Weg weg) {
        return "Korrektur: In unserem Beitrag vom " + ZEIT.format(meldung.veroeffentlichtAm()) + " "
                + fehler(meldung.fehlerart()) + " " + ausgang(weg);
    }

    private static String fehler(Fehlerart art) {
        return switch (art) {
            case TIPPFEHLER -> "war ein Schreibfehler. Richtig ist: [bitte ergänzen].";
            case SACHLICH_FALSCH -> "war eine Angabe falsch. Richtig ist: [bitte ergänzen].";
            case UNANGEMESSEN -> "haben wir uns im Ton vergriffen. Das bedauern wir.";
            case NEUTRALITAET, POLITISCHE_AUSSAGE ->
                    "haben wir uns in einer Weise geäußert, die einem amtlichen Account nicht zusteht. Das bedauern wir.";
            case PRIVATE_AEUSSERUNG ->
                    "stand eine private Äußerung, die nicht auf einen amtlichen Account gehört. Das bedauern wir.";
            case RECHTSVERLETZUNG -> "haben wir Rechte anderer nicht beachtet. Das bedauern wir.";
            case DATENSCHUTZ -> "standen personenbezogene Daten, die nicht öffentlich sein durften. Das bedauern wir.";
            case SONSTIGES -> "ist uns ein Fehler unterlaufen: [bitte ergänzen].";
        };
    }

    private static String ausgang(Weg weg) {
        return switch (weg) {
            case BERICHTIGUNG_MIT_LOESCHUNG -> "Den Beitrag löschen wir nach diesem Hinweis.";
            case SOFORTIGE_LOESCHUNG -> "Den Beitrag haben wir gelöscht.";
            default -> "Den Beitrag lassen wir zum Nachlesen stehen.";
        };
    }
}
