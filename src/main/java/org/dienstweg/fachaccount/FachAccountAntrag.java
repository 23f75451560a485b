package org.dienstweg.fachaccount;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;
import org.dienstweg.register.Accountart;

/**
 * The application for a Fach-Account, keyed exactly like its start form. Texts and lists are never null, what was left
 * out is empty; coded values and their absence are null. A user name is kept without a leading {@code @}.
 *
 * @param plattform                    where the account is to live
 * @param plattformName                name of a platform that is not listed
 * @param accountArt                   kind of account
 * @param organisationseinheit         unit responsible for it
 * @param fachthema                    subject
 * @param fachzielgruppe               whom it addresses
 * @param ausschliesslichFachzielgruppe whether it addresses nobody else
 * @param nutzungszweck                what it is for
 * @param profilname                   name shown to readers
 * @param nutzername                   handle
 * @param absenderhinweis              profile text
 * @param netiquetteUrl                address of the rules of conduct
 * @param registrierungsMail           mail address it is registered with
 * @param wappenImProfilbild           whether the picture shows the coat of arms
 * @param autorisierte                 who may use it
 * @param begruendung                  why it is needed
 * @param abweichungBegruendung        why to depart from rules that only should be kept
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FachAccountAntrag(
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Netzwerk plattform, String plattformName,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Accountart accountArt, String organisationseinheit,
        String fachthema, String fachzielgruppe,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein ausschliesslichFachzielgruppe,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Nutzungszweck nutzungszweck,
        String profilname, String nutzername, String absenderhinweis, String netiquetteUrl, String registrierungsMail,
        boolean wappenImProfilbild, List<Autorisierte> autorisierte, String begruendung,
        String abweichungBegruendung) {

    /** The platforms of the form; all but the last are listed in HR 2 Abs. 1. */
    public enum Netzwerk {
        TWITTER_X("X (Twitter)"), FACEBOOK("Facebook"), INSTAGRAM("Instagram"), YOUTUBE("YouTube"), VIMEO("Vimeo"),
        ANDERE("Andere Plattform");

        private final String bezeichnung;

        Netzwerk(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }
    }

    /** What an account is for (HR-1-03). */
    public enum Nutzungszweck {
        KOMMUNIKATION_INFORMATION, ANDERER
    }

    /** What was left out is empty, so that no rule has to ask for null. */
    public FachAccountAntrag {
        plattformName = Text.von(plattformName);
        organisationseinheit = Text.von(organisationseinheit);
        fachthema = Text.von(fachthema);
        fachzielgruppe = Text.von(fachzielgruppe);
        profilname = Text.von(profilname);
        nutzername = Text.von(nutzername).replaceFirst("^@", "");
        absenderhinweis = Text.von(absenderhinweis);
        netiquetteUrl = Text.von(netiquetteUrl);
        registrierungsMail = Text.von(registrierungsMail);
        autorisierte = autorisierte == null ? List.of() : autorisierte.stream().filter(Objects::nonNull).toList();
        begruendung = Text.von(begruendung);
        abweichungBegruendung = Text.von(abweichungBegruendung);
    }

    /** Whether the Handreichung lists the platform (HR-2-01); a missing one is not listed. */
    public boolean plattformGelistet() {
        return plattform != null && plattform != Netzwerk.ANDERE;
    }

    /** The platform in words. */
    public String plattformText() {
        if (plattform == null) {
            return "";
        }
        return plattform == Netzwerk.ANDERE && !plattformName.isEmpty() ? plattformName : plattform.bezeichnung;
    }
}
