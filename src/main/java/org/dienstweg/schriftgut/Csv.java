package org.dienstweg.schriftgut;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables for a spreadsheet (RFC 4180 with semicolons, as German spreadsheets expect): every field quoted, a byte order
 * mark so that umlauts survive, and nothing a spreadsheet would run.
 */
public final class Csv {

    private static final String FORMEL = "=+-@\t\r\n＝＋－＠";

    private Csv() {
    }

    /** Heading and rows as one text; null is an empty field. */
    public static String von(List<String> kopf, Stream<List<String>> zeilen) {
        return Stream.concat(Stream.of(kopf), zeilen)
                .map(felder -> felder.stream().map(Csv::feld).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String feld(String wert) {
        String text = wert == null ? "" : wert;
        // A spreadsheet would run what looks like a formula, also behind blanks; the apostrophe makes it text.
        String anfang = text.stripLeading();
        boolean formel = istFormel(text) || istFormel(anfang);
        return '"' + (formel ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static boolean istFormel(String text) {
        return !text.isEmpty() && FORMEL.indexOf(text.charAt(0)) >= 0;
    }
}
