package org.dienstweg.beeinflussung;

import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.MUSS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dienstweg.beeinflussung.Versuchsmeldung.Herkunft;
import org.dienstweg.beeinflussung.Versuchsmeldung.Reaktion;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Regelwerk;

/** What the law says about attempts to influence somebody in office, in the order of the tasks. */
public final class BeeinflussungRegeln {

    private static final String STAND = "VV vom 11.2.2011, MBl. NRW. 2011 S. 68";

    static final Regel<Versuchsmeldung> UEBER_JEDEN_VERSUCH_IST_ZU_UNTERRICHTEN = new Regel<>("VV42-6.1d",
            "Die dienstvorgesetzte Stelle ist über jeden Versuch der Beeinflussung zu unterrichten.", vv("6.1"), MUSS,
            (meldung, am) -> Befund.ohne(luecken(meldung, am), "Die dienstvorgesetzte Stelle ist unterrichtet."));

    static final Regel<Versuchsmeldung> DIE_PFLICHT_GILT_AUCH_PRIVAT = Regel.zeitlos("VV42-5.2d",
            "Die Pflicht zur Unterrichtung gilt auch bei privaten Beziehungen.", vv("5.2"), MUSS,
            meldung -> new Befund.Erfuellt(meldung.herkunft() == Herkunft.PRIVAT
                    ? "Der Versuch kommt aus einer privaten Beziehung und ist gemeldet."
                    : "Der Versuch kommt aus dem dienstlichen Umgang und ist gemeldet."));

    static final Regel<Versuchsmeldung> PRIVATE_BEZIEHUNG_OHNE_ERWARTUNGEN = Regel.zeitlos("VV42-5.2b",
            "Private Beziehungen dürfen nicht mit Erwartungen an die dienstliche Tätigkeit verknüpft sein.", vv("5.2"),
            DARF_NICHT, meldung -> Befund.wenn(
                    meldung.herkunft() != Herkunft.PRIVAT || meldung.erwartungErkannt() != JaNein.JA,
                    "Es geht nicht um eine private Beziehung, die mit Erwartungen verknüpft ist.",
                    "Die private Beziehung ist mit Erwartungen an die dienstliche Tätigkeit verknüpft."));

    static final Regel<Versuchsmeldung> BEI_ERWARTUNGEN_NICHTS_MEHR_ANNEHMEN = Regel.zeitlos("VV42-5.2c",
            "Wer solche Erwartungen erkennt, darf weitere Vorteile nicht mehr annehmen.", vv("5.2"), DARF_NICHT,
            meldung -> Befund.wenn(
                    meldung.erwartungErkannt() != JaNein.JA || meldung.reaktion() != Reaktion.ANGENOMMEN,
                    "Trotz erkannter Erwartungen ist nichts angenommen worden.",
                    "Obwohl Erwartungen zu erkennen waren, ist der Vorteil angenommen worden."));

    static final Regel<Bewertung> ANHALTSPUNKTE_SIND_ZU_BEURTEILEN = Regel.zeitlos("VV42-10b",
            "Bei zureichenden tatsächlichen Anhaltspunkten ist ein Disziplinarverfahren einzuleiten.", vv("10"), MUSS,
            bewertung -> Befund.ohne(fehltZurEinleitung(bewertung), "Die Anhaltspunkte sind beurteilt und begründet."));

    static final Regel<Bewertung> KORRUPTION_IST_ANZUZEIGEN = Regel.zeitlos("B.4-KORRUPTIONSBG",
            "Anhaltspunkte für Korruption zeigt die Behördenleitung dem Landeskriminalamt an.",
            new Norm("§ 3 KorruptionsbG NRW", "Regelkatalog B.4, Stand 22.11.2026"), MUSS,
            bewertung -> Befund.wenn(!bewertung.versucht() || bewertung.korruptionsanzeige() != null,
                    "Über die Anzeige ist entschieden, oder es gibt nichts anzuzeigen.",
                    "Bitte geben Sie an, ob der Sachverhalt dem Landeskriminalamt angezeigt wird."));

    /** Applied to the report; the first rule refuses, the others inform. */
    public static final Regelwerk<Versuchsmeldung> VERSUCH_AUFNEHMEN =
            new Regelwerk<>("VERSUCH_AUFNEHMEN", "1", List.of(UEBER_JEDEN_VERSUCH_IST_ZU_UNTERRICHTEN));
    public static final Regelwerk<Versuchsmeldung> VERSUCH_PRUEFEN = new Regelwerk<>("VERSUCH_PRUEFEN", "1",
            List.of(PRIVATE_BEZIEHUNG_OHNE_ERWARTUNGEN, BEI_ERWARTUNGEN_NICHTS_MEHR_ANNEHMEN,
                    DIE_PFLICHT_GILT_AUCH_PRIVAT));
    public static final Regelwerk<Bewertung> BEWERTUNG_FESTHALTEN = new Regelwerk<>("BEWERTUNG_FESTHALTEN", "1",
            List.of(ANHALTSPUNKTE_SIND_ZU_BEURTEILEN, KORRUPTION_IST_ANZUZEIGEN));

    private BeeinflussungRegeln() {
    }

    /** All sets of rules, in the order of the tasks. */
    static List<Regelwerk<?>> alle() {
        return List.of(VERSUCH_AUFNEHMEN, VERSUCH_PRUEFEN, BEWERTUNG_FESTHALTEN);
    }

    private static List<String> luecken(Versuchsmeldung meldung, LocalDate am) {
        List<String> luecken = new ArrayList<>();
        if (meldung.geber().name().isEmpty()) {
            luecken.add("Bitte nennen Sie die Person oder die Organisation, die es versucht hat.");
        }
        if (meldung.versuchtAm() == null || meldung.versuchtAm().isAfter(am)) {
            luecken.add("Der Tag des Versuchs fehlt oder liegt in der Zukunft.");
        }
        return luecken;
    }

    private static List<String> fehltZurEinleitung(Bewertung bewertung) {
        List<String> maengel = new ArrayList<>();
        if (bewertung.anhaltspunkteDienstvergehen() == null || bewertung.bewertungBegruendung().isEmpty()) {
            maengel.add("Bitte beantworten und begründen Sie, ob Anhaltspunkte für ein Dienstvergehen vorliegen.");
        }
        if (bewertung.bejaht() && (bewertung.betroffenePerson().isEmpty() || bewertung.statusgruppe().isEmpty())) {
            maengel.add("Bitte nennen Sie die Person, gegen die sich die Anhaltspunkte richten, und ihr Dienstverhältnis.");
        }
        return maengel;
    }

    private static Norm vv(String nummer) {
        return new Norm("VV zu § 42 BeamtStG Nr. " + nummer, STAND);
    }
}
