package org.dienstweg.spur;

import java.util.Map;

/**
 * One question to a door of the application. What is looked for stands in it as {@code <taskId>}: once it is replaced by
 * something that does not exist, and once by what does.
 *
 * @param koerper JSON, or empty
 * @param annahme the kind of answer that is wanted, or empty for any
 */
record Frage(String verb, String pfad, String koerper, String annahme) {

    static Frage nach(String pfad) {
        return new Frage("GET", pfad, "", "");
    }

    Frage mit(Map<String, String> werte) {
        return new Frage(verb, setze(pfad, werte), setze(koerper, werte), annahme);
    }

    /** Whether it names something of the case. */
    boolean sucht() {
        return (pfad + koerper).contains("<");
    }

    /** The answer with what was asked for taken out, as far as it only comes back. */
    String ohneEcho(String antwort, Map<String, String> werte) {
        String ohne = antwort;
        for (Map.Entry<String, String> wert : werte.entrySet()) {
            if ((pfad + koerper).contains("<" + wert.getKey() + ">")) {
                ohne = ohne.replace(wert.getValue(), "?");
            }
        }
        return ohne;
    }

    private static String setze(String text, Map<String, String> werte) {
        String gesetzt = text;
        for (Map.Entry<String, String> wert : werte.entrySet()) {
            gesetzt = gesetzt.replace("<" + wert.getKey() + ">", wert.getValue());
        }
        return gesetzt;
    }

    @Override
    public String toString() {
        return verb + " " + pfad + " " + koerper + annahme;
    }
}
