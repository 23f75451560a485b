package org.dienstweg.akte;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored kind of a deadline in German: a number that does not begin the line is written small, a noun is not. */
final class Fristworte {

    private static final Set<String> ZAHLWOERTER = Set.of("EIN", "EINE", "ZWEI", "DREI", "VIER", "FUENF", "SECHS", "SIEBEN", "ACHT",
            "NEUN", "ZEHN", "ELF", "ZWOELF");

    private Fristworte() {
    }

    static String zu(String art) {
        String worte = Arrays.stream(art.split("_"))
                .map(wort -> ZAHLWOERTER.contains(wort) ? wort.toLowerCase(Locale.ROOT) : gross(wort))
                .collect(Collectors.joining(" ")).replace("fuenf", "fünf").replace("zwoelf", "zwölf");
        return worte.substring(0, 1).toUpperCase(Locale.ROOT) + worte.substring(1);
    }

    private static String gross(String wort) {
        return wort.isEmpty() ? "" : wort.charAt(0) + wort.substring(1).toLowerCase(Locale.ROOT);
    }
}
