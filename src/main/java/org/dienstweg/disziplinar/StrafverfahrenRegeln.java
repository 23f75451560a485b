package org.dienstweg.disziplinar;

import static org.dienstweg.disziplinar.Fundstellen.ldg;
import static org.dienstweg.disziplinar.Fundstellen.vv42;
import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.MUSS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;

/** Criminal and disciplinary proceedings side by side: suspension, immediate continuation, end by law. */
final class StrafverfahrenRegeln {

    static final Regel<Strafverfahren.Lage> AUSSETZUNG_ODER_GRUND_ZUR_FORTFUEHRUNG = new Regel<>("LDG-22",
            "Ist öffentliche Klage erhoben, wird ausgesetzt, es sei denn, am Sachverhalt besteht kein begründeter Zweifel; "
                    + "fortgesetzt wird unverzüglich, spätestens mit Rechtskraft.",
            ldg("22"), MUSS, StrafverfahrenRegeln::aussetzung);

    static final Regel<Strafverfahren.Lage> ENDE_DES_BEAMTENVERHAELTNISSES_KRAFT_GESETZES = Regel.zeitlos("VV42-3.3a",
            "Die Beendigung des Beamtenverhältnisses infolge einer strafgerichtlichen Verurteilung ist in § 24 Abs. 1 "
                    + "BeamtStG geregelt.",
            vv42("3.3"), EMPFEHLUNG, lage -> new Erfuellt(lage.antwort().beendetKraftGesetzes()
                    ? "Mit Rechtskraft des Urteils endet das Beamtenverhältnis (§ 24 Abs. 1 BeamtStG); das Verfahren ist beendet."
                    : "Die Voraussetzungen des § 24 Abs. 1 BeamtStG liegen nach den Angaben nicht vor."));

    static final Regel<Strafverfahren.Lage> RUHESTAND_VERLIERT_DIE_RECHTE = Regel.zeitlos("VV42-3.3b",
            "Wer nach der Tat in den Ruhestand getreten ist, verliert mit der Rechtskraft die Rechte daraus.",
            vv42("3.3"), EMPFEHLUNG, lage -> lage.antwort().beendetKraftGesetzes()
                    && lage.verdacht().statusgruppe() == Statusgruppe.RUHESTAND
                    ? new Offen("Ist die Stelle, die die Versorgungsbezüge zahlt, informiert (LBeamtVG NRW)?")
                    : new Erfuellt("Der Verlust von Versorgungsbezügen steht nicht an."));

    static final Regel<Strafverfahren.Lage> BEI_GERINGERER_STRAFE_UNVERZUEGLICH_FORTFUEHREN = Regel.zeitlos("VV42-3.4a",
            "Wird eine geringere Strafe verhängt, wird das ausgesetzte Disziplinarverfahren unverzüglich fortgeführt.",
            vv42("3.4"), MUSS, lage -> new Erfuellt(lage.antwort().offen() ? "Das Strafverfahren ist noch nicht beendet."
                    : lage.antwort().beendetKraftGesetzes() ? "Das Verfahren endet kraft Gesetzes."
                    : "Das Disziplinarverfahren wird mit dieser Eintragung fortgeführt; die Fristen laufen wieder."));

    static final Regel<Strafverfahren.Lage> BEHOERDLICHE_MASSNAHME_ODER_KLAGE = Regel.zeitlos("VV42-3.4b",
            "Im Einzelfall ist genau zu prüfen, ob die behördlichen Maßnahmen ausreichen oder ob die Disziplinarklage "
                    + "geboten ist.",
            vv42("3.4"), MUSS, lage -> lage.antwort().offen() || lage.antwort().beendetKraftGesetzes()
                    ? new Erfuellt("Die Frage stellt sich noch nicht.")
                    : new Offen("Reichen nach der Rechtsprechung die behördlichen Maßnahmen aus, oder ist die "
                            + "Disziplinarklage geboten?"));

    static final Regel<Strafverfahren.Lage> ZUSAETZLICHE_MASSNAHME_NACH_STRAFE = Regel.zeitlos("VV42-3.4.3",
            "Die Möglichkeiten des § 14 Abs. 1 Nr. 2 LDG NRW sind zu beachten.",
            vv42("3.4.3"), MUSS, lage -> lage.antwort().offen() || lage.antwort().beendetKraftGesetzes()
                    ? new Erfuellt("Die Frage stellt sich noch nicht.")
                    : new Offen("Ist neben der Strafe eine Maßnahme zusätzlich erforderlich, um zur Pflichterfüllung "
                            + "anzuhalten (§ 14 LDG NRW)?"));

    static final List<Regel<Strafverfahren.Lage>> ALLE = List.of(AUSSETZUNG_ODER_GRUND_ZUR_FORTFUEHRUNG,
            ENDE_DES_BEAMTENVERHAELTNISSES_KRAFT_GESETZES, RUHESTAND_VERLIERT_DIE_RECHTE,
            BEI_GERINGERER_STRAFE_UNVERZUEGLICH_FORTFUEHREN, BEHOERDLICHE_MASSNAHME_ODER_KLAGE,
            ZUSAETZLICHE_MASSNAHME_NACH_STRAFE);

    private StrafverfahrenRegeln() {
    }

    private static Befund aussetzung(Strafverfahren.Lage lage, LocalDate heute) {
        Strafverfahren antwort = lage.antwort();
        if (antwort.strafausgang() == null) {
            return new Verletzt("Bitte geben Sie an, wie das Strafverfahren steht oder ausgegangen ist.");
        }
        if (!antwort.offen()) {
            return beendet(antwort, heute);
        }
        if (!antwort.ausgesetzt()) {
            return Befund.wenn(!antwort.fortfuehrungGrund().isEmpty(),
                    "Das Disziplinarverfahren wird mit Begründung neben dem Strafverfahren fortgeführt.",
                    "Bitte begründen Sie, warum das Disziplinarverfahren nicht ausgesetzt wird.");
        }
        LocalDate tag = antwort.ausgesetztAm();
        return Befund.wenn(tag != null && !tag.isBefore(lage.eingeleitetAm()) && !tag.isAfter(heute),
                "Das Disziplinarverfahren ist ausgesetzt; die Fristen ruhen.",
                "Der Tag der Aussetzung fehlt, liegt vor der Einleitung oder in der Zukunft.");
    }

    private static Befund beendet(Strafverfahren antwort, LocalDate heute) {
        List<String> maengel = new ArrayList<>();
        if (antwort.rechtskraftAm() == null || antwort.rechtskraftAm().isAfter(heute)) {
            maengel.add("Der Tag der Rechtskraft fehlt oder liegt in der Zukunft.");
        }
        if (antwort.strafausgang() == Strafverfahren.Ausgang.VERURTEILUNG && antwort.strafmassMonate() == null
                && !antwort.strafArt().equals("GELDSTRAFE")) {
            maengel.add("Bitte geben Sie das Strafmaß in Monaten an, bei einer Geldstrafe 0.");
        }
        return Befund.ohne(maengel, "Der Ausgang des Strafverfahrens ist mit seiner Rechtskraft festgehalten.");
    }
}
