package org.dienstweg.web.register;

import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What anybody may ask the register, checked before any work is done. Values the register does not know are no mistake:
 * nothing is found.
 *
 * @param ressort   abbreviation, empty for all
 * @param plattform code or name, empty for all
 * @param name      part of a name, empty for all
 */
record Registeranfrage(String ressort, String plattform, String name) {

    private static final int LAENGSTER_NAME = 300;
    private static final int LAENGSTE_ADRESSE = 2000;

    /** Refuses with status 400 and a German sentence what is too long or no text. */
    Registeranfrage {
        ressort = geprueft("Das Ressort", ressort, LAENGSTER_NAME);
        plattform = geprueft("Die Plattform", plattform, LAENGSTER_NAME);
        name = geprueft("Der Name", name, LAENGSTER_NAME);
    }

    /** Whether anything narrows the list down. */
    public boolean grenztEin() {
        return Stream.of(ressort, plattform, name).anyMatch(wert -> !wert.isEmpty());
    }

    /** The address to look up; refuses with status 400 when there is none. */
    static String adresse(String eingabe) {
        String adresse = geprueft("Die Adresse", eingabe, LAENGSTE_ADRESSE);
        if (adresse.isEmpty()) {
            throw ungueltig("Bitte geben Sie eine Adresse oder einen Namen an.");
        }
        return adresse;
    }

    private static String geprueft(String bezeichnung, String eingabe, int laengste) {
        String wert = eingabe == null ? "" : eingabe.strip();
        if (wert.length() > laengste) {
            throw ungueltig(bezeichnung + " ist zu lang. Erlaubt sind höchstens " + laengste + " Zeichen.");
        }
        if (wert.chars().anyMatch(Character::isISOControl)) {
            throw ungueltig(bezeichnung + " enthält Zeichen, die sich nicht lesen lassen.");
        }
        return wert;
    }

    private static ResponseStatusException ungueltig(String satz) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, satz);
    }
}
