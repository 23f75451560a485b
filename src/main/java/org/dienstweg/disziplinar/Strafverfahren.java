package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int EIN_JAHR = 12;
    private static final int SECHS_MONATE = 6;
    private static final String BESTECHLICHKEIT = "BESTECHLICHKEIT_HAUPTAMT";
    private static final String STAATSSCHUTZ = "STAATSSCHUTZ_VOLKSVERHETZUNG";

    /** How criminal proceedings ended, or that they have not. */
    public enum Ausgang {
        OFFEN("noch offen"), VERURTEILUNG("Verurteilung"), FREISPRUCH("Freispruch"), EINSTELLUNG("Einstellung"),
        EINSTELLUNG_AUFLAGE("Einstellung gegen Auflage");

        private final String text;

        Ausgang(String text) {
            this.text = text;
        }

        /** As documents say it. */
        String text() {
            return text;
        }
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
        return rechtskraftAm != null && vorsatz == JaNein.JA && strafeReicht();
    }

    /** Whether nobody said how long the imprisonment is, or that it was another penalty. */
    boolean strafmassFehlt() {
        return zuFreiheitsstrafeVerurteilt() && strafmassMonate == null;
    }

    /** Whether intent is all that is missing to say whether civil service ended. */
    boolean vorsatzFehlt() {
        return vorsatz == null && strafeReicht();
    }

    /** Whether only the kind of crime can tell whether this sentence ends civil service. */
    boolean straftatFehlt() {
        return freiheitsstrafe() && vorsatz != JaNein.NEIN && straftat.isEmpty() && strafmassMonate >= SECHS_MONATE
                && strafmassMonate < EIN_JAHR;
    }

    private boolean strafeReicht() {
        // Accepting an advantage (§ 331 StGB) is no bribery: for it the first number alone holds (A.6).
        boolean schwereTat = straftat.equals(BESTECHLICHKEIT) || straftat.equals(STAATSSCHUTZ);
        return freiheitsstrafe() && (strafmassMonate >= EIN_JAHR || schwereTat && strafmassMonate >= SECHS_MONATE);
    }

    private boolean freiheitsstrafe() {
        return zuFreiheitsstrafeVerurteilt() && strafmassMonate != null;
    }

    // Only imprisonment is counted in months: who gives no kind of penalty means it.
    private boolean zuFreiheitsstrafeVerurteilt() {
        return strafausgang == Ausgang.VERURTEILUNG && (strafArt.isEmpty() || strafArt.equals("FREIHEITSSTRAFE"));
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
                : "Strafverfahren abgeschlossen; " + (beendetKraftGesetzes() ? "das Verfahren ist kraft Gesetzes beendet."
                        : "das Disziplinarverfahren wird fortgeführt.");
    }

    /** The outcome as reasons of a note name it: what was decided, how severe, since when it is final. */
    public String ausgangstext() {
        StringBuilder text = new StringBuilder("Ausgang des Strafverfahrens: ").append(strafausgang.text());
        if (strafausgang == Ausgang.VERURTEILUNG && strafmassMonate != null && strafmassMonate > 0) {
            text.append(", ").append(strafmassMonate).append(strafmassMonate == 1 ? " Monat" : " Monate")
                    .append(" Freiheitsstrafe");
        } else if (strafArt.equals("GELDSTRAFE")) {
            text.append(", Geldstrafe");
        }
        return rechtskraftAm == null ? text.append(".").toString()
                : text.append(", rechtskräftig seit ").append(TAG.format(rechtskraftAm)).append(".").toString();
    }

    /** The answer with what it is judged by. */
    public record Lage(Strafverfahren antwort, Verdacht verdacht, LocalDate eingeleitetAm) {

        /** What the judgment ended by law, in one sentence (§ 24 Abs. 1 BeamtStG; VV42-3.3b for those who have left). */
        public String wirkung() {
            return verdacht.gegenAusgeschiedene()
                    ? "Mit der Rechtskraft des Urteils verliert die betroffene Person ihre Rechte aus dem früheren "
                            + "Beamtenverhältnis (VV zu § 42 BeamtStG Nr. 3.3, LBeamtVG NRW)."
                    : "Mit der Rechtskraft des Urteils endet das Beamtenverhältnis (§ 24 Abs. 1 BeamtStG).";
        }
    }
}
