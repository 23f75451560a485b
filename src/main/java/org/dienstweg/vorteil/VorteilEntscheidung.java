package org.dienstweg.vorteil;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;
import org.dienstweg.vorteil.Angaben.Beeinflussung;

/**
 * The answers of {@code zustimmungEntscheiden}, keyed like its form. Texts are never null; what was not answered is
 * null.
 *
 * @param belehrungZurKenntnis        whether the instruction of VV42-10a was acknowledged
 * @param amtsfuehrungBeeintraechtigt VV42-7a
 * @param eindruckBefangenheit        VV42-7b
 * @param beeinflussung               VV42-7.1a, -7.1b
 * @param geringerWert                whether the value is minor (VV42-7.3)
 * @param entscheidung                the decision
 * @param entscheidungBegruendung     its reasons; also those that dispel a doubt of the applicant
 * @param auflageEmpfaenger           who gets the advantage passed on (VV42-7.2a)
 * @param geberUnterrichten           whether the giver is told of it (VV42-7.2b)
 * @param abweichungBegruendung       why to depart from what only should be (VV42-7.2b)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record VorteilEntscheidung(
        boolean belehrungZurKenntnis,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNeinZweifel amtsfuehrungBeeintraechtigt,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNeinZweifel eindruckBefangenheit,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Beeinflussung beeinflussung,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein geringerWert,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Art entscheidung,
        String entscheidungBegruendung,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Auflageempfaenger auflageEmpfaenger,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein geberUnterrichten,
        String abweichungBegruendung) {

    /** An answer that admits doubt; the doubt of the decider counts like yes (VV42-7a, -7b). */
    public enum JaNeinZweifel {
        JA, NEIN, ZWEIFEL
    }

    /** What can be decided; {@code RUECKGABE} returns the application to be completed (VV42-6b). */
    public enum Art {
        ZUSTIMMUNG("Zustimmung"), ZUSTIMMUNG_MIT_AUFLAGE("Zustimmung mit Auflage"), ABLEHNUNG("Ablehnung"),
        RUECKGABE("Rückgabe zur Ergänzung");

        private final String bezeichnung;

        Art(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        /** In words. */
        public String bezeichnung() {
            return bezeichnung;
        }
    }

    /** The three groups an Auflage may name (VV42-7.2a). */
    public enum Auflageempfaenger {
        SOZIALE_EINRICHTUNG("eine soziale Einrichtung"), DIENSTHERR("den Dienstherrn"),
        OEFFENTLICH_RECHTLICH("eine sonstige Körperschaft, Anstalt oder Stiftung des öffentlichen Rechts");

        private final String bezeichnung;

        Auflageempfaenger(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        /** In words, in the accusative, as VV Nr. 7.2 names it. */
        public String bezeichnung() {
            return bezeichnung;
        }
    }

    /** What was left out is empty. */
    public VorteilEntscheidung {
        entscheidungBegruendung = Text.von(entscheidungBegruendung);
        abweichungBegruendung = Text.von(abweichungBegruendung);
    }

    /** Whether consent is given, with or without Auflage. */
    public boolean zugestimmt() {
        return entscheidung == Art.ZUSTIMMUNG || mitAuflage();
    }

    /** Whether consent is given with the Auflage to pass the advantage on. */
    public boolean mitAuflage() {
        return entscheidung == Art.ZUSTIMMUNG_MIT_AUFLAGE;
    }

    /** Who gets the advantage passed on, in words; empty if nobody is named. */
    public String empfaengerText() {
        return auflageEmpfaenger == null ? "" : auflageEmpfaenger.bezeichnung();
    }

    /** Whether anything is decided at all; a return only asks for more. */
    public boolean endgueltig() {
        return zugestimmt() || entscheidung == Art.ABLEHNUNG;
    }

    /** Whether the consent must be in writing (VV42-7.3); an unanswered value counts as not minor. */
    public boolean schriftformNoetig() {
        return zugestimmt() && geringerWert != JaNein.JA;
    }
}
