package org.dienstweg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form of the process owner's room, as the tests of its house rules read it. */
record Formular(String prozess, String name, JsonNode schema) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All forms of all processes that have a diagram. */
    static Stream<Formular> alle() {
        return Diagramm.alle().flatMap(diagramm -> von(diagramm.name()));
    }

    static Stream<Formular> von(String prozess) {
        return Diagramm.dateien(Path.of("forms", prozess), ".form").stream()
                .map(datei -> new Formular(prozess, Diagramm.stamm(datei), lies(datei)));
    }

    /** Every component, also those in groups and lists. */
    Stream<JsonNode> bausteine() {
        return inneres(schema).flatMap(Formular::mitInnerem);
    }

    Stream<JsonNode> bausteine(String typ) {
        return bausteine().filter(baustein -> baustein.path("type").asText().equals(typ));
    }

    /** What people fill in. */
    Stream<JsonNode> felder() {
        return bausteine().filter(baustein -> baustein.has("key"));
    }

    /** Keys of what people fill in with words; one in the rows of a list follows the key of the list and a dot. */
    Stream<String> textfelder() {
        return textfelder(schema, "");
    }

    private static Stream<String> textfelder(JsonNode umgebung, String davor) {
        return inneres(umgebung).flatMap(baustein -> switch (baustein.path("type").asText()) {
            case "textfield", "textarea" -> Stream.of(davor + baustein.path("key").asText());
            case "dynamiclist" -> textfelder(baustein, baustein.path("path").asText() + ".");
            default -> textfelder(baustein, davor);
        });
    }

    /** The keys in the notation of the contract: lists in brackets, stored values in parentheses. */
    List<String> schluessel() {
        return schluessel(schema).toList();
    }

    private static Stream<String> schluessel(JsonNode umgebung) {
        return inneres(umgebung).flatMap(baustein -> {
            if (baustein.path("type").asText().equals("dynamiclist")) {
                String zeile = schluessel(baustein).collect(Collectors.joining(" ", "[", "]"));
                return Stream.of(baustein.path("path").asText() + zeile);
            }
            return baustein.has("key") ? Stream.of(schluesselMitWerten(baustein)) : schluessel(baustein);
        });
    }

    private static String schluesselMitWerten(JsonNode feld) {
        String werte = strom(feld.path("values")).map(wert -> wert.path("value").asText())
                .collect(Collectors.joining("|"));
        return feld.path("key").asText() + (werte.isEmpty() ? "" : "(" + werte + ")");
    }

    private static Stream<JsonNode> mitInnerem(JsonNode baustein) {
        return Stream.concat(Stream.of(baustein), inneres(baustein).flatMap(Formular::mitInnerem));
    }

    private static Stream<JsonNode> inneres(JsonNode umgebung) {
        return strom(umgebung.path("components"));
    }

    private static Stream<JsonNode> strom(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }

    private static JsonNode lies(Path datei) {
        try {
            return JSON.readTree(datei.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
