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
            vv42("3.3"), EMPFEHLUNG, StrafverfahrenRegeln::kraftGesetzes);

    static final Regel<Strafverfahren.Lage> RUHESTAND_VERLIERT_DIE_RECHTE = Regel.zeitlos("VV42-3.3b",
            "Wer nach der Tat in den Ruhestand getreten ist, verliert mit der Rechtskraft die Rechte daraus.",
            vv42("3.3"), EMPFEHLUNG, lage -> lage.antwort().beendetKraftGesetzes()
                    && lage.verdacht().gegenAusgeschiedene()
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
            vv42("3.4.3"), MUSS, StrafverfahrenRegeln::nebenDerStrafe);

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
            return beendet(lage, heute);
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

    private static Befund kraftGesetzes(Strafverfahren.Lage lage) {
        if (lage.antwort().straftatFehlt()) {
            return new Offen("Ist wegen Bestechlichkeit (Diensthandlung im Hauptamt), wegen Friedensverrats, Hochverrats, "
                    + "Landesverrats oder Volksverhetzung verurteilt? Dann endete das Beamtenverhältnis schon ab sechs Monaten "
                    + "(§ 24 Abs. 1 BeamtStG).");
        }
        return new Erfuellt(lage.antwort().beendetKraftGesetzes() ? lage.wirkung() + " Das Verfahren ist beendet."
                : "Die Voraussetzungen des § 24 Abs. 1 BeamtStG liegen nach den Angaben nicht vor.");
    }

    private static Befund nebenDerStrafe(Strafverfahren.Lage lage) {
        Strafverfahren antwort = lage.antwort();
        if (antwort.offen() || antwort.strafausgang() == null || antwort.beendetKraftGesetzes()) {
            return new Erfuellt("Die Frage stellt sich noch nicht.");
        }
        return switch (antwort.strafausgang()) {
            case FREISPRUCH -> new Offen("Bleibt nach dem Freispruch ein Verhalten, das keinen Straftatbestand erfüllt und "
                    + "dennoch ein Dienstvergehen ist (§ 14 Abs. 2 LDG NRW)?");
            case EINSTELLUNG -> new Erfuellt("Eine Strafe ist nicht verhängt; § 14 LDG NRW steht nicht entgegen.");
            default -> new Offen("Ist neben der Strafe eine Maßnahme zusätzlich erforderlich, um zur Pflichterfüllung "
                    + "anzuhalten (§ 14 LDG NRW)?");
        };
    }

    private static Befund beendet(Strafverfahren.Lage lage, LocalDate heute) {
        Strafverfahren antwort = lage.antwort();
        LocalDate tat = lage.verdacht().tatzeit();
        List<String> maengel = new ArrayList<>();
        if (antwort.rechtskraftAm() == null || antwort.rechtskraftAm().isAfter(heute)) {
            maengel.add("Der Tag der Rechtskraft fehlt oder liegt in der Zukunft.");
        } else if (tat != null && antwort.rechtskraftAm().isBefore(tat)) {
            maengel.add("Der Tag der Rechtskraft liegt vor der Tat.");
        }
        if (antwort.strafmassFehlt()) {
            maengel.add("Bitte geben Sie die Freiheitsstrafe in Monaten an oder wählen Sie eine andere Art der Strafe.");
        }
        if (antwort.vorsatzFehlt()) {
            maengel.add("Bitte geben Sie an, ob die Tat vorsätzlich war: Davon hängt ab, ob das Beamtenverhältnis kraft "
                    + "Gesetzes endet (§ 24 Abs. 1 BeamtStG).");
        }
        return Befund.ohne(maengel, "Der Ausgang des Strafverfahrens ist mit seiner Rechtskraft festgehalten.");
    }
}
