package org.dienstweg.disziplinar.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fristvermerk;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.Fristnamen;
import org.dienstweg.disziplinar.Verdacht;
import org.dienstweg.disziplinar.Verfahrensstand;
import org.dienstweg.disziplinar.Vorwurf;
import org.dienstweg.disziplinar.Vorwurfsstand;
import org.dienstweg.process.Fallkopf;
import org.dienstweg.recht.JaNein;
import org.springframework.stereotype.Component;

/** A suspicion as people read it: in forms and in documents. */
@Component
class Verdachtsbild {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final DisziplinarFaelle faelle;
    private final Fallkopf kopf;
    private final Aktenauszug auszug;

    Verdachtsbild(DisziplinarFaelle faelle, Fallkopf kopf, Aktenauszug auszug) {
        this.faelle = faelle;
        this.kopf = kopf;
        this.auszug = auszug;
    }

    /** What forms show: cover, findings, suspicion, deadlines, versions of the charges. */
    Map<String, Object> fall(String aktenzeichen) {
        Map<String, Object> fall = kopf.zeige(aktenzeichen);
        Verfahrensstand stand = faelle.stand(aktenzeichen);
        Verdacht verdacht = stand.verdacht();
        fall.put("verdacht", angaben(verdacht));
        fall.put("anonym", verdacht.ausloeser() != null && verdacht.ausloeser().name().equals("ANONYM"));
        fall.put("bargeld", verdacht.bargeldAngenommen() == JaNein.JA);
        fall.put("ruht", stand.ruht());
        fall.put("fristen", auszug.fristen(aktenzeichen).stream().map(Verdachtsbild::frist).toList());
        fall.put("vorwuerfe", stand.vorwuerfe().stream().map(Verdachtsbild::vorwurf).toList());
        fall.put("vorwurfEroeffnet", stand.vorwurfEroeffnet());
        return fall;
    }

    /** What documents need, under the names their templates use. */
    Map<String, Object> schreiben(String aktenzeichen) {
        Map<String, Object> daten = kopf.zeige(aktenzeichen);
        Verfahrensstand stand = faelle.stand(aktenzeichen);
        Verdacht verdacht = stand.verdacht();
        daten.put("betroffenePerson", faelle.name(verdacht.betroffenePerson()));
        daten.put("statusText", verdacht.statusgruppe() == null ? "" : verdacht.statusgruppe().text());
        Vorwurfsstand vorwurf = stand.vorwurfsstand();
        daten.put("vorgeworfen", vorwurf.vorgeworfen());
        daten.put("ausgeschieden", vorwurf.ausgeschieden());
        daten.put("normen", verdacht.vorschriften());
        daten.put("eingeleitetAm", stand.eingeleitetAm().orElse(null));
        daten.put("fassung", vorwurf.zuEroeffnen());
        daten.put("unterzeichnet", stand.einleitung().map(Abgabe::person).orElse(null));
        daten.put("beantragtAm", stand.beantragtAm().orElse(null));
        return daten;
    }

    /** Whether an action in court is noted as the rule (VV42-3.4.1a, VV42-3.4.2). */
    boolean disziplinarklageVorgemerkt(String aktenzeichen) {
        Verfahrensstand stand = faelle.stand(aktenzeichen);
        return stand.einleitung().map(Abgabe::inhalt).map(antwort -> antwort.praezedenzfall() == JaNein.JA
                || antwort.disziplinarklage() == JaNein.JA
                || stand.verdacht().klageIstRegel() && antwort.disziplinarklage() != JaNein.NEIN)
                .orElse(false);
    }

    private List<Map<String, String>> angaben(Verdacht verdacht) {
        Map<String, String> zeilen = new LinkedHashMap<>();
        zeilen.put("Betroffene Person", faelle.name(verdacht.betroffenePerson()));
        zeilen.put("Status", verdacht.statusgruppe() == null ? "keine Angabe" : verdacht.statusgruppe().text());
        zeilen.put("Anlass", verdacht.ausloeser() == null ? "keine Angabe" : verdacht.ausloeser().text());
        zeilen.put("Sachverhalt", verdacht.sachverhalt());
        zeilen.put("Tag der Vollendung", tag(verdacht.tatzeit()));
        zeilen.put("Dienstpflichten", String.join(", ", verdacht.vorschriften()));
        zeilen.put("Außerdienstlich", wort(verdacht.ausserdienstlich()));
        zeilen.put("Bares Geld angenommen", wort(verdacht.bargeldAngenommen()));
        zeilen.put("Gefährdung der Aufklärung", wort(verdacht.gefaehrdungAufklaerung()) + " "
                + verdacht.gefaehrdungBegruendung());
        return zeilen.entrySet().stream().map(zeile -> Map.of("angabe", zeile.getKey(), "wert", zeile.getValue().strip()))
                .toList();
    }

    private static Map<String, String> frist(Fristvermerk frist) {
        return Map.of("frist", Fristnamen.von(frist), "ende", tag(frist.ende()), "herleitung", frist.herleitung());
    }

    private static Map<String, String> vorwurf(Abgabe<Vorwurf> abgabe) {
        return Map.of("art", abgabe.inhalt().dehntAus() ? "ausgedehnt" : "beschränkt", "text", abgabe.inhalt().vorwurfText(),
                "grund", abgabe.inhalt().fortschreibungGrund(), "am", Fallkopf.zeit(abgabe.zeitpunkt()));
    }

    private static String tag(LocalDate tag) {
        return tag == null ? "keine Angabe" : TAG.format(tag);
    }

    private static String wort(JaNein wert) {
        return wert == null ? "keine Angabe" : wert == JaNein.JA ? "ja" : "nein";
    }
}
