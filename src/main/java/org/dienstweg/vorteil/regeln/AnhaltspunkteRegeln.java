package org.dienstweg.vorteil.regeln;

import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;
import static org.dienstweg.vorteil.regeln.VorteilNorm.vv;

import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regel;
import org.dienstweg.vorteil.Angaben.Annahme;
import org.dienstweg.vorteil.AnhaltspunkteAntwort;
import org.dienstweg.vorteil.Anhaltspunktelage;

/** After every decision: is there reason to look into a breach of duty? */
final class AnhaltspunkteRegeln {

    static final Regel<Anhaltspunktelage> BEI_ZUREICHENDEN_ANHALTSPUNKTEN_EINLEITEN = Regel.zeitlos("VV42-10b",
            "Bei zureichenden tatsächlichen Anhaltspunkten ist nach § 17 Abs. 1 LDG ein Disziplinarverfahren "
                    + "einzuleiten.",
            vv("10 Satz 2"), MUSS, AnhaltspunkteRegeln::istBeantwortet);

    static final Regel<Anhaltspunktelage> ANNAHME_OHNE_ZUSTIMMUNG_IST_DIENSTVERGEHEN = Regel.zeitlos("VV42-1.1b",
            "Die Annahme ohne ausdrückliche oder allgemeine Zustimmung der dienstvorgesetzten Stelle ist ein "
                    + "Dienstvergehen.",
            vv("1.1 Satz 2"), SOLL, lage -> Befund.wenn(
                    lage.antwort().bejaht() || lage.antrag().angenommen() != Annahme.BEREITS,
                    "Eine Annahme ohne Zustimmung ist nicht ohne Folge geblieben.",
                    "Die Zuwendung wurde ohne Zustimmung angenommen; begründen Sie, warum dennoch keine zureichenden "
                            + "Anhaltspunkte vorliegen."));

    static final Regel<Anhaltspunktelage> BEI_BAREM_GELD_IN_DER_REGEL_DISZIPLINARKLAGE = Regel.zeitlos("VV42-3.4.1a",
            "Ist bares Geld angenommen worden, ist in der Regel die Erhebung der Disziplinarklage angezeigt.",
            vv("3.4.1 Satz 1"), SOLL, lage -> Befund.wenn(
                    !lage.geldAngenommen() || lage.antwort().bejaht(), lage.geldAngenommen()
                            ? "Geld wurde angenommen; die Anhaltspunkte sind bejaht." : "Geld wurde nicht angenommen.",
                    "Geld wurde angenommen; wer Anhaltspunkte verneint, muss die Umstände des Einzelfalls gesondert "
                            + "abwägen."));

    static final Regel<Anhaltspunktelage> STRAFBARKEIT_BEDENKEN = Regel.zeitlos("VV42-2",
            "Die Annahme von Belohnungen und Geschenken kann strafbar sein (§§ 331 ff. StGB).",
            vv("2"), EMPFEHLUNG, AnhaltspunkteRegeln::anzeigeBedacht);

    static final List<Regel<Anhaltspunktelage>> ALLE = List.of(BEI_ZUREICHENDEN_ANHALTSPUNKTEN_EINLEITEN,
            ANNAHME_OHNE_ZUSTIMMUNG_IST_DIENSTVERGEHEN, BEI_BAREM_GELD_IN_DER_REGEL_DISZIPLINARKLAGE,
            STRAFBARKEIT_BEDENKEN);

    private AnhaltspunkteRegeln() {
    }

    private static Befund istBeantwortet(Anhaltspunktelage lage) {
        AnhaltspunkteAntwort antwort = lage.antwort();
        if (antwort.anhaltspunkteDienstvergehen() == null || antwort.anhaltspunkteBegruendung().isEmpty()) {
            return new Verletzt("Beantworten Sie, ob zureichende tatsächliche Anhaltspunkte vorliegen, und begründen "
                    + "Sie die Antwort.");
        }
        if (!antwort.bejaht()) {
            return new Erfuellt("Zureichende tatsächliche Anhaltspunkte sind mit Begründung verneint.");
        }
        return new Erfuellt(lage.antrag().tarif()
                ? "Zureichende Anhaltspunkte sind bejaht; arbeitsrechtliche Folgen sind zu prüfen."
                : "Zureichende Anhaltspunkte sind bejaht; ein Disziplinarverfahren ist einzuleiten.");
    }

    private static Befund anzeigeBedacht(Anhaltspunktelage lage) {
        if (!lage.anzeigeZuPruefen()) {
            return new Erfuellt("Anlass, eine Anzeige nach § 3 KorruptionsbG NRW zu prüfen, ist nicht ersichtlich.");
        }
        JaNein anzeige = lage.antwort().korruptionsanzeige();
        if (anzeige == null) {
            return new Offen("Liegen Tatsachen vor, die nach § 3 KorruptionsbG NRW dem Landeskriminalamt anzuzeigen "
                    + "sind?");
        }
        return new Erfuellt(anzeige == JaNein.JA ? "Die Anzeige nach § 3 KorruptionsbG NRW ist zu erstatten."
                : "Eine Anzeige nach § 3 KorruptionsbG NRW ist geprüft und verneint.");
    }
}
