package org.dienstweg.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The Markdown that is printed at the end and kept under {@code target/}. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    void section(String title, String... columns) {
        text.append("\n## ").append(title).append("\n\n");
        row((Object[]) columns);
        text.append("|---".repeat(columns.length)).append("|\n");
    }

    void row(Object... cells) {
        for (Object cell : cells) {
            text.append("| ").append(cell).append(' ');
        }
        text.append("|\n");
    }

    /** A row that says how far from its bound a ratio is. */
    void bound(String what, double ratio, double atMost) {
        row(what, factor(ratio), "höchstens " + factor(atMost), ratio <= atMost ? "ja" : "**nein**");
    }

    /** A row that says how far from its bound a speed-up is. */
    void boundAtLeast(String what, String measured, double ratio, double atLeast) {
        row(what, measured, "mindestens " + factor(atLeast), ratio >= atLeast ? "ja" : "**nein**");
    }

    static String factor(double ratio) {
        return String.format(Locale.GERMANY, ratio < 100 ? "%.2f" : "%.0f", ratio);
    }

    static String number(double value) {
        return String.format(Locale.GERMANY, "%.1f", value);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        System.out.println(text);
    }
}
