package org.dienstweg.vorteil.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.organisation.Namen;
import org.dienstweg.process.Fallkopf;
import org.dienstweg.process.Formularfeld;
import org.dienstweg.process.Formulartexte;
import org.dienstweg.vorteil.AnhaltspunkteAntwort;
import org.dienstweg.vorteil.VorteilEntscheidung;
import org.dienstweg.vorteil.VorteilFaelle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** An application and its decision as people read them: rows of {@code angabe} and {@code wert}, in the words of the forms. */
@Component
class Vorteilsbild {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final VorteilFaelle faelle;
    private final Formulartexte texte;
    private final Namen namen;

    /** The engine itself asks for views, hence the lazy reference to what reads its deployments. */
    Vorteilsbild(VorteilFaelle faelle, @Lazy Formulartexte texte, Namen namen) {
        this.faelle = faelle;
        this.texte = texte;
        this.namen = namen;
    }

    /** What was entered, in the order of the form; what was left out is left out. */
    List<Map<String, String>> antrag(String aktenzeichen) {
        Map<String, Object> angaben = faelle.angaben(aktenzeichen);
        List<Map<String, String>> zeilen = new ArrayList<>();
        texte.in(VorteilProcess.KEY).getOrDefault(VorteilProcess.START, Map.of()).forEach((schluessel, feld) -> {
            Object wert = angaben.get(schluessel);
            if (wert != null && !wert.toString().isBlank()) {
                zeilen.add(zeile(feld.label(), inWorten(feld, wert)));
            }
        });
        return zeilen;
    }

    /** What was decided and judged so far; empty before the decision. */
    List<Map<String, String>> entscheidung(String aktenzeichen) {
        List<Map<String, String>> zeilen = new ArrayList<>();
        faelle.entscheidung(aktenzeichen).ifPresent(abgabe -> setze(zeilen, abgabe));
        faelle.beurteilung(aktenzeichen).map(Abgabe::inhalt).ifPresent(antwort -> setze(zeilen, antwort));
        return zeilen;
    }

    private void setze(List<Map<String, String>> zeilen, Abgabe<VorteilEntscheidung> abgabe) {
        VorteilEntscheidung entscheidung = abgabe.inhalt();
        zeilen.add(zeile("Entscheidung", entscheidung.entscheidung().bezeichnung()));
        if (entscheidung.mitAuflage()) {
            zeilen.add(zeile("Auflage", "Weitergabe an " + entscheidung.empfaengerText()));
        }
        zeilen.add(zeile("Begründung", entscheidung.entscheidungBegruendung()));
        zeilen.add(zeile("Entschieden", namen.von(abgabe.person()) + ", " + Fallkopf.zeit(abgabe.zeitpunkt())));
    }

    private static void setze(List<Map<String, String>> zeilen, AnhaltspunkteAntwort antwort) {
        zeilen.add(zeile("Anhaltspunkte für ein Dienstvergehen", antwort.bejaht() ? "bejaht" : "verneint"));
        zeilen.add(zeile("Begründung dazu", antwort.anhaltspunkteBegruendung()));
    }

    private static String inWorten(Formularfeld feld, Object wert) {
        String text = wert.toString();
        if (wert instanceof Boolean ja) {
            return ja ? "ja" : "nein";
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? TAG.format(LocalDate.parse(text))
                : feld.auswahl().getOrDefault(text, wert instanceof Number ? text.replace('.', ',') : text);
    }

    private static Map<String, String> zeile(String angabe, String wert) {
        return Map.of("angabe", angabe, "wert", wert);
    }
}
