package org.dienstweg.vorteil;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;
import org.dienstweg.vorteil.Angaben.Amtsbezug;
import org.dienstweg.vorteil.Angaben.Annahme;
import org.dienstweg.vorteil.Angaben.Beeinflussung;
import org.dienstweg.vorteil.Angaben.Empfaenger;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.dienstweg.vorteil.Angaben.Statusgruppe;
import org.dienstweg.vorteil.Angaben.StillschweigendGrund;
import org.dienstweg.vorteil.Angaben.Teilnahmegrund;
import org.dienstweg.vorteil.Angaben.Vorteilsart;

/**
 * The application for consent to an advantage, keyed exactly like its start form. Texts are never null, what was left
 * out is empty; coded values, dates, the value and their absence are null. Days are calendar days in Europe/Berlin.
 *
 * @param statusgruppe                 civil servant, retired, former or under the collective agreement
 * @param zuwendendePerson             who gives
 * @param zuwendendeOrganisation       for which organisation
 * @param mittelsperson                who hands it over by order of the giver; may be empty (VV42-4)
 * @param vorteilsart                  kind of advantage (VV42-4.1a)
 * @param gegenstand                   what it is
 * @param wertEuro                     value in euro, or null if unknown; decides nothing (VV42-4.1b)
 * @param anlass                       occasion
 * @param zuwendungAm                  day it is or was given; in the future for what is only announced
 * @param empfaenger                   who gets it (VV42-4.2a)
 * @param dienstlicheBeruehrung        official contact with the giver
 * @param bisherigeZuwendungen         earlier advantages of the same giver
 * @param rechtsanspruch               whether there is a legal claim to it (VV42-4)
 * @param amtsbezug                    relation to the office (VV42-5a to -5.2a)
 * @param erwartungVerknuepft          whether expectations are tied to it (VV42-5.2b)
 * @param gefordert                    whether it was demanded (VV42-7.4a)
 * @param pflichtwidrigeGegenleistung  whether it is a return for a breach of duty (VV42-7.4b)
 * @param beeinflussung                whether influence is intended (VV42-7.1a, -7.1b)
 * @param stillschweigendGrund         ground of tacit approval that is claimed (VV42-8a to -8.3)
 * @param ueblichUndAngemessen         whether it is customary and appropriate
 * @param teilnahmegrund               why the applicant attends the event (VV42-8.1)
 * @param behoerdenleitungOderBeauftragt whether the applicant heads the authority or is charged by its head (VV42-9.1)
 * @param dienstreise                  whether it happens on an official journey
 * @param reisekostenAngegeben         whether it is stated in the travel expenses (VV42-8.4)
 * @param angenommen                   whether it has been accepted
 * @param angenommenAm                 day of acceptance
 * @param grundNichtRechtzeitig        why consent could not be had in time (VV42-6.1a)
 * @param grundErteilungErwartet       why consent may be expected (VV42-6.1a)
 * @param grundVerspaetung             why the application comes late after a provisional acceptance (VV42-6.1b)
 * @param weitergegeben                whether it was passed on (VV42-4.2b)
 * @param vollstaendig                 declaration that everything relevant is stated (VV42-6b)
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record VorteilAntrag(
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Statusgruppe statusgruppe,
        String zuwendendePerson, String zuwendendeOrganisation, String mittelsperson,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Vorteilsart vorteilsart,
        String gegenstand, BigDecimal wertEuro, String anlass, LocalDate zuwendungAm,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Empfaenger empfaenger,
        String dienstlicheBeruehrung, String bisherigeZuwendungen,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNeinUnsicher rechtsanspruch,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Amtsbezug amtsbezug,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNeinUnsicher erwartungVerknuepft,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein gefordert,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNeinUnsicher pflichtwidrigeGegenleistung,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Beeinflussung beeinflussung,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) StillschweigendGrund stillschweigendGrund,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNeinUnsicher ueblichUndAngemessen,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Teilnahmegrund teilnahmegrund,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein behoerdenleitungOderBeauftragt,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein dienstreise,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein reisekostenAngegeben,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Annahme angenommen,
        LocalDate angenommenAm, String grundNichtRechtzeitig, String grundErteilungErwartet, String grundVerspaetung,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein weitergegeben,
        boolean vollstaendig) {

    /** What was left out is empty, so that no rule has to ask for null. */
    public VorteilAntrag {
        zuwendendePerson = Text.von(zuwendendePerson);
        zuwendendeOrganisation = Text.von(zuwendendeOrganisation);
        mittelsperson = Text.von(mittelsperson);
        gegenstand = Text.von(gegenstand);
        anlass = Text.von(anlass);
        dienstlicheBeruehrung = Text.von(dienstlicheBeruehrung);
        bisherigeZuwendungen = Text.von(bisherigeZuwendungen);
        grundNichtRechtzeitig = Text.von(grundNichtRechtzeitig);
        grundErteilungErwartet = Text.von(grundErteilungErwartet);
        grundVerspaetung = Text.von(grundVerspaetung);
    }

    /** Whether it is money in cash or otherwise (VV42-3.4.1a); never tacitly approved. */
    public boolean geld() {
        return vorteilsart == Vorteilsart.GELD;
    }

    /** Whether it has been accepted, provisionally or not. */
    public boolean istAngenommen() {
        return angenommen != null && angenommen != Annahme.NEIN;
    }

    /** Whether the applicant claims that only a private relation is behind it (VV42-5.2a). */
    public boolean privat() {
        return amtsbezug == Amtsbezug.AUSSCHLIESSLICH_PRIVAT;
    }

    /** Whether the collective agreement governs (§ 3 Abs. 3 TV-L) instead of § 42 BeamtStG. */
    public boolean tarif() {
        return statusgruppe == Statusgruppe.TARIF;
    }

    /** The giver as one reads it: person, organisation, or both. */
    public String geber() {
        return zuwendendePerson.isEmpty() || zuwendendeOrganisation.isEmpty()
                ? zuwendendePerson + zuwendendeOrganisation : zuwendendePerson + ", " + zuwendendeOrganisation;
    }
}
