package org.dienstweg.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dienstweg.organisation.Rolle;

/**
 * What code, forms and law rely on in a process and no diagram may change: the file {@code vertrag/<key>.properties}. It
 * belongs to the code, because whoever owns a diagram must not be able to hand a decision to somebody else with it.
 */
public record Vertrag(Properties zeilen) {

    private static final Pattern SCHLUESSEL = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern VERWEIS = Pattern.compile("\\$\\{((?:form|vorher)\\.\\w+)}");

    /** The contract of a process; empty for one that Dienstweg does not know. */
    public static Optional<Vertrag> von(String prozess) {
        if (prozess == null || !SCHLUESSEL.matcher(prozess).matches()) {
            return Optional.empty();
        }
        try (InputStream datei = Vertrag.class.getResourceAsStream("/vertrag/" + prozess + ".properties")) {
            return datei == null ? Optional.empty() : Optional.of(lies(datei));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable contract of " + prozess, e);
        }
    }

    private static Vertrag lies(InputStream datei) throws IOException {
        Properties zeilen = new Properties();
        zeilen.load(new InputStreamReader(datei, StandardCharsets.UTF_8));
        return new Vertrag(zeilen);
    }

    /** The words of a line, separated by blanks or commas; none where there is no such line. */
    public List<String> liste(String schluessel) {
        return Arrays.stream(wert(schluessel).split("[\\s,]+")).filter(wort -> !wort.isEmpty()).toList();
    }

    /** The value, other lines it points to like {@code ${form.Start}} filled in; empty where there is none. */
    public String wert(String schluessel) {
        return VERWEIS.matcher(zeilen.getProperty(schluessel, "").strip())
                .replaceAll(verweis -> Matcher.quoteReplacement(wert(verweis.group(1))));
    }

    /** Whether an element files what was entered somewhere. */
    public boolean legtAb(String element) {
        return zeilen.stringPropertyNames().stream()
                .anyMatch(zeile -> zeile.startsWith("danach.") && wert(zeile).equals(element));
    }

    /**
     * The role whose holders may step in for whoever a personal task was assigned to; empty where the duty is that person's
     * alone and cannot pass to anybody.
     */
    public Optional<Rolle> vertretung(String aufgabe) {
        return Rolle.mitId(wert("vertretung." + aufgabe));
    }
}
