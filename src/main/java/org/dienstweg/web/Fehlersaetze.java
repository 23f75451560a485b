package org.dienstweg.web;

import java.util.Map;

/** What callers read when a call fails and nobody knows more than the status. */
final class Fehlersaetze {

    private static final Map<Integer, String> SAETZE = Map.of(
            400, "Der Aufruf ist unvollständig oder enthält einen Wert, den es nicht gibt.",
            403, "Dieser Aufruf ist nicht erlaubt.",
            404, "Unter dieser Adresse gibt es nichts.",
            405, "Diese Art von Aufruf ist hier nicht vorgesehen.",
            406, "Die Antwort gibt es nicht in der gewünschten Form.",
            413, "Die gesendeten Daten sind zu groß.",
            415, "Daten in dieser Form werden hier nicht angenommen.");
    private static final String FEHLER =
            "Der Aufruf ist an einem Fehler in Dienstweg gescheitert. Bitte wenden Sie sich an den Betrieb.";

    private Fehlersaetze() {
    }

    /** The German sentence for a status of 400 or more. */
    static String zu(int status) {
        return status >= 500 ? FEHLER : SAETZE.getOrDefault(status, SAETZE.get(400));
    }
}
