package org.dienstweg.akte;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a name somebody sent harmless: no path, no invisible characters, none that a file system refuses. */
public final class Dateiname {

    private static final int LAENGE = 120;
    private static final Pattern ENDUNG = Pattern.compile("\\.(\\p{Alpha}\\p{Alnum}{0,9})$");

    private Dateiname() {
    }

    /** The last part of the name, cleaned and at most 120 characters long with its extension kept; never empty. */
    public static String bereinigt(String name) {
        String rein = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .replaceAll("(?s).*[/\\\\]", "")
                .replaceAll("\\p{C}", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        return rein.isEmpty() ? "Anlage" : gekuerzt(rein);
    }

    /** The extension of a cleaned name in lower case, without its dot; empty if there is none, as after a date. */
    public static String endung(String name) {
        Matcher endung = ENDUNG.matcher(name);
        return endung.find() ? endung.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static String gekuerzt(String name) {
        if (name.length() <= LAENGE) {
            return name;
        }
        String endung = endung(name);
        String schluss = endung.isEmpty() ? "" : "." + endung;
        int zeichen = name.codePointCount(0, LAENGE - schluss.length());
        return name.substring(0, name.offsetByCodePoints(0, zeichen)) + schluss;
    }
}
