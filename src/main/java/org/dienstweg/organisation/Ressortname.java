package org.dienstweg.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a Ressort is called, as plain values that rules judge and the file keeps; see {@link Ressort} for their meaning.
 *
 * @param kuerzel    abbreviation, e.g. {@code IM}
 * @param name       official name, e.g. {@code Ministerium des Innern}
 * @param namenskern stem in names, e.g. {@code Finanz} in {@code Finanzmin_NRW}
 * @param obersteLandesbehoerde whether the Handreichung applies directly (HR-1-01)
 */
public record Ressortname(String kuerzel, String name, String namenskern, boolean obersteLandesbehoerde) {

    private static final Pattern WORTGRENZE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LAND = Pattern.compile("^NRW|NRW$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANDESZUSATZ =
            Pattern.compile("\\s+(des Landes Nordrhein-Westfalen|Nordrhein-Westfalen|NRW)$");

    /** The names of a Ressort. */
    public static Ressortname von(Ressort ressort) {
        return new Ressortname(ressort.kuerzel(), ressort.name(), ressort.namenskern(),
                ressort.obersteLandesbehoerde());
    }

    /**
     * Whether a text names this Ressort: by its official name (also in the genitive), by stem and {@code ministerium}
     * or {@code min}, or by the abbreviation in capitals, because {@code im} is also an everyday word; where everything
     * is in capitals, only alone or with {@code NRW}.
     */
    public boolean stehtIn(String text) {
        List<String> woerter = Arrays.stream(WORTGRENZE.split(text))
                .map(wort -> LAND.matcher(wort).replaceAll("")).filter(wort -> !wort.isEmpty()).toList();
        return nenntNamen(woerter) || woerter.stream().anyMatch(this::istKurzname)
                || (nurGross(text) ? alleinOderMitLand(woerter, text) : woerter.contains(kuerzel));
    }

    /** The official name in the genitive with its article, e.g. {@code des Ministeriums des Innern}. */
    public String genitiv() {
        if (name.startsWith("Ministerium")) {
            return "des Ministeriums" + name.substring("Ministerium".length());
        }
        return "der " + name;
    }

    private boolean nenntNamen(List<String> woerter) {
        List<String> namen = List.of(WORTGRENZE.split(LANDESZUSATZ.matcher(name).replaceAll("")));
        for (int ab = 0; ab + namen.size() <= woerter.size(); ab++) {
            if (gleich(namen, woerter.subList(ab, ab + namen.size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean gleich(List<String> namen, List<String> woerter) {
        for (int i = 0; i < namen.size(); i++) {
            String wort = woerter.get(i);
            if (!wort.equalsIgnoreCase(namen.get(i)) && !wort.equalsIgnoreCase(namen.get(i) + "s")) {
                return false;
            }
        }
        return true;
    }

    private boolean istKurzname(String wort) {
        String klein = wort.toLowerCase(Locale.ROOT);
        String kern = namenskern.toLowerCase(Locale.ROOT);
        return List.of(kern + "min", kern + "ministerium", kern + "ministeriums").contains(klein);
    }

    private boolean alleinOderMitLand(List<String> woerter, String text) {
        String mitLand = "(?<![\\p{L}\\p{N}])" + Pattern.quote(kuerzel) + "[ _.-]?NRW(?![\\p{L}\\p{N}])";
        return woerter.equals(List.of(kuerzel)) || Pattern.compile(mitLand).matcher(text).find();
    }

    private static boolean nurGross(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }
}
