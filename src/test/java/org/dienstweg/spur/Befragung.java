package org.dienstweg.spur;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the same questions to the application as many people, before there is a case and after. */
final class Befragung {

    /** Nobody is logged in. */
    static final String NIEMAND = "";
    private static final int LAENGSTENS = 6_000;

    private final int port;
    private final Map<String, String> unbekannt;
    private final Map<String, Sitzung> sitzungen = new ConcurrentHashMap<>();
    private final Map<Gestellt, String> vorher = new ConcurrentHashMap<>();

    /** @param unbekannt for everything that is looked for, something that does not exist */
    Befragung(int port, Map<String, String> unbekannt) {
        this.port = port;
        this.unbekannt = unbekannt;
    }

    /** Somebody's question. */
    record Gestellt(String person, Frage frage) {

        @Override
        public String toString() {
            return person + ": " + frage;
        }
    }

    /** What the answer was before, and what it is now. */
    record Aenderung(String vorher, String jetzt) {

        @Override
        public String toString() {
            int ab = 0;
            while (ab < Math.min(vorher.length(), jetzt.length()) && vorher.charAt(ab) == jetzt.charAt(ab)) {
                ab++;
            }
            return kuerze(vorher, ab) + " <> " + kuerze(jetzt, ab);
        }

        private static String kuerze(String text, int ab) {
            return text.substring(Math.max(0, ab - 40), Math.min(text.length(), ab + 160));
        }
    }

    /** Asks when there is no case. */
    void merke(Collection<String> personen, Collection<Frage> fragen) {
        alle(personen, fragen).forEach(eine -> vorher.put(eine, kurz(antwort(eine, unbekannt))));
    }

    /** Every answer that is not the one that was given when there was no case. */
    Map<Gestellt, Aenderung> vergleiche(Predicate<Gestellt> welche, Map<String, String> werte) {
        return vorher.keySet().parallelStream().filter(welche)
                .map(eine -> Map.entry(eine, new Aenderung(vorher.get(eine), antwort(eine, werte))))
                .filter(eintrag -> !eintrag.getValue().vorher().equals(kurz(eintrag.getValue().jetzt())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int gestellt() {
        return vorher.size();
    }

    private static Stream<Gestellt> alle(Collection<String> personen, Collection<Frage> fragen) {
        return fragen.stream().toList().parallelStream()
                .flatMap(frage -> personen.stream().map(person -> new Gestellt(person, frage)));
    }

    private String antwort(Gestellt eine, Map<String, String> werte) {
        Frage frage = eine.frage().mit(werte);
        String antwort = sitzung(eine.person()).antwort(frage);
        if (antwort.matches("(?s)(401|302 nach /anmelden).*") && !eine.person().equals(NIEMAND)) {
            // a session that has ended would refuse before as after and prove nothing
            sitzungen.remove(eine.person());
            antwort = sitzung(eine.person()).antwort(frage);
        }
        return eine.frage().ohneEcho(antwort, werte);
    }

    /** Enough to tell two answers apart. */
    private static String kurz(String antwort) {
        return antwort.length() <= LAENGSTENS ? antwort
                : antwort.substring(0, LAENGSTENS) + " ... " + antwort.length() + " " + antwort.hashCode();
    }

    private Sitzung sitzung(String person) {
        return sitzungen.computeIfAbsent(person, neu -> neu.equals(NIEMAND) ? Sitzung.ohneAnmeldung(port) : new Sitzung(port, neu));
    }
}
