package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * The suspicion, keyed exactly like its start form; other processes hand over the same keys. Texts and lists are never
 * null, what was left out is empty; coded values, dates and their absence are null.
 *
 * @param betroffenePerson           name of the officer, or their login
 * @param hinweisgebendePerson       name or login of whoever reported it
 * @param tatzeit                    day the act was completed (Europe/Berlin); bars of § 15 LDG NRW count from it
 * @param pflichtverletzung          the duties in question
 * @param strafmassMonate            months of imprisonment, where there is a judgment
 * @param bereitsDisziplinarverfahren whether proceedings are known to whoever records the suspicion
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Verdacht(
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Ausloeser ausloeser,
        String betroffenePerson,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Statusgruppe statusgruppe,
        String hinweisgebendePerson, String sachverhalt, LocalDate tatzeit, List<Norm> pflichtverletzung,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein ausserdienstlich,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein bargeldAngenommen,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Strafstand strafverfahren,
        String strafArt, String straftat, Integer strafmassMonate,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein vorsatz,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein gleicherSachverhalt,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein bereitsDisziplinarverfahren,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein gefaehrdungAufklaerung,
        String gefaehrdungBegruendung) {

    /** A duty that was violated, as the form lists it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Norm(String norm) {

        /** Other processes hand over plain citations. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Norm von(String norm) {
            return new Norm(norm);
        }
    }

    /** Nothing that a rule has to ask for null, except what is coded or a date. */
    public Verdacht {
        betroffenePerson = Text.von(betroffenePerson);
        hinweisgebendePerson = Text.von(hinweisgebendePerson);
        sachverhalt = Text.von(sachverhalt);
        strafArt = Text.von(strafArt);
        straftat = Text.von(straftat);
        gefaehrdungBegruendung = Text.von(gefaehrdungBegruendung);
        pflichtverletzung = pflichtverletzung == null ? List.of()
                : pflichtverletzung.stream().filter(Objects::nonNull).toList();
    }

    /** The duties as they are cited. */
    public List<String> normen() {
        return pflichtverletzung.stream().map(Norm::norm).map(Text::von).filter(text -> !text.isEmpty()).toList();
    }

    /** The norms a document cites: the entered ones, the duty behind every advantage (VV42-1.1c), and the Dienstvergehen itself. */
    public List<String> vorschriften() {
        List<String> vorschriften = new ArrayList<>(normen());
        if (betrifftVorteil()) {
            ergaenze(vorschriften, "42");
        }
        ergaenze(vorschriften, "47");
        return List.copyOf(vorschriften);
    }

    // The section alone would be the weaker citation beside the exact one.
    private static void ergaenze(List<String> vorschriften, String paragraf) {
        vorschriften.removeIf(norm -> knapp(norm).equals("§" + paragraf + "beamtstg"));
        if (vorschriften.stream().noneMatch(norm -> knapp(norm).matches("§" + paragraf + "abs\\.?1(satz\\d)?beamtstg"))) {
            vorschriften.add("§ " + paragraf + " Abs. 1 BeamtStG");
        }
    }

    private static String knapp(String norm) {
        return norm.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /** Whether an advantage in connection with the office is part of it (§ 42 BeamtStG). */
    public boolean betrifftVorteil() {
        return ausloeser == Ausloeser.VORTEILSANNAHME || bargeldAngenommen == JaNein.JA
                || normen().stream().map(Verdacht::knapp)
                .anyMatch(norm -> norm.matches(".*§§?(\\d+,)*42(?!\\d).*"));
    }

    /** Whether cash was accepted by somebody against whom an action in court is the rule (VV42-3.4.1a, § 5 LDG NRW). */
    public boolean klageIstRegel() {
        return bargeldAngenommen == JaNein.JA && (statusgruppe == null || statusgruppe.klageMoeglich());
    }

    /** Whether the person concerned has left active service. */
    public boolean gegenAusgeschiedene() {
        return statusgruppe != null && statusgruppe.ausgeschieden();
    }

    /** Whether a statement in social media is part of it. */
    public boolean betrifftAeusserung() {
        return ausloeser == Ausloeser.BEITRAG;
    }

    /** Whether criminal proceedings are pending or done. */
    public boolean strafrechtlichVerfolgt() {
        return strafverfahren != null && strafverfahren != Strafstand.KEINES;
    }
}
