package org.dienstweg.disziplinar;

import static org.dienstweg.disziplinar.Fundstellen.vv42;
import static org.dienstweg.disziplinar.Fundstellen.vv50;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regel;

/** The duty to act: indications are affirmed or denied with facts, and what follows is no one's choice. */
final class WuerdigungRegeln {

    static final Regel<Wuerdigung.Lage> BEI_ZUREICHENDEN_ANHALTSPUNKTEN_IST_EINZULEITEN = Regel.zeitlos("VV42-3.2b",
            "Das Verfahren ist von Amts wegen einzuleiten, wenn zureichende tatsächliche Anhaltspunkte vorliegen.",
            vv42("3.2"), MUSS, WuerdigungRegeln::mitTatsachen);

    static final Regel<Wuerdigung.Lage> AUF_DIE_PFLICHT_IST_HINGEWIESEN = Regel.zeitlos("VV42-10b",
            "Auf die Pflicht nach § 17 Abs. 1 LDG NRW wird ausdrücklich hingewiesen.",
            vv42("10"), MUSS, lage -> new Erfuellt("Bei zureichenden Anhaltspunkten folgt die Einleitung; ein Ermessen "
                    + "besteht nicht (§ 17 Abs. 1 LDG NRW)."));

    static final Regel<Wuerdigung.Lage> ANONYME_EINGABEN_OHNE_ANLASS_WERDEN_VERNICHTET = Regel.zeitlos("VV50-1.2j",
            "Anonyme Eingaben sind zu vernichten, sofern sie keinen Anlass geben, Ermittlungen einzuleiten.",
            vv50("1.2"), MUSS, WuerdigungRegeln::anonym);

    static final List<Regel<Wuerdigung.Lage>> ALLE = List.of(BEI_ZUREICHENDEN_ANHALTSPUNKTEN_IST_EINZULEITEN,
            AUF_DIE_PFLICHT_IST_HINGEWIESEN, ANONYME_EINGABEN_OHNE_ANLASS_WERDEN_VERNICHTET);

    private WuerdigungRegeln() {
    }

    private static Befund mitTatsachen(Wuerdigung.Lage lage) {
        if (lage.antwort().zureichendeAnhaltspunkte() == null || lage.antwort().tatsachen().isEmpty()) {
            return new Verletzt("Bitte nennen Sie die Tatsachen, auf die sich Ihre Antwort stützt.");
        }
        return new Erfuellt(lage.antwort().zureichendeAnhaltspunkte() == JaNein.JA
                ? "Zureichende tatsächliche Anhaltspunkte sind mit Tatsachen bejaht; die Einleitung folgt."
                : "Zureichende tatsächliche Anhaltspunkte sind mit Gründen verneint.");
    }

    private static Befund anonym(Wuerdigung.Lage lage) {
        if (lage.verdacht().ausloeser() != Ausloeser.ANONYM) {
            return new Erfuellt("Der Hinweis ist nicht anonym.");
        }
        if (lage.antwort().zureichendeAnhaltspunkte() != JaNein.JA && lage.antwort().ermittlungsanlass() == null) {
            return new Verletzt("Bitte geben Sie an, ob die anonyme Eingabe Anlass gibt, Ermittlungen einzuleiten.");
        }
        return new Erfuellt(lage.antwort().folge(lage.verdacht()) == Wuerdigung.Folge.VERNICHTEN
                ? "Die anonyme Eingabe gibt keinen Anlass zu Ermittlungen und wird vernichtet."
                : "Die anonyme Eingabe gibt Anlass zu Ermittlungen.");
    }
}
