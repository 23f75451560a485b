package org.dienstweg.vorteil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The acceptance cases of {@code faelle/vorteilsannahme.yaml}. */
public final class Vorteilsfaelle {

    private static final Map<String, Object> DATEI = lies();

    private Vorteilsfaelle() {
    }

    /**
     * What a case fixes.
     *
     * @param heute day on which it is filed
     * @param felder the rest of it, by key
     */
    public record Fallbeispiel(String id, String titel, LocalDate heute, Map<String, Object> felder) {

        @SuppressWarnings("unchecked")
        public Map<String, Object> angaben(String schluessel) {
            return (Map<String, Object>) felder.getOrDefault(schluessel, Map.of());
        }

        @SuppressWarnings("unchecked")
        public List<String> regeln(String schluessel) {
            return (List<String>) felder.getOrDefault(schluessel, List.of());
        }

        public String wort(String schluessel) {
            return (String) felder.get(schluessel);
        }
    }

    public static Stream<Fallbeispiel> antraege() {
        return liste("antraege");
    }

    public static Stream<Fallbeispiel> entscheidungen() {
        return liste("entscheidungen");
    }

    public static Fallbeispiel antrag(String id) {
        return antraege().filter(fall -> fall.id().equals(id)).findFirst().orElseThrow();
    }

    /** The complete application with some answers replaced. */
    public static Map<String, Object> mit(Map<String, Object> anders) {
        Map<String, Object> antrag = new LinkedHashMap<>(abbild(DATEI.get("basis")));
        antrag.putAll(anders);
        return antrag;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Fallbeispiel> liste(String name) {
        return ((List<Map<String, Object>>) DATEI.get(name)).stream().map(Vorteilsfaelle::abbild)
                .map(fall -> new Fallbeispiel((String) fall.get("id"), (String) fall.getOrDefault("titel", fall.get("id")),
                        LocalDate.parse((String) fall.getOrDefault("heute", "2026-11-18")), fall));
    }

    /** Dates as the text a form sends. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> abbild(Object map) {
        Map<String, Object> abbild = new LinkedHashMap<>();
        ((Map<String, Object>) map).forEach((schluessel, wert) -> abbild.put(schluessel,
                wert instanceof Date tag ? tag.toInstant().toString().substring(0, 10)
                        : wert instanceof Map ? abbild(wert) : wert));
        return abbild;
    }

    private static Map<String, Object> lies() {
        try (InputStream datei = Vorteilsfaelle.class.getResourceAsStream("/faelle/vorteilsannahme.yaml")) {
            return new Yaml().load(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
