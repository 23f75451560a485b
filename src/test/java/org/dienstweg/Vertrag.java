package org.dienstweg;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** What others rely on in a process: its elements, its form keys and their values. */
record Vertrag(Properties zeilen) {

    private static final Path ORDNER = Path.of("src/test/resources/vertrag");

    static Vertrag von(String prozess) {
        Properties zeilen = new Properties();
        try (Reader datei = Files.newBufferedReader(ORDNER.resolve(prozess + ".properties"))) {
            zeilen.load(datei);
        } catch (IOException e) {
            throw new UncheckedIOException("Zu " + prozess + " fehlt der Vertrag.", e);
        }
        return new Vertrag(zeilen);
    }

    List<String> liste(String schluessel) {
        return List.of(wert(schluessel).split("\\s+"));
    }

    /** The value, or that of another line it points to like {@code ${form.Start}}; empty where there is none. */
    String wert(String schluessel) {
        String wert = zeilen.getProperty(schluessel, "");
        return istVerweis(wert) ? wert(wert.substring(2, wert.length() - 1)) : wert;
    }

    private static boolean istVerweis(String wert) {
        return wert.startsWith("${") && wert.endsWith("}");
    }
}
