package org.dienstweg.vorteil.web;

import java.util.Map;

/**
 * One question of the pre-check as a person reads it.
 *
 * @param feld    form key
 * @param text    the question
 * @param hilfe   an explanation in plain words with the clause
 * @param antworten the answers in words by their stored value; empty for a text, {@code datum} asks for a day
 * @param datum   whether a day is asked for
 */
public record Frage(String feld, String text, String hilfe, Map<String, String> antworten, boolean datum) {

    /** Whether one of a few answers is chosen. */
    public boolean auswahl() {
        return !antworten.isEmpty();
    }

    /** An answer in words; a text or a day as it was entered. */
    public String inWorten(String wert) {
        return antworten.getOrDefault(wert, wert);
    }
}
