package org.dienstweg.fachaccount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applications as a form submits them: lawful by default, a test overrides what it is about. */
public final class Antraege {

    private Antraege() {
    }

    /** A complete and lawful application of the Ministerium des Innern. */
    public static Map<String, Object> rechtmaessig() {
        Map<String, Object> antrag = new LinkedHashMap<>();
        antrag.put("plattform", "TWITTER_X");
        antrag.put("accountArt", "FACH");
        antrag.put("organisationseinheit", "Referat 33");
        antrag.put("fachthema", "Katastrophenschutz");
        antrag.put("fachzielgruppe", "Einsatzkräfte und Hilfsorganisationen");
        antrag.put("ausschliesslichFachzielgruppe", "JA");
        antrag.put("nutzungszweck", "KOMMUNIKATION_INFORMATION");
        antrag.put("profilname", "Katastrophenschutz IM NRW");
        antrag.put("nutzername", "KatSchutz_IM");
        antrag.put("absenderhinweis", "Dieser Account wird von Mitarbeiterinnen und Mitarbeitern des "
                + "Ministeriums des Innern zum Thema Katastrophenschutz betrieben.");
        antrag.put("netiquetteUrl", "https://www.im.nrw/netiquette");
        antrag.put("registrierungsMail", "katastrophenschutz@im.nrw.example");
        antrag.put("wappenImProfilbild", true);
        antrag.put("autorisierte", autorisierte());
        antrag.put("begruendung", "Lagemeldungen und Ausbildungshinweise erreichen die Einsatzkräfte am schnellsten so.");
        return antrag;
    }

    /** The same with other values for some keys. */
    public static Map<String, Object> mit(Map<String, Object> anders) {
        Map<String, Object> antrag = rechtmaessig();
        antrag.putAll(anders);
        return antrag;
    }

    private static List<Map<String, Object>> autorisierte() {
        Map<String, Object> erste = new LinkedHashMap<>();
        erste.put("name", "Jana Winter");
        erste.put("funktion", "Sachbearbeiterin");
        erste.put("dienstlichesGeraet", true);
        return new ArrayList<>(List.of(erste));
    }
}
