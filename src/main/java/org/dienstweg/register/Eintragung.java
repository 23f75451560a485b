package org.dienstweg.register;

import java.time.LocalDate;
import java.util.List;

/**
 * What is entered into the register when an account is set up.
 *
 * @param aktenzeichen  the case that set the account up; one case enters one account
 * @param ressort       abbreviation of the Ressort
 * @param plattform     code of the platform, e.g. {@code TWITTER_X}
 * @param plattformName what readers see, e.g. {@code X (Twitter)}
 * @param organisationseinheit the unit that runs the account
 * @param fachthema     subject of a Fach-Account, or null
 * @param nutzername    user name, with or without {@code @}
 * @param url           full address of the account
 * @param absenderhinweis text of the profile (HR-2-13, HR-2-14), or null
 * @param netiquetteUrl address of the netiquette, or null
 * @param registrierungsMail functional mailbox the account is registered with; never public
 * @param wappen        whether the profile picture shows the coat of arms
 * @param seit          first day (Europe/Berlin)
 * @param autorisierte  who may use the account (HR-3-03); never public
 */
public record Eintragung(String aktenzeichen, String ressort, String plattform, String plattformName,
                         Accountart accountArt, String organisationseinheit, String fachthema, String profilname,
                         String nutzername, String url, String absenderhinweis, String netiquetteUrl,
                         String registrierungsMail, boolean wappen, Verifizierungsstand verifizierung,
                         LocalDate seit, List<Autorisierung> autorisierte) {

    /** Leaves away the sign in front of the user name, however it was typed. */
    public Eintragung {
        nutzername = nutzername.strip().replaceFirst("^@", "");
        autorisierte = List.copyOf(autorisierte);
    }

    /**
     * A person who may use the account from its first day on.
     *
     * @param dienstlichesGeraet whether an official device is used (HR-3-04)
     * @param geraetBegruendung  why not, or null
     */
    public record Autorisierung(String name, String funktion, boolean dienstlichesGeraet, String geraetBegruendung) {
    }
}
