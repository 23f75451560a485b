package org.dienstweg.fachaccount;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.KANN;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;
import org.dienstweg.register.regeln.AbsenderRegeln;
import org.dienstweg.register.regeln.PlattformRegeln;

/** Does the profile say at once which authority is speaking, and about what? */
final class AbsenderhinweisRegeln {

    private static final int BEDEUTSAM_AB = 4;
    private static final int ENDUNG = 2;

    static final Regel<FachAccountFakten> BEHOERDE_IST_UNMITTELBAR_ERKENNBAR = Regel.zeitlos("HR-2-13",
            "Es muss unmittelbar erkennbar sein, dass eine oberste Landesbehörde den Fach-Account betreibt.",
            handreichung("2 Spiegelpunkt 1 Abs. 2"), MUSS, fakten -> Befund.wenn(hinweisNenntRessort(fakten),
                    "Der Absenderhinweis nennt das Ressort.", AbsenderRegeln.ohneRessort(fakten.namenswahl())));

    static final Regel<FachAccountFakten> HINWEIS_NENNT_ABSENDER_UND_FACHTHEMA = Regel.zeitlos("HR-2-14",
            "Ein aussagekräftiger Hinweis soll den Absender und den Zweck oder das Fachthema eindeutig beschreiben.",
            handreichung("2 Spiegelpunkt 1 Abs. 2"), SOLL, fakten -> Befund.ohne(fehltImHinweis(fakten),
                    "Der Absenderhinweis beschreibt den Absender und das Fachthema."));

    static final Regel<FachAccountFakten> HINWEIS_KANN_DEN_BEISPIELEN_FOLGEN = Regel.zeitlos("HR-2-15",
            "Der Hinweis kann den Beispielen der Handreichung folgen.",
            handreichung("2 Spiegelpunkt 1 Beispiele"), KANN, fakten -> Befund.wenn(
                    hinweisNenntRessort(fakten) && fehltImHinweis(fakten).isEmpty(),
                    "Der Absenderhinweis sagt, was die Beispiele der Handreichung sagen.",
                    "Nach den Beispielen der Handreichung könnte der Hinweis lauten: " + vorlage(fakten)));

    static final List<Regel<FachAccountFakten>> ALLE = List.of(BEHOERDE_IST_UNMITTELBAR_ERKENNBAR,
            HINWEIS_NENNT_ABSENDER_UND_FACHTHEMA, HINWEIS_KANN_DEN_BEISPIELEN_FOLGEN,
            AbsenderRegeln.RESSORT_IST_ALS_ABSENDER_KLAR.in(FachAccountFakten::namenswahl),
            PlattformRegeln.KURZTEXT_PASST_ZUR_PLATTFORM.in(FachAccountFakten::namenswahl));

    private AbsenderhinweisRegeln() {
    }

    private static boolean hinweisNenntRessort(FachAccountFakten fakten) {
        return fakten.ressort().stehtIn(fakten.antrag().absenderhinweis());
    }

    private static List<String> fehltImHinweis(FachAccountFakten fakten) {
        List<String> maengel = new ArrayList<>();
        if (!hinweisNenntRessort(fakten)) {
            maengel.add("Im Absenderhinweis fehlt der Absender.");
        }
        if (!nennt(fakten.antrag().absenderhinweis(), fakten.antrag().fachthema())) {
            maengel.add("Im Absenderhinweis fehlt das Fachthema " + Zitat.von(fakten.antrag().fachthema()) + ".");
        }
        return maengel;
    }

    /** In one piece, as in a hashtag, or with every word that carries meaning, whatever its ending. */
    private static boolean nennt(String hinweis, String thema) {
        String gelesen = falte(hinweis);
        List<String> bedeutsam = Arrays.stream(thema.split("[^\\p{L}\\p{N}]+")).map(AbsenderhinweisRegeln::falte)
                .filter(wort -> wort.length() >= BEDEUTSAM_AB).toList();
        boolean alleWoerter = !bedeutsam.isEmpty()
                && bedeutsam.stream().allMatch(wort -> gelesen.contains(wort.substring(0, stamm(wort))));
        return alleWoerter || !falte(thema).isEmpty() && gelesen.contains(falte(thema));
    }

    private static int stamm(String wort) {
        return Math.max(BEDEUTSAM_AB, wort.length() - ENDUNG);
    }

    private static String falte(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String vorlage(FachAccountFakten fakten) {
        return "„" + AbsenderhinweisVorlagen.vorlagen(fakten.ressort(), fakten.antrag().organisationseinheit(),
                Zitat.gekuerzt(fakten.antrag().fachthema())).get(2) + "“";
    }
}
