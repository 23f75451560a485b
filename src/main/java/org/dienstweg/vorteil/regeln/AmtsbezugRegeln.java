package org.dienstweg.vorteil.regeln;

import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.KANN;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.vorteil.regeln.VorteilNorm.vv;

import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;
import org.dienstweg.vorteil.Angaben.Amtsbezug;
import org.dienstweg.vorteil.Angaben.Beeinflussung;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.dienstweg.vorteil.Angaben.Vorteilsart;
import org.dienstweg.vorteil.Voraussetzung;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFakten;
import org.dienstweg.vorteil.VorteilFakten.Sperre;

/** Is the advantage given in relation to the office, or only within the private sphere? */
final class AmtsbezugRegeln {

    static final Regel<VorteilFakten> IN_BEZUG_AUF_DAS_AMT = Regel.zeitlos("VV42-5a",
            "In Bezug auf das Amt ist ein Vorteil gewährt, wenn sich die zuwendende Person davon leiten lässt, dass "
                    + "jemand ein bestimmtes Amt bekleidet oder bekleidet hat.",
            vv("5 Satz 1"), EMPFEHLUNG, AmtsbezugRegeln::hatAmtsbezug);

    static final Regel<VorteilFakten> EINE_BESTIMMTE_AMTSHANDLUNG_IST_NICHT_NOETIG = Regel.zeitlos("VV42-5b",
            "Ein Bezug zu einer bestimmten Amtshandlung ist nicht erforderlich.",
            vv("5 Satz 2"), MUSS, fakten -> new Erfuellt("Nach einer bestimmten Amtshandlung wird nicht gefragt."));

    static final Regel<VorteilFakten> NEBENAMT_UND_VERANLASSTE_NEBENTAETIGKEIT_GEHOEREN_ZUM_AMT = Regel.zeitlos("VV42-5c",
            "Zum Amt gehören auch jedes Nebenamt und jede von der dienstvorgesetzten Stelle veranlasste "
                    + "Nebentätigkeit.",
            vv("5 Satz 3"), EMPFEHLUNG, fakten -> new Erfuellt(gehoertZumAmt(fakten.antrag())
                    ? "Nebenamt und veranlasste Nebentätigkeit gehören zum Amt."
                    : "Es geht nicht um ein Nebenamt oder eine veranlasste Nebentätigkeit."));

    static final Regel<VorteilFakten> NEBENTAETIGKEIT_KANN_AMTSBEZOGEN_SEIN = Regel.zeitlos("VV42-5d",
            "Auch eine Zuwendung durch eine Nebentätigkeit, die mit den dienstlichen Aufgaben zusammenhängt, kann in "
                    + "Bezug auf das Amt gewährt sein.",
            vv("5 Satz 4"), KANN, fakten -> fakten.antrag().vorteilsart() == Vorteilsart.NEBENTAETIGKEITSVERGUETUNG
                    ? new Offen("Hängt die Nebentätigkeit mit den dienstlichen Aufgaben zusammen, und ist die "
                            + "Vergütung verhältnismäßig?")
                    : new Erfuellt("Die Zuwendung ist keine Vergütung einer Nebentätigkeit."));

    static final Regel<VorteilFakten> FRUEHERES_AMT_GENUEGT = Regel.zeitlos("VV42-5.1",
            "Der Bezug auf das Amt besteht auch, wenn Ausgeschiedenen für ihr früheres Handeln oder Unterlassen ein "
                    + "Vorteil gewährt wird.",
            vv("5.1"), MUSS, fakten -> new Erfuellt(frueheresAmt(fakten.antrag())
                    ? "Auch Handeln oder Unterlassen im früheren Amt begründet den Bezug auf das Amt."
                    : "Ein früheres Amt ist nicht berührt."));

    static final Regel<VorteilFakten> NUR_PRIVATE_BEZIEHUNGEN_SIND_AUSGENOMMEN = Regel.zeitlos("VV42-5.2a",
            "Vorteile, die ausschließlich mit Rücksicht auf private Beziehungen gewährt werden, sind nicht in Bezug "
                    + "auf das Amt gewährt.",
            vv("5.2 Satz 1"), KANN, AmtsbezugRegeln::istNurPrivat);

    static final Regel<VorteilFakten> PRIVATE_BEZIEHUNGEN_OHNE_ERWARTUNGEN = Regel.zeitlos("VV42-5.2b",
            "Private Beziehungen dürfen nicht mit Erwartungen in Bezug auf die dienstliche Tätigkeit verknüpft sein.",
            vv("5.2 Satz 2"), DARF_NICHT, AmtsbezugRegeln::istOhneErwartungen);

    static final Regel<VorteilFakten> NACH_ERKANNTEN_ERWARTUNGEN_KEINE_VORTEILE_MEHR = Regel.zeitlos("VV42-5.2c",
            "Sind Erwartungen an den persönlichen Verkehr erkannt, dürfen weitere Vorteile nicht mehr angenommen "
                    + "werden.",
            vv("5.2 Satz 3"), DARF_NICHT, fakten -> sperre(fakten.sperre(), erwartungAnPrivat(fakten.antrag())));

    static final Regel<VorteilFakten> EINFLUSSNAHMEN_IM_PRIVATEN_SIND_ZU_MELDEN = Regel.zeitlos("VV42-5.2d",
            "Die Pflicht, über versuchte Einflussnahmen zu unterrichten, gilt auch in der privaten Sphäre.",
            vv("5.2 Satz 4"), MUSS, fakten -> new Erfuellt(fakten.antrag().privat()
                    ? unterrichtung(fakten.antrag()) : "Die private Sphäre ist nicht berührt."));

    static final Regel<VorteilFakten> VERSUCHE_DER_BEEINFLUSSUNG_SIND_ZU_MELDEN = Regel.zeitlos("VV42-6.1d",
            "Über jeden Versuch, die Amtsführung durch das Angebot von Geschenken zu beeinflussen, ist die "
                    + "dienstvorgesetzte Stelle zu unterrichten.",
            vv("6.1 Satz 4"), MUSS, fakten -> new Erfuellt(unterrichtung(fakten.antrag())));

    static final List<Regel<VorteilFakten>> ALLE = List.of(IN_BEZUG_AUF_DAS_AMT,
            EINE_BESTIMMTE_AMTSHANDLUNG_IST_NICHT_NOETIG, NEBENAMT_UND_VERANLASSTE_NEBENTAETIGKEIT_GEHOEREN_ZUM_AMT,
            NEBENTAETIGKEIT_KANN_AMTSBEZOGEN_SEIN, FRUEHERES_AMT_GENUEGT, NUR_PRIVATE_BEZIEHUNGEN_SIND_AUSGENOMMEN,
            PRIVATE_BEZIEHUNGEN_OHNE_ERWARTUNGEN, NACH_ERKANNTEN_ERWARTUNGEN_KEINE_VORTEILE_MEHR,
            EINFLUSSNAHMEN_IM_PRIVATEN_SIND_ZU_MELDEN, VERSUCHE_DER_BEEINFLUSSUNG_SIND_ZU_MELDEN);

    private AmtsbezugRegeln() {
    }

    private static Befund hatAmtsbezug(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        if (antrag.amtsbezug() == null) {
            return new Offen("Es ist nicht angegeben, worauf sich die Zuwendung bezieht: Besteht ein Bezug zum Amt?");
        }
        return switch (antrag.amtsbezug()) {
            case UNSICHER -> new Offen("Lässt sich die zuwendende Person davon leiten, dass die Person ein bestimmtes "
                    + "Amt bekleidet oder bekleidet hat?");
            case AUSSCHLIESSLICH_PRIVAT -> new Erfuellt("Nach den Angaben besteht kein Bezug zum Amt.");
            default -> new Erfuellt("Nach den Angaben wird der Vorteil in Bezug auf das Amt gewährt.");
        };
    }

    private static boolean gehoertZumAmt(VorteilAntrag antrag) {
        return antrag.amtsbezug() == Amtsbezug.NEBENAMT || antrag.amtsbezug() == Amtsbezug.VERANLASSTE_NEBENTAETIGKEIT;
    }

    private static boolean frueheresAmt(VorteilAntrag antrag) {
        return antrag.amtsbezug() == Amtsbezug.FRUEHERES_AMT
                || antrag.statusgruppe() != null && antrag.statusgruppe().ausgeschieden();
    }

    private static Befund istNurPrivat(VorteilFakten fakten) {
        if (!fakten.antrag().privat()) {
            return new Erfuellt("Die Ausnahme für private Beziehungen wird nicht in Anspruch genommen.");
        }
        return Befund.wenn(Voraussetzung.keinAmtsbezug(fakten),
                "Die Zuwendung beruht ausschließlich auf privaten Beziehungen; eine Zustimmung ist nicht nötig.",
                "Die Ausnahme für private Beziehungen greift nach den übrigen Angaben nicht ohne Entscheidung.");
    }

    private static Befund istOhneErwartungen(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        if (!antrag.privat()) {
            return new Erfuellt("Die Ausnahme für private Beziehungen wird nicht in Anspruch genommen.");
        }
        if (antrag.erwartungVerknuepft() == JaNeinUnsicher.NEIN) {
            return new Erfuellt("Mit der privaten Beziehung sind keine dienstlichen Erwartungen verknüpft.");
        }
        return antrag.erwartungVerknuepft() == JaNeinUnsicher.JA
                ? new Verletzt("Mit der privaten Beziehung sind Erwartungen an die dienstliche Tätigkeit verknüpft.")
                : new Offen("Sind mit der privaten Beziehung Erwartungen an die dienstliche Tätigkeit verknüpft?");
    }

    /** Whether the applicant recognises expectations in a private relation. */
    static boolean erwartungAnPrivat(VorteilAntrag antrag) {
        return antrag.privat() && antrag.erwartungVerknuepft() == JaNeinUnsicher.JA;
    }

    /** What an earlier finding of expectations, or the present one, means for this advantage (VV42-5.2c). */
    static Befund sperre(Sperre sperre, boolean erwartungErkannt) {
        if (erwartungErkannt) {
            return new Verletzt("Erwartungen an die dienstliche Tätigkeit sind erkannt; der Vorteil darf nicht "
                    + "angenommen werden.");
        }
        return switch (sperre) {
            case KEINE -> new Erfuellt("Früher erkannte Erwartungen derselben zuwendenden Person sind nicht vermerkt.");
            case MOEGLICH -> new Offen("Für eine zuwendende Person mit ähnlichem Namen sind Erwartungen vermerkt: Ist "
                    + "es dieselbe?");
            case BESTEHT -> new Verletzt("Für diese zuwendende Person sind früher erkannte Erwartungen vermerkt; "
                    + "weitere Vorteile dürfen nicht angenommen werden.");
        };
    }

    private static String unterrichtung(VorteilAntrag antrag) {
        boolean versuch = antrag.beeinflussung() != Beeinflussung.NEIN
                || antrag.erwartungVerknuepft() != JaNeinUnsicher.NEIN;
        return versuch ? "Die dienstvorgesetzte Stelle wird mit diesem Antrag über die mögliche Einflussnahme "
                + "unterrichtet."
                : "Nach den Angaben gibt es keinen Versuch der Beeinflussung.";
    }
}
