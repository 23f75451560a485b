package org.dienstweg.umbenennung.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.KANN;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;
import org.dienstweg.register.Accountart;
import org.dienstweg.umbenennung.antworten.Aenderung;
import org.dienstweg.umbenennung.antworten.Anpassung;
import org.dienstweg.umbenennung.antworten.Einbeziehung;
import org.dienstweg.umbenennung.antworten.Mitteilung;
import org.dienstweg.umbenennung.antworten.Unmoeglichkeit;
import org.dienstweg.umbenennung.antworten.Verfuegbarkeit;

/** What each step of a renaming has to show, in the order of the steps. */
final class SchrittRegeln {

    static final Regel<Einbeziehung> HAUSSPITZE_WIRD_EINBEZOGEN = Regel.zeitlos("HR-2-41",
            "Die jeweilige Hausspitze soll bei Namensänderungen einbezogen werden.",
            handreichung("2 letzter Abs."), SOLL, antwort -> Befund.wenn(antwort.kenntnisGenommen(),
                    "Die Hausspitze hat Kenntnis genommen.", "Die Hausspitze hat nicht Kenntnis genommen"
                            + (antwort.anmerkung().isEmpty() ? "." : ": " + Zitat.von(antwort.anmerkung()) + ".")));

    static final Regel<Aenderung> ZUERST_DER_PROFILNAME = new Regel<>("HR-2-38",
            "Zunächst ist der Profilname zu ändern, danach der Nutzername.",
            handreichung("2 letzter Abs."), MUSS, SchrittRegeln::istInDerReihenfolge);

    static final Regel<Verfuegbarkeit> NUTZERNAME_AENDERBAR_WENN_NICHT_VERGEBEN = Regel.zeitlos("HR-2-39",
            "Der Nutzername kann geändert werden, sofern der neue Name nicht bereits vergeben ist.",
            handreichung("2 letzter Abs."), KANN, SchrittRegeln::istFrei);

    static final Regel<Aenderung> AENDERN_STATT_NEU_GRUENDEN = Regel.zeitlos("HR-2-40",
            "Der Nutzername sollte unbedingt geändert werden, bevor ein neuer Account in Erwägung gezogen wird.",
            handreichung("2 letzter Abs."), SOLL,
            antwort -> new Erfuellt("Der Nutzername ist geändert; ein neuer Account ist nicht nötig."));

    static final Regel<Unmoeglichkeit> NEUER_ACCOUNT_NUR_BEI_UNMOEGLICHKEIT = Regel.zeitlos("HR-2-40",
            "Der Nutzername sollte unbedingt geändert werden, bevor ein neuer Account in Erwägung gezogen wird.",
            handreichung("2 letzter Abs."), SOLL, antwort -> Befund.wenn(!antwort.grund().isEmpty(),
                    "Es ist festgestellt, warum der Nutzername nicht geändert werden kann: "
                            + Zitat.von(antwort.grund()) + ".",
                    "Es fehlt der Grund, warum der Nutzername nicht geändert werden kann."));

    static final Regel<Unmoeglichkeit> DAS_VERFAHREN_GILT_NUR_FUER_FACH_ACCOUNTS = Regel.zeitlos("HR-2-08",
            "Die alleinige Aufgabe eines Fach-Accounts ist die Beziehung zu Fachzielgruppen.",
            handreichung("2 Abs. 6"), MUSS, antwort -> Befund.wenn(
                    antwort.neuerAccountNoetig() != JaNein.JA || antwort.accountArt() == Accountart.FACH,
                    "Der Weg zu einem neuen Account steht offen, wo er nötig ist.",
                    "Ein neuer Ressort-Account lässt sich hier nicht einrichten; das Verfahren ist nur für "
                            + "Fach-Accounts eröffnet. Der Account kann seinen bisherigen Nutzernamen behalten."));

    static final Regel<Anpassung> ABSENDERHINWEIS_NENNT_DAS_RESSORT = new Regel<>("HR-2-34",
            "Auch aus Profilname und Impressum ist das Ressort als Absender klar zu erkennen.",
            handreichung("2 Spiegelpunkt 2 Abs. 9"), MUSS, SchrittRegeln::nenntDasRessort);

    static final Regel<Mitteilung> OEFFENTLICHKEIT_IST_HINREICHEND_INFORMIERT = new Regel<>("HR-2-42",
            "Die Öffentlichkeit soll über den Wechsel in hinreichender Form informiert werden.",
            handreichung("2 letzter Abs."), SOLL, (antwort, heute) -> Befund.ohne(maengel(antwort, heute),
                    "Die Mitteilung nennt alten und neuen Namen, Kanal, Tag und Adresse."));

    static final Regel<Mitteilung> MITTEILUNG_KOMMT_ZUR_AKTE = Regel.zeitlos("HR-3-45",
            "Äußerungen, die für die Nachvollziehbarkeit von Verwaltungshandeln relevant sind, kommen zur Akte.",
            handreichung("3 Passive Nutzung Abs. 3"), SOLL, antwort -> Befund.wenn(
                    !antwort.mitteilungText().isEmpty() && !antwort.mitteilungUrl().isEmpty(),
                    "Text und Adresse der Mitteilung stehen in der Akte.",
                    "Für die Akte fehlen Text oder Adresse der Mitteilung."));

    private SchrittRegeln() {
    }

    private static Befund istInDerReihenfolge(Aenderung antwort, LocalDate heute) {
        LocalDate tag = antwort.geaendertAm();
        if (tag == null || tag.isAfter(heute)) {
            return new Verletzt("Der Tag der Änderung fehlt oder liegt in der Zukunft.");
        }
        if (antwort.fruehestens() != null && tag.isBefore(antwort.fruehestens())) {
            return new Verletzt("Der Nutzername wird erst nach dem Profilnamen geändert; der angegebene Tag liegt "
                    + "davor.");
        }
        return new Erfuellt("Die Reihenfolge ist eingehalten.");
    }

    private static Befund istFrei(Verfuegbarkeit antwort) {
        if (antwort.verfuegbar() == JaNein.JA) {
            return new Erfuellt("Der Nutzername ist auf der Plattform frei.");
        }
        return new Verletzt("Der Nutzername ist auf der Plattform vergeben. " + (antwort.andererName()
                ? "Geprüft wird jetzt " + Zitat.von(antwort.alternativerNutzername()) + "."
                : "Ein anderer Name ist nicht angegeben."));
    }

    private static Befund nenntDasRessort(Anpassung antwort, LocalDate heute) {
        if (antwort.geaendertAm() == null || antwort.geaendertAm().isAfter(heute)) {
            return new Verletzt("Der Tag der Anpassung fehlt oder liegt in der Zukunft.");
        }
        return Befund.wenn(antwort.ressort().stehtIn(antwort.absenderhinweis()),
                "Der Absenderhinweis nennt das Ressort.", "Der Absenderhinweis nennt das Ressort nicht.");
    }

    private static List<String> maengel(Mitteilung antwort, LocalDate heute) {
        List<String> maengel = new ArrayList<>();
        antwort.namen().stream().filter(name -> !antwort.mitteilungText().contains(name))
                .forEach(name -> maengel.add("Der Text der Mitteilung nennt " + Zitat.von(name) + " nicht."));
        if (antwort.mitteilungKanal().isEmpty()) {
            maengel.add("Es fehlt der Kanal, auf dem die Mitteilung erschienen ist.");
        }
        if (antwort.mitteilungAm() == null || antwort.mitteilungAm().isAfter(heute)) {
            maengel.add("Der Tag der Mitteilung fehlt oder liegt in der Zukunft.");
        }
        return maengel;
    }
}
