package org.dienstweg.vorteil.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dienstweg.vorteil.Angaben.Statusgruppe;
import org.dienstweg.vorteil.Angaben.Vorteilsart;

/** The questions of the pre-check in plain words, in the order they are asked. */
final class Fragen {

    private static final Map<String, String> JA_NEIN = wahl("JA", "Ja", "NEIN", "Nein");
    private static final Map<String, String> JA_NEIN_UNSICHER =
            wahl("JA", "Ja", "NEIN", "Nein", "UNSICHER", "Ich bin unsicher");

    private static final List<Frage> ALLE = List.of(
            frage("statusgruppe", "Zu welcher Gruppe gehören Sie?", "Das Verbot gilt auch nach dem Ausscheiden (Nr. "
                    + "1.1).",
                    wahl(Statusgruppe.values(), Statusgruppe::bezeichnung)),
            frage("vorteilsart", "Worin besteht der Vorteil?", "Auf den Wert kommt es nicht an (Nr. 4.1).",
                    wahl(Vorteilsart.values(), Vorteilsart::bezeichnung)),
            frage("rechtsanspruch", "Haben Sie einen Rechtsanspruch darauf?",
                    "Gemeint ist ein Anspruch, der nicht erst aus der Zuwendung selbst folgt, etwa aus einem Gesetz "
                            + "(Nr. 4).",
                    JA_NEIN_UNSICHER),
            frage("amtsbezug", "Worauf bezieht sich die Zuwendung?",
                    "Es genügt, dass die zuwendende Person an Ihr Amt denkt; eine bestimmte Amtshandlung ist nicht "
                            + "nötig (Nr. 5, 5.1, 5.2).",
                    wahl("HAUPTAMT", "Auf mein Amt", "NEBENAMT", "Auf ein Nebenamt", "VERANLASSTE_NEBENTAETIGKEIT",
                            "Auf eine Nebentätigkeit, die meine Dienststelle veranlasst hat", "FRUEHERES_AMT",
                            "Auf ein früheres Amt", "AUSSCHLIESSLICH_PRIVAT", "Nur auf private Beziehungen", "UNSICHER",
                            "Ich bin unsicher")),
            frage("erwartungVerknuepft", "Sind damit Erwartungen an Ihre dienstliche Tätigkeit verknüpft?",
                    "Auch private Beziehungen dürfen nicht mit dienstlichen Erwartungen verknüpft sein (Nr. 5.2).",
                    JA_NEIN_UNSICHER),
            frage("gefordert", "Haben Sie den Vorteil gefordert?", "Eine Zustimmung ist dann ausgeschlossen (Nr. 7.4).",
                    JA_NEIN),
            frage("pflichtwidrigeGegenleistung", "Ist der Vorteil eine Gegenleistung für eine pflichtwidrige "
                    + "Amtshandlung?",
                    "Gemeint ist eine vergangene oder künftige Handlung oder Unterlassung (Nr. "
                            + "7.4).", JA_NEIN_UNSICHER),
            frage("beeinflussung", "Soll Ihr dienstliches Handeln beeinflusst werden?",
                    "Schon Zweifel schließen die Zustimmung aus, wenn sie sich nicht ausräumen lassen (Nr. 7.1).",
                    wahl("NEIN", "Nein", "ZWEIFELHAFT", "Daran bestehen Zweifel", "JA", "Ja")),
            frage("stillschweigendGrund", "Trifft einer dieser Fälle zu?",
                    "Nur in diesen Fällen ist die Annahme allgemein genehmigt (Nr. 8 bis 8.3).",
                    wahl("KEINER", "Keiner davon", "MASSENWERBEARTIKEL",
                            "Geringwertige Aufmerksamkeit, zum Beispiel Kugelschreiber oder Kalender", "MITARBEITERKREIS",
                            "Geschenk aus dem Kreis der Mitarbeiterinnen und Mitarbeiter", "BEWIRTUNG_VERANSTALTUNG",
                            "Bewirtung bei einer allgemeinen Veranstaltung", "BEWIRTUNG_DIENSTGESCHAEFT",
                            "Bewirtung bei einer dienstlichen Handlung oder Besprechung", "ERLEICHTERUNG_DIENSTGESCHAEFT",
                            "Erleichterung eines Dienstgeschäfts, zum Beispiel Abholung vom Bahnhof", "UNSICHER",
                            "Ich bin unsicher")),
            frage("ueblichUndAngemessen", "Ist die Zuwendung üblich und angemessen?",
                    "Geschenke im herkömmlichen Umfang; Bewirtung, wie es der Höflichkeit entspricht (Nr. 8 bis 8.2).",
                    JA_NEIN_UNSICHER),
            frage("teilnahmegrund", "Warum nehmen Sie teil?", "Einer dieser drei Gründe ist nötig (Nr. 8.1).",
                    wahl("IM_RAHMEN_DES_AMTES", "Im Rahmen meines Amtes", "DIENSTLICHER_AUFTRAG", "In dienstlichem Auftrag",
                            "GESELLSCHAFTLICHE_VERPFLICHTUNG", "Wegen gesellschaftlicher Verpflichtungen meines "
                                    + "Amtes")),
            frage("behoerdenleitungOderBeauftragt", "Gehören Sie zur Behördenleitung, oder hat sie Sie beauftragt?",
                    "Nur dann vertreten Sie die Behörde gesellschaftlich (Nr. 9.1).", JA_NEIN),
            frage("dienstreise", "Geschieht das auf einer Dienstreise?",
                    "Die Angaben nach Reisekostenrecht bleiben nötig (Nr. 8.4).", JA_NEIN),
            frage("reisekostenAngegeben", "Haben Sie die Zuwendung in der Reisekostenabrechnung angegeben?",
                    "Das ist auch bei stillschweigender Genehmigung nötig (Nr. 8.4).", JA_NEIN),
            frage("angenommen", "Haben Sie den Vorteil schon angenommen?",
                    "Vor der Zustimmung darf nur ausnahmsweise und vorläufig angenommen werden (Nr. 6, 6.1).",
                    wahl("NEIN", "Nein", "VORLAEUFIG", "Ja, vorläufig", "BEREITS", "Ja")),
            new Frage("angenommenAm", "Wann haben Sie ihn angenommen?",
                    "Um die Zustimmung ist unverzüglich nachzusuchen (Nr. 6.1).", Map.of(), true),
            frage("grundNichtRechtzeitig", "Warum ließ sich die Zustimmung nicht rechtzeitig einholen?",
                    "Der erste der beiden Gründe (Nr. 6.1).", Map.of()),
            frage("grundErteilungErwartet", "Warum durften Sie mit der Zustimmung rechnen?",
                    "Der zweite der beiden Gründe (Nr. 6.1).", Map.of()));

    private Fragen() {
    }

    /** The questions with these keys, in the order they are asked. */
    static List<Frage> zu(List<String> felder) {
        return ALLE.stream().filter(frage -> felder.contains(frage.feld())).toList();
    }

    /** The keys of this question and all that are asked after it, which may depend on it; none for an unknown key. */
    static List<String> ab(String feld) {
        return ALLE.stream().map(Frage::feld).dropWhile(eines -> !eines.equals(feld)).toList();
    }

    private static Frage frage(String feld, String text, String hilfe, Map<String, String> antworten) {
        return new Frage(feld, text, hilfe, antworten, false);
    }

    private static Map<String, String> wahl(String... paare) {
        Map<String, String> antworten = new LinkedHashMap<>();
        for (int stelle = 0; stelle < paare.length; stelle += 2) {
            antworten.put(paare[stelle], paare[stelle + 1]);
        }
        return antworten;
    }

    private static <E extends Enum<E>> Map<String, String> wahl(E[] werte, Function<E, String> inWorten) {
        Map<String, String> antworten = new LinkedHashMap<>();
        Arrays.stream(werte).forEach(wert -> antworten.put(wert.name(), gross(inWorten.apply(wert))));
        return antworten;
    }

    private static String gross(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
