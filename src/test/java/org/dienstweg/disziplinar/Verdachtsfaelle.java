package org.dienstweg.disziplinar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Suspicions as the start form submits them: complete and lawful by default, a test overrides what it is about. */
public final class Verdachtsfaelle {

    private static int nummer;

    private Verdachtsfaelle() {
    }

    /** A suspicion against somebody no earlier test has named. */
    public static Map<String, Object> mit(Map<String, Object> anders) {
        Map<String, Object> verdacht = new LinkedHashMap<>();
        verdacht.put("ausloeser", "EIGENE_KENNTNIS");
        verdacht.put("betroffenePerson", "Konrad " + name(++nummer));
        verdacht.put("statusgruppe", "BEAMTE");
        verdacht.put("sachverhalt", "Hat am Empfang eines Unternehmens teilgenommen und den Betrag angenommen.");
        verdacht.put("tatzeit", "2026-10-12");
        verdacht.put("pflichtverletzung", List.of(Map.of("norm", "§ 42 BeamtStG")));
        verdacht.put("ausserdienstlich", "NEIN");
        verdacht.put("bargeldAngenommen", "NEIN");
        verdacht.put("strafverfahren", "KEINES");
        verdacht.put("bereitsDisziplinarverfahren", "NEIN");
        verdacht.put("gefaehrdungAufklaerung", "NEIN");
        verdacht.putAll(anders);
        return verdacht;
    }

    // Names far enough from each other, however many tests there are, that none is taken for another's slip of the pen.
    private static String name(int zahl) {
        List<String> silben = List.of("bo", "ka", "mu", "re", "si", "ta", "wu", "fe", "go", "ni");
        return "Z" + new Random(zahl).ints(8, 0, silben.size()).mapToObj(silben::get).collect(Collectors.joining());
    }
}
