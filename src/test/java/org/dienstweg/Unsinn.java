package org.dienstweg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What nobody should be able to send with a form, told from the form itself: for every field what its kind does not take. */
public final class Unsinn {

    private static final List<Object> KEIN_TEXT = List.of(42, -1, 2.5, true, List.of("a"), Map.of("a", 1), "a\u0007b", "\u001b[31m",
            "\u202eEVIL", "x\u2066y", "\ud800", "\udc00x\ud800", "\uffff");
    private static final List<Object> KEINE_WAHL = List.of("ja", "QUATSCH", "JA\u200b", "\uff2a\uff21", "JA,NEIN", "<b>JA</b>", 1, true,
            List.of("JA"), Map.of("value", "JA"), "x".repeat(10_000), "\u202eAJ");
    private static final List<Object> KEINE_ZAHL = List.of("zwölf", "12", "\uff11\uff12", -1, 2.5, 601, 99_999_999_999L, 1e300, true,
            List.of(1), Map.of("a", 1), "NaN", "1e3");
    private static final List<Object> KEIN_TAG = List.of("gestern", "2026-02-30", "31.02.2026", "30.11.2026", "11/30/2026", 20261130,
            "0000-00-00", "1899-12-31", "2101-01-01", "9999-12-31", "-2026-01-01", "+12026-01-01", "2026-11-30T10:00:00Z",
            "\uff12026-11-30", "2026-11-30\u200b", true, List.of("2026-11-30"), Map.of("a", 1), "2026-W48-1", "😀");
    private static final List<Object> KEIN_HAKEN = List.of("true", "ja", 1, List.of(true), Map.of("a", true), "on");
    private static final List<Object> KEINE_LISTE = List.of("kein JSON", 5, true, List.of("x"), List.of(1), List.of(List.of("x")),
            List.of(Map.of("fremd", "x")), Map.of("a", 1), Collections.nCopies(201, Map.of("fremd", "x")), "[[[[[[[[[[\"x\"]]]]]]]]]]");

    /** Longer labels are shortened where they are named. */
    private static final int GEKUERZT = 90;

    private Unsinn() {
    }

    /**
     * One attempt.
     *
     * @param schluessel key of the field at the top of the form
     * @param genannt    what the refusal must name: the label of the field, or its key
     */
    public record Versuch(String schluessel, List<String> genannt, Object wert) {
    }

    /** Odd texts: no rule may stumble over them, and where they are readable they are texts like any other. */
    public static Stream<String> texte() {
        return Stream.of("", " ", "a".repeat(10_000), "aA".repeat(5_000), "a_".repeat(5_000), "😀".repeat(5_000),
                "minister".repeat(1_250), "nrw".repeat(3_000), "\u0000\u0001\u0007\u001b", "\ud800", "\udc00x\ud800",
                "\u202eNRW_MI", "\u200b\u200d\ufeff", "a\u0301".repeat(3_000), "'; drop table fall; --",
                "<script>alert(1)</script>", "{{fall.antrag}}", "= 1 + 1", "${7*7}", "%s%n%d", "..", "@", "@@@", "+@",
                "-", "(?i)(a+)+$", "https://" + "a.".repeat(5_000), "a@" + "b.".repeat(5_000), "ﷺ".repeat(1_000),
                "א".repeat(50), "\\Q\\E", "9".repeat(10_000), "İıſß");
    }

    /** A text that is strange in every way in which a text may be strange; in composed characters, as the file keeps it. */
    public static String seltsam() {
        return "<script>alert(1)</script> {{fall.antrag}} ${7*7} = 1 + 1 '; drop table fall; -- \\Q %s%n é 😀 ﷺ א \u200bx";
    }

    /** Ways to enter nothing that only look like something. */
    public static List<Object> leeres() {
        return Arrays.asList(null, "", "   ", "\n\t\r\n", "\u00a0\u2003", "\u200b\ufeff\u200d", "\u202e", List.of(), Map.of());
    }

    /** Everything that must be refused, field by field. */
    public static Stream<Versuch> zu(String prozess, String formular) {
        return felder(formular(prozess, formular).schema());
    }

    /** Keys of the fields that must not be empty. */
    public static Stream<Versuch> leer(String prozess, String formular) {
        return formular(prozess, formular).felder().filter(feld -> feld.path("validate").path("required").asBoolean())
                .flatMap(feld -> leeres().stream().map(wert -> versuch(feld, wert)));
    }

    /** Keys no form has, among them names of the engine and of our own machinery. */
    public static List<String> fremdeSchluessel() {
        return List.of("geheim", "eingabe", "folge", "zustaendigkeitKlar", "zugestellt", "teil", "__proto__", "Sachverhalt", "fall.x",
                "${7*7}", "x".repeat(300), "\u202exyz", "😀", "");
    }

    /** Variables of kinds that no form sends. */
    public static List<Map<String, Object>> falscheArten() {
        return List.of(Map.of("type", "Integer", "value", "abc"), Map.of("type", "Date", "value", "2026-11-30"),
                Map.of("type", "Quatsch", "value", "x"), Map.of("type", "Xml", "value", "<a/>"), Map.of("type", "Bytes", "value", "eA=="),
                Map.of("type", "File", "value", "eA==", "valueInfo", Map.of("filename", "a.txt")),
                Map.of("type", "Object", "value", "{}", "valueInfo",
                        Map.of("objectTypeName", "java.util.HashMap", "serializationDataFormat", "application/json")),
                Map.of("type", "Json", "value", "kein JSON"),
                Map.of("type", "Json", "value", "[".repeat(5_000) + "]".repeat(5_000)));
    }

    private static Formular formular(String prozess, String name) {
        return Formular.von(prozess).filter(eines -> eines.name().equals(name)).findFirst().orElseThrow();
    }

    private static Stream<Versuch> felder(JsonNode umgebung) {
        return StreamSupport.stream(umgebung.path("components").spliterator(), false).flatMap(baustein -> switch (
                baustein.path("type").asText()) {
            case "group" -> felder(baustein);
            case "dynamiclist" -> Stream.concat(KEINE_LISTE.stream().map(wert -> versuch(baustein, wert)),
                    felder(baustein).map(innen -> new Versuch(schluessel(baustein), innen.genannt(),
                            List.of(Collections.singletonMap(innen.schluessel(), innen.wert())))));
            default -> baustein.has("key") ? werte(baustein).map(wert -> versuch(baustein, wert)) : Stream.empty();
        });
    }

    private static Stream<Object> werte(JsonNode feld) {
        return switch (feld.path("type").asText()) {
            case "textfield", "textarea" -> Stream.concat(KEIN_TEXT.stream(), Stream.of(zuLang(feld)));
            case "number" -> KEINE_ZAHL.stream();
            case "datetime" -> Stream.concat(KEIN_TAG.stream(), ausserDerZeit(feld));
            case "checkbox" -> KEIN_HAKEN.stream();
            default -> KEINE_WAHL.stream();
        };
    }

    private static Stream<Object> ausserDerZeit(JsonNode feld) {
        boolean nurVergangenes = feld.path("properties").path("maxDate").asText().equals("heute");
        boolean nurKuenftiges = feld.path("disallowPassedDates").asBoolean();
        return nurVergangenes ? Stream.of("2100-12-31") : nurKuenftiges ? Stream.of("1950-01-01") : Stream.empty();
    }

    private static String zuLang(JsonNode feld) {
        return "ü".repeat(feld.path("validate").path("maxLength").asInt() + 1);
    }

    private static Versuch versuch(JsonNode feld, Object wert) {
        List<String> genannt = Stream.of("label", "dateLabel").map(stelle -> feld.path(stelle).asText())
                .filter(text -> !text.isEmpty()).map(text -> text.replaceFirst("[.:?!]+$", "")).map(text -> text.substring(0, Math.min(text.length(), GEKUERZT))).toList();
        return new Versuch(schluessel(feld), Stream.concat(genannt.stream(), Stream.of("„" + schluessel(feld) + "“", "„fremd“")).toList(), wert);
    }

    private static String schluessel(JsonNode feld) {
        return feld.path("key").asText(feld.path("path").asText());
    }
}
