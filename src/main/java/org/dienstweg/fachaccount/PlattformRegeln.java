package org.dienstweg.fachaccount;

import static org.dienstweg.recht.Staerke.MUSS;

import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;
import org.dienstweg.register.Plattformgrenzen;

/**
 * What the platform technically takes. No law, but nobody can set up an account against it; the limits are reference
 * data with source and date, which every reason names.
 */
final class PlattformRegeln {

    private static final Norm GRENZEN = new Norm("Technische Grenzen der Plattform", "siehe Begründung");

    static final Regel<FachAccountFakten> NUTZERNAME_PASST_ZUR_PLATTFORM = Regel.zeitlos("B.5-NUTZERNAME",
            "Der Nutzername hält die technischen Grenzen der Plattform ein.", GRENZEN, MUSS,
            fakten -> nutzername(fakten.antrag(), fakten.grenzen()));

    static final Regel<FachAccountFakten> PROFILNAME_PASST_ZUR_PLATTFORM = Regel.zeitlos("B.5-PROFILNAME",
            "Der Profilname hält die technischen Grenzen der Plattform ein.", GRENZEN, MUSS,
            fakten -> profilname(fakten.antrag(), fakten.grenzen()));

    static final Regel<FachAccountFakten> KURZTEXT_PASST_ZUR_PLATTFORM = Regel.zeitlos("B.5-KURZTEXT",
            "Der Absenderhinweis passt in den Kurztext der Plattform.", GRENZEN, MUSS,
            fakten -> kurztext(fakten.antrag(), fakten.grenzen()));

    private PlattformRegeln() {
    }

    private static Befund nutzername(FachAccountAntrag antrag, Plattformgrenzen grenzen) {
        String name = antrag.nutzername();
        List<String> maengel = new ArrayList<>();
        if (name.isEmpty()) {
            maengel.add("Es fehlt der Nutzername.");
        } else if (grenzen == null || grenzen.nutzernameMuster() == null) {
            return unbelegt(antrag, "der Nutzername " + Zitat.von(name));
        } else {
            maengel.addAll(laenge("Der Nutzername", name, grenzen.nutzernameMin(), grenzen.nutzernameMax(), grenzen));
            if (!name.matches(grenzen.nutzernameMuster())) {
                maengel.add("Der Nutzername " + Zitat.von(name) + " enthält Zeichen, die "
                        + grenzen.name() + " nicht zulässt. Zulässig sind: " + grenzen.nutzernameZeichen() + " "
                        + grenzen.beleg() + ".");
            }
        }
        return Befund.ohne(maengel, "Der Nutzername hält die Grenzen der Plattform ein.");
    }

    private static Befund profilname(FachAccountAntrag antrag, Plattformgrenzen grenzen) {
        String name = antrag.profilname();
        if (name.isEmpty()) {
            return new Befund.Verletzt("Es fehlt der Profilname.");
        }
        if (grenzen == null || grenzen.profilnameMax() == null) {
            return unbelegt(antrag, "der Profilname " + Zitat.von(name));
        }
        Integer warnung = grenzen.profilnameWarnungAb();
        if (warnung != null && zeichen(name) >= warnung && zeichen(name) <= grenzen.profilnameMax()) {
            return new Offen("Nimmt " + grenzen.name() + " den Profilnamen mit " + zeichen(name)
                    + " Zeichen an? Die Quellen nennen Grenzen ab " + (warnung - 1) + " Zeichen "
                    + grenzen.beleg() + ".");
        }
        return Befund.ohne(laenge("Der Profilname", name, grenzen.profilnameMin(), grenzen.profilnameMax(), grenzen),
                "Der Profilname hält die Grenzen der Plattform ein.");
    }

    private static Befund kurztext(FachAccountAntrag antrag, Plattformgrenzen grenzen) {
        if (grenzen == null || grenzen.kurztextMax() == null) {
            return unbelegt(antrag, "der Absenderhinweis mit " + zeichen(antrag.absenderhinweis()) + " Zeichen");
        }
        return Befund.ohne(laenge("Der Absenderhinweis", antrag.absenderhinweis(), 0, grenzen.kurztextMax(), grenzen),
                "Der Absenderhinweis passt in den Kurztext der Plattform.");
    }

    private static Offen unbelegt(FachAccountAntrag antrag, String gegenstand) {
        return new Offen("Für die Plattform " + Zitat.von(antrag.plattformText()) + " sind keine Grenzen belegt. Ist "
                + gegenstand + " dort möglich?");
    }

    private static List<String> laenge(String was, String text, int min, int max, Plattformgrenzen grenzen) {
        int laenge = zeichen(text);
        if (laenge >= min && laenge <= max) {
            return List.of();
        }
        String grenze = laenge < min ? "mindestens " + min : "höchstens " + max;
        return List.of(was + " hat " + laenge + " Zeichen; " + grenzen.name() + " lässt " + grenze + " Zeichen zu "
                + grenzen.beleg() + ".");
    }

    private static int zeichen(String text) {
        return text.codePointCount(0, text.length());
    }
}
