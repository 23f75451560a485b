package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * How criminal proceedings stand or ended, and whether the disciplinary proceedings rest meanwhile (§ 22 LDG NRW).
 *
 * @param ausgesetztAm day the suspension began
 * @param rechtskraftAm day the decision became final
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Strafverfahren(@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Ausgang strafausgang,
        Integer strafmassMonate, LocalDate rechtskraftAm, String strafArt, String straftat,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein vorsatz,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein aussetzung, LocalDate ausgesetztAm,
        String fortfuehrungGrund) {

    private static final int EIN_JAHR = 12;
    private static final int SECHS_MONATE = 6;
    private static final String BESTECHLICHKEIT = "BESTECHLICHKEIT_HAUPTAMT";
    private static final String STAATSSCHUTZ = "STAATSSCHUTZ_VOLKSVERHETZUNG";

    /** How criminal proceedings ended, or that they have not. */
    public enum Ausgang {
        OFFEN, VERURTEILUNG, FREISPRUCH, EINSTELLUNG, EINSTELLUNG_AUFLAGE
    }

    /** Texts are never null. */
    public Strafverfahren {
        strafArt = Text.von(strafArt);
        straftat = Text.von(straftat);
        fortfuehrungGrund = Text.von(fortfuehrungGrund);
    }

    /** What is missing here taken from what was known at the start. */
    public Strafverfahren ergaenzt(Verdacht verdacht) {
        return new Strafverfahren(strafausgang,
                strafmassMonate == null ? verdacht.strafmassMonate() : strafmassMonate, rechtskraftAm,
                strafArt.isEmpty() ? verdacht.strafArt() : strafArt,
                straftat.isEmpty() ? verdacht.straftat() : straftat,
                vorsatz == null ? verdacht.vorsatz() : vorsatz, aussetzung, ausgesetztAm, fortfuehrungGrund);
    }

    /** Whether the criminal court or prosecutor has not decided finally. */
    public boolean offen() {
        return strafausgang == Ausgang.OFFEN;
    }

    /** Whether the disciplinary proceedings rest. */
    public boolean ausgesetzt() {
        return offen() && aussetzung == JaNein.JA;
    }

    /** Whether civil service ended by law with this judgment (§ 24 Abs. 1 BeamtStG). */
    public boolean beendetKraftGesetzes() {
        if (strafausgang != Ausgang.VERURTEILUNG || rechtskraftAm == null || strafmassMonate == null
                || vorsatz == JaNein.NEIN || strafArt.equals("GELDSTRAFE")) {
            return false;
        }
        // Accepting an advantage (§ 331 StGB) is no bribery: for it the first number alone holds (A.6).
        boolean schwereTat = straftat.equals(BESTECHLICHKEIT) || straftat.equals(STAATSSCHUTZ);
        return strafmassMonate >= EIN_JAHR || schwereTat && strafmassMonate >= SECHS_MONATE;
    }

    /** Where the case goes: OFFEN waits, ABGESCHLOSSEN goes on, BEENDET ends by law. */
    public String folge() {
        if (beendetKraftGesetzes()) {
            return "BEENDET";
        }
        return ausgesetzt() ? "OFFEN" : "ABGESCHLOSSEN";
    }

    /** Whether nothing has to be waited for any more, and the case goes on. */
    public boolean abgeschlossen() {
        return "ABGESCHLOSSEN".equals(folge());
    }

    /** What the story of the case says about it. */
    public String text() {
        if (ausgesetzt()) {
            return "Disziplinarverfahren ausgesetzt; die Fristen ruhen (§ 22 LDG NRW).";
        }
        return offen() ? "Disziplinarverfahren neben dem Strafverfahren fortgeführt (§ 22 LDG NRW)."
                : "Strafverfahren abgeschlossen; " + (beendetKraftGesetzes() ? "das Beamtenverhältnis ist beendet."
                        : "das Disziplinarverfahren wird fortgeführt.");
    }

    /** The answer with what it is judged by. */
    public record Lage(Strafverfahren antwort, Verdacht verdacht, LocalDate eingeleitetAm) {
    }
}
