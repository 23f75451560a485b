package org.dienstweg.beitrag.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.beitrag.BeitragFall;
import org.dienstweg.beitrag.Beitragsmeldung;
import org.dienstweg.beitrag.Beweis;
import org.dienstweg.beitrag.Gegenstand;
import org.dienstweg.process.Fallkopf;

/** A report and its evidence as people read them: rows of what it is and what it says. */
final class Meldungsbild {

    private Meldungsbild() {
    }

    /** What was reported about which account. */
    static List<Map<String, Object>> angaben(BeitragFall fall) {
        Beitragsmeldung meldung = fall.meldung();
        Gegenstand account = fall.gegenstand();
        Map<String, String> angaben = new LinkedHashMap<>();
        angaben.put("Account", account.bezeichnung());
        angaben.put("Verantwortliche Organisationseinheit", account.organisationseinheit());
        angaben.put("Adresse des Beitrags", meldung.beitragUrl());
        angaben.put("Wortlaut", meldung.beitragText());
        angaben.put("Art der Handlung", meldung.handlungsart().text());
        angaben.put("Urheber", meldung.eigenerBeitrag() ? "der Account selbst" : "Dritte");
        angaben.put("Art des Fehlers", meldung.fehlerart().text());
        angaben.put("Beschreibung", meldung.beschreibung().isEmpty() ? "keine Angabe" : meldung.beschreibung());
        angaben.put("Veröffentlicht", Fallkopf.zeit(meldung.veroeffentlichtAm()));
        angaben.put("Entdeckt", Fallkopf.zeit(meldung.entdecktAm()));
        return angaben.entrySet().stream()
                .map(eine -> Map.<String, Object>of("angabe", eine.getKey(), "wert", eine.getValue())).toList();
    }

    /** The pieces of evidence with their checksums. */
    static List<Map<String, Object>> beweise(List<Beweis.Stueck> stuecke) {
        return stuecke.stream().map(stueck -> Map.<String, Object>of("dateiname", stueck.dateiname(),
                "sha256", stueck.sha256(), "hinzugefuegt", Fallkopf.zeit(stueck.hinzugefuegtAm()))).toList();
    }
}
