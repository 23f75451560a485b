package org.dienstweg.register.regeln;

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
public final class PlattformRegeln {

    private static final Norm GRENZEN = new Norm("Technische Grenzen der Plattform", "siehe Begründung");

    public static final Regel<Namenswahl> NUTZERNAME_PASST_ZUR_PLATTFORM = Regel.zeitlos("B.5-NUTZERNAME",
            "Der Nutzername hält die technischen Grenzen der Plattform ein.", GRENZEN, MUSS,
            PlattformRegeln::nutzername);

    public static final Regel<Namenswahl> PROFILNAME_PASST_ZUR_PLATTFORM = Regel.zeitlos("B.5-PROFILNAME",
            "Der Profilname hält die technischen Grenzen der Plattform ein.", GRENZEN, MUSS,
            PlattformRegeln::profilname);

    public static final Regel<Namenswahl> KURZTEXT_PASST_ZUR_PLATTFORM = Regel.zeitlos("B.5-KURZTEXT",
            "Der Absenderhinweis passt in den Kurztext der Plattform.", GRENZEN, MUSS,
            PlattformRegeln::kurztext);

    private PlattformRegeln() {
    }

    private static Befund nutzername(Namenswahl wahl) {
        Plattformgrenzen grenzen = wahl.grenzen();
        String name = wahl.nutzername();
        List<String> maengel = new ArrayList<>();
        if (name.isEmpty()) {
            maengel.add("Es fehlt der Nutzername.");
        } else if (grenzen == null || grenzen.nutzernameMuster() == null) {
            return unbelegt(wahl, "der Nutzername " + Zitat.von(name));
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

    private static Befund profilname(Namenswahl wahl) {
        Plattformgrenzen grenzen = wahl.grenzen();
        String name = wahl.profilname();
        if (name.isEmpty()) {
            return new Befund.Verletzt("Es fehlt der Profilname.");
        }
        if (grenzen == null || grenzen.profilnameMax() == null) {
            return unbelegt(wahl, "der Profilname " + Zitat.von(name));
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

    private static Befund kurztext(Namenswahl wahl) {
        Plattformgrenzen grenzen = wahl.grenzen();
        if (grenzen == null || grenzen.kurztextMax() == null) {
            return unbelegt(wahl, "der Absenderhinweis mit " + zeichen(wahl.absenderhinweis()) + " Zeichen");
        }
        return Befund.ohne(laenge("Der Absenderhinweis", wahl.absenderhinweis(), 0, grenzen.kurztextMax(), grenzen),
                "Der Absenderhinweis passt in den Kurztext der Plattform.");
    }

    private static Offen unbelegt(Namenswahl wahl, String gegenstand) {
        return new Offen("Für die Plattform " + Zitat.von(wahl.plattform()) + " sind keine Grenzen belegt. Ist "
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
