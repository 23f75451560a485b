package org.dienstweg.web.akte;

import java.util.List;
import java.util.UUID;
import org.dienstweg.akte.Akte;
import org.dienstweg.akte.Fall;
import org.dienstweg.web.akte.Angaben.Angabe;

/** A case file as its page shows it: every value is finished text. */
record Aktenansicht(Kopf kopf, List<Abschnitt> eingaben, List<Befund> befunde, List<Frist> fristen,
                    List<Dokument> schriftstuecke, List<Dokument> anlagen, List<Ereignis> verlauf,
                    List<Mitwirkung> beteiligte, List<Verbunden> verbundene) {

    /** What stands on the cover; {@code ende} is null while the case runs. */
    record Kopf(String aktenzeichen, String vorgang, String ressort, String stand, String beginn, String ende,
                boolean laufend) {
    }

    record Abschnitt(String titel, String person, String zeit, List<Angabe> angaben) {
    }

    /** A finding; {@code art} is the stored verdict and only chooses the look. */
    record Befund(String regel, String norm, String staerke, String art, String ergebnis, String begruendung,
                  String schritt, String zeit) {
    }

    record Frist(String art, String beginn, String ende, String herleitung) {
    }

    /** A document or attachment; {@code angabe} is what else is said about it. */
    record Dokument(UUID id, String titel, String zeit, String angabe, String sha256) {
    }

    record Ereignis(String zeit, String person, String schritt, String text) {
    }

    record Mitwirkung(String person, String als) {
    }

    record Verbunden(String aktenzeichen, String status) {
    }

    static Aktenansicht von(Lage lage, String ressort, List<Eingabeabschnitt> eingaben) {
        Akte akte = lage.akte();
        return new Aktenansicht(kopf(lage, ressort), eingaben.stream().map(Aktenansicht::abschnitt).toList(),
                befunde(lage), fristen(akte), schriftstuecke(akte), anlagen(lage), verlauf(lage), beteiligte(lage),
                akte.verbundene().stream()
                        .map(eines -> new Verbunden(eines.aktenzeichen(), Worte.wort(eines.status()))).toList());
    }

    private static Kopf kopf(Lage lage, String ressort) {
        Fall fall = lage.akte().fall();
        return new Kopf(fall.aktenzeichen(), lage.akte().verfahren().bezeichnung(), ressort, lage.stand(),
                Zeitangaben.text(fall.eroeffnetAm()) + " von " + lage.namen().von(fall.eroeffnetVon()),
                Zeitangaben.text(fall.beendetAm()), fall.beendetAm() == null);
    }

    private static Abschnitt abschnitt(Eingabeabschnitt eingabe) {
        return new Abschnitt(eingabe.titel(), eingabe.person(), Zeitangaben.text(eingabe.zeitpunkt()),
                eingabe.angaben());
    }

    private static List<Befund> befunde(Lage lage) {
        return lage.akte().feststellungen().stream().map(vermerk -> {
            var eine = vermerk.feststellung();
            return new Befund(eine.regel(), eine.norm(), Worte.wort(eine.staerke()), eine.ergebnis().name(),
                    Worte.wort(eine.ergebnis()), eine.begruendung(), lage.schritt(vermerk.schritt()),
                    Zeitangaben.text(vermerk.zeitpunkt()));
        }).toList();
    }

    private static List<Frist> fristen(Akte akte) {
        return akte.fristen().stream().map(frist -> new Frist(frist.art(), Zeitangaben.text(frist.beginn()),
                Zeitangaben.text(frist.ende()), frist.herleitung())).toList();
    }

    private static List<Dokument> schriftstuecke(Akte akte) {
        return akte.schriftstuecke().stream().map(eines -> new Dokument(eines.id(), eines.titel(),
                Zeitangaben.text(eines.erstelltAm()), "PDF", eines.sha256())).toList();
    }

    private static List<Dokument> anlagen(Lage lage) {
        return lage.akte().anlagen().stream().map(eine -> new Dokument(eine.id(), eine.dateiname(),
                Zeitangaben.text(eine.hinzugefuegtAm()) + " von " + lage.namen().von(eine.person()),
                Worte.groesse(eine.groesse()), eine.sha256())).toList();
    }

    private static List<Ereignis> verlauf(Lage lage) {
        return lage.akte().verlauf().stream().map(eintrag -> new Ereignis(Zeitangaben.text(eintrag.zeitpunkt()),
                lage.namen().von(eintrag.person()), lage.schritt(eintrag.schritt()), eintrag.text())).toList();
    }

    private static List<Mitwirkung> beteiligte(Lage lage) {
        return lage.akte().beteiligte().stream()
                .map(einer -> new Mitwirkung(lage.namen().von(einer.person()), Worte.wort(einer.als()))).toList();
    }
}
