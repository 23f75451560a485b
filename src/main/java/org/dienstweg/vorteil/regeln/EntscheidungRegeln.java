package org.dienstweg.vorteil.regeln;

import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;
import static org.dienstweg.vorteil.regeln.VorteilNorm.vv;

import java.util.List;
import java.util.function.Function;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Staerke;
import org.dienstweg.vorteil.Angaben.Beeinflussung;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.dienstweg.vorteil.Entscheidungslage;
import org.dienstweg.vorteil.Voraussetzung;
import org.dienstweg.vorteil.VorteilEntscheidung.JaNeinZweifel;
import org.dienstweg.vorteil.VorteilFakten.Sperre;

/**
 * May consent be given? The doubt of the decider forbids it, an Auflage heals nothing, and the doubt of the applicant
 * is dispelled only by a written reason.
 */
final class EntscheidungRegeln {

    static final Regel<Entscheidungslage> DIE_HANDELNDE_PERSON_KENNT_IHRE_VERANTWORTUNG = Regel.zeitlos("VV42-10a",
            "Die für die dienstvorgesetzte Stelle handelnde Person kann sich bei Verletzung ihrer Pflichten eines "
                    + "Dienstvergehens schuldig und nach § 357 StGB strafbar machen.",
            vv("10 Satz 1"), MUSS, lage -> Befund.wenn(
                    lage.entscheidung().belehrungZurKenntnis() || !lage.entscheidung().endgueltig(),
                    "Die handelnde Person hat die Belehrung zur Kenntnis genommen.",
                    "Vor der Entscheidung ist die Belehrung zur Kenntnis zu nehmen."));

    static final Regel<Entscheidungslage> AMTSFUEHRUNG_DARF_NICHT_BEEINTRAECHTIGT_WERDEN = beiZustimmung("VV42-7a",
            "Die Zustimmung darf nur erteilt werden, wenn nicht zu besorgen ist, dass die Annahme die objektive "
                    + "Amtsführung beeinträchtigt.",
            vv("7"), DARF_NICHT, lage -> Befund.wenn(
                    lage.entscheidung().amtsfuehrungBeeintraechtigt() == JaNeinZweifel.NEIN,
                    "Eine Beeinträchtigung der objektiven Amtsführung ist nicht zu besorgen.",
                    "Die Zustimmung ist ausgeschlossen, weil eine Beeinträchtigung der objektiven Amtsführung nicht "
                            + "verneint ist."));

    static final Regel<Entscheidungslage> KEIN_EINDRUCK_DER_BEFANGENHEIT = beiZustimmung("VV42-7b",
            "Die Zustimmung darf nur erteilt werden, wenn bei Dritten nicht der Eindruck der Befangenheit entstehen "
                    + "könnte.",
            vv("7"), DARF_NICHT, lage -> Befund.wenn(ohneEindruck(lage),
                    "Der Eindruck der Befangenheit kann bei Dritten nicht entstehen.",
                    "Die Zustimmung ist ausgeschlossen, weil der Eindruck der Befangenheit bei Dritten nicht verneint "
                            + "ist."));

    static final Regel<Entscheidungslage> KEINE_ERKENNBARE_BEEINFLUSSUNG = beiZustimmung("VV42-7.1a",
            "Die Zustimmung darf nicht erteilt werden, wenn erkennbar eine Beeinflussung des dienstlichen Handelns "
                    + "beabsichtigt ist.",
            vv("7.1"), DARF_NICHT, EntscheidungRegeln::ohneErkennbareBeeinflussung);

    static final Regel<Entscheidungslage> KEIN_ZWEIFEL_AN_DER_ABSICHT = beiZustimmung("VV42-7.1b",
            "Die Zustimmung darf nicht erteilt werden, wenn Zweifel bestehen, ob eine Beeinflussung beabsichtigt ist.",
            vv("7.1"), DARF_NICHT, EntscheidungRegeln::ohneZweifel);

    static final Regel<Entscheidungslage> NICHT_GEFORDERT = beiZustimmung("VV42-7.4a",
            "Die Zustimmung schließt Rechtswidrigkeit und Strafbarkeit nicht aus, wenn der Vorteil gefordert worden "
                    + "ist.",
            vv("7.4"), DARF_NICHT, lage -> Befund.wenn(lage.antrag().gefordert() == JaNein.NEIN,
                    "Der Vorteil wurde nicht gefordert.",
                    "Die Zustimmung ist ausgeschlossen, weil der Vorteil gefordert worden ist; eine Auflage heilt das "
                            + "nicht."));

    static final Regel<Entscheidungslage> KEINE_GEGENLEISTUNG_FUER_PFLICHTWIDRIGES = beiZustimmung("VV42-7.4b",
            "Die Zustimmung schließt Rechtswidrigkeit und Strafbarkeit nicht aus, wenn der Vorteil Gegenleistung für "
                    + "eine pflichtwidrige Amtshandlung ist.",
            vv("7.4"), DARF_NICHT, lage -> Befund.wenn(ausgeraeumt(lage, lage.antrag().pflichtwidrigeGegenleistung()),
                    "Eine Gegenleistung für eine pflichtwidrige Amtshandlung ist verneint.",
                    "Die Zustimmung ist ausgeschlossen, weil eine Gegenleistung für eine pflichtwidrige Amtshandlung "
                            + "nicht verneint ist; eine Auflage heilt das nicht."));

    static final Regel<Entscheidungslage> NACH_ERKANNTEN_ERWARTUNGEN_KEINE_ZUSTIMMUNG = beiZustimmung("VV42-5.2c",
            "Sind Erwartungen an den persönlichen Verkehr erkannt, dürfen weitere Vorteile nicht mehr angenommen "
                    + "werden.",
            vv("5.2 Satz 3"), DARF_NICHT, lage -> AmtsbezugRegeln.sperre(
                    verglichen(lage), AmtsbezugRegeln.erwartungAnPrivat(lage.antrag())));

    static final Regel<Entscheidungslage> ANSCHEIN_BEI_EINLADUNGEN_VERMEIDEN = beiZustimmung("VV42-9b",
            "Bei Einladungen ist schon der Anschein zu vermeiden, dass dienstliche Interessen beeinträchtigt werden.",
            vv("9 Halbsatz 2"), MUSS, lage -> Befund.wenn(
                    ohneEindruck(lage) || !StillschweigendRegeln.einladung(lage.antrag()),
                    "Ein Anschein, dass dienstliche Interessen beeinträchtigt werden, ist verneint.",
                    "Bei dieser Einladung ist der Anschein, dass dienstliche Interessen beeinträchtigt werden, nicht "
                            + "verneint."));

    static final Regel<Entscheidungslage> AUFLAGE_NUR_ZUGUNSTEN_DER_DREI_GRUPPEN = beiZustimmung("VV42-7.2a",
            "Die Auflage geht auf Weitergabe an eine soziale Einrichtung, den Dienstherrn oder eine sonstige "
                    + "juristische Person des öffentlichen Rechts.",
            vv("7.2 Halbsatz 1"), MUSS, lage -> Befund.wenn(
                    !lage.entscheidung().mitAuflage() || lage.entscheidung().auflageEmpfaenger() != null,
                    lage.entscheidung().mitAuflage() ? "Die Zuwendung ist weiterzugeben an "
                            + lage.entscheidung().empfaengerText() + "." : "Eine Auflage wird nicht erteilt.",
                    "Bei einer Auflage ist anzugeben, an wen die Zuwendung weiterzugeben ist."));

    static final Regel<Entscheidungslage> GEBER_VON_DER_WEITERGABE_UNTERRICHTEN = beiZustimmung("VV42-7.2b",
            "In der Regel ist die zuwendende Person von der Weitergabe zu unterrichten.",
            vv("7.2 Halbsatz 2"), SOLL, lage -> Befund.wenn(
                    !lage.entscheidung().mitAuflage() || lage.entscheidung().geberUnterrichten() == JaNein.JA,
                    lage.entscheidung().mitAuflage() ? "Die zuwendende Person wird unterrichtet."
                            : "Eine Auflage wird nicht erteilt.",
                    "Die zuwendende Person soll von der Weitergabe unterrichtet werden; der Verzicht ist zu "
                            + "begründen."));

    static final Regel<Entscheidungslage> SCHRIFTLICH_WENN_NICHT_NUR_GERINGER_WERT =
            beiZustimmung("VV42-7.3", "Die Zustimmung ist schriftlich zu erteilen, wenn der Wert nicht nur gering ist.",
                    vv("7.3"), MUSS, EntscheidungRegeln::schriftform);

    static final Regel<Entscheidungslage> ZWEIFEL_WERDEN_SCHRIFTLICH_BEANTWORTET = Regel.zeitlos("VV42-6.1c",
            "Über Zweifel der antragstellenden Person wird mit einer schriftlichen Begründung entschieden.",
            vv("6.1 Satz 3"), MUSS, lage -> Befund.wenn(begruendet(lage) || !lage.entscheidung().endgueltig()
                            || Voraussetzung.zweifel(lage.antrag()).isEmpty(),
                    "Offene Zweifel der antragstellenden Person bleiben nicht ohne Begründung.",
                    "Die antragstellende Person hat Zweifel angegeben; begründen Sie schriftlich, wie Sie darüber "
                            + "entscheiden: " + String.join(", ", Voraussetzung.zweifel(lage.antrag())) + "."));

    static final List<Regel<Entscheidungslage>> ALLE = List.of(DIE_HANDELNDE_PERSON_KENNT_IHRE_VERANTWORTUNG,
            AMTSFUEHRUNG_DARF_NICHT_BEEINTRAECHTIGT_WERDEN, KEIN_EINDRUCK_DER_BEFANGENHEIT,
            KEINE_ERKENNBARE_BEEINFLUSSUNG, KEIN_ZWEIFEL_AN_DER_ABSICHT, NICHT_GEFORDERT,
            KEINE_GEGENLEISTUNG_FUER_PFLICHTWIDRIGES, NACH_ERKANNTEN_ERWARTUNGEN_KEINE_ZUSTIMMUNG,
            ANSCHEIN_BEI_EINLADUNGEN_VERMEIDEN, AUFLAGE_NUR_ZUGUNSTEN_DER_DREI_GRUPPEN,
            GEBER_VON_DER_WEITERGABE_UNTERRICHTEN, SCHRIFTLICH_WENN_NICHT_NUR_GERINGER_WERT,
            ZWEIFEL_WERDEN_SCHRIFTLICH_BEANTWORTET);

    private EntscheidungRegeln() {
    }

    private static Regel<Entscheidungslage> beiZustimmung(String id, String satz, Norm norm, Staerke staerke,
                                                          Function<Entscheidungslage, Befund> pruefung) {
        return Regel.zeitlos(id, satz, norm, staerke, lage -> lage.entscheidung().zugestimmt()
                ? pruefung.apply(lage) : new Erfuellt("Eine Zustimmung wird nicht erteilt."));
    }

    private static boolean ohneEindruck(Entscheidungslage lage) {
        return lage.entscheidung().eindruckBefangenheit() == JaNeinZweifel.NEIN;
    }

    private static Befund ohneErkennbareBeeinflussung(Entscheidungslage lage) {
        boolean erkennbar = lage.entscheidung().beeinflussung() == null
                || lage.entscheidung().beeinflussung() == Beeinflussung.JA
                || lage.antrag().beeinflussung() == Beeinflussung.JA
                || lage.antrag().erwartungVerknuepft() == JaNeinUnsicher.JA;
        return Befund.wenn(!erkennbar, "Eine Absicht der Beeinflussung ist nicht erkennbar.",
                "Die Zustimmung ist ausgeschlossen, weil eine Absicht der Beeinflussung erkennbar oder nicht verneint "
                        + "ist; eine Auflage heilt das nicht.");
    }

    private static Befund ohneZweifel(Entscheidungslage lage) {
        boolean zweifelDerBehoerde = lage.entscheidung().beeinflussung() == Beeinflussung.ZWEIFELHAFT;
        boolean zweifelDesAntrags = lage.antrag().beeinflussung() == Beeinflussung.ZWEIFELHAFT
                || lage.antrag().erwartungVerknuepft() == JaNeinUnsicher.UNSICHER;
        return Befund.wenn(!zweifelDerBehoerde && (begruendet(lage) || !zweifelDesAntrags),
                zweifelDesAntrags ? "Die Zweifel der antragstellenden Person sind mit der Begründung ausgeräumt."
                        : "Zweifel an der Absicht der zuwendenden Person bestehen nicht.",
                "Die Zustimmung ist ausgeschlossen, weil Zweifel bestehen, ob eine Beeinflussung beabsichtigt ist; "
                        + "eine Auflage heilt das nicht.");
    }

    private static boolean ausgeraeumt(Entscheidungslage lage, JaNeinUnsicher angabe) {
        return angabe == JaNeinUnsicher.NEIN || angabe == JaNeinUnsicher.UNSICHER && begruendet(lage);
    }

    private static Sperre verglichen(Entscheidungslage lage) {
        Sperre sperre = lage.fakten().sperre();
        return sperre == Sperre.MOEGLICH && begruendet(lage) ? Sperre.KEINE : sperre;
    }

    private static boolean begruendet(Entscheidungslage lage) {
        return !lage.entscheidung().entscheidungBegruendung().isEmpty();
    }

    private static Befund schriftform(Entscheidungslage lage) {
        if (lage.entscheidung().geringerWert() == null) {
            return new Befund.Verletzt("Es ist nicht beantwortet, ob der Wert nur gering ist.");
        }
        return new Erfuellt((lage.entscheidung().schriftformNoetig() ? "Die Zustimmung ergeht schriftlich."
                : "Die Zustimmung ergeht schriftlich, obwohl der Wert als gering beurteilt ist.") + lage.hinweis());
    }
}
