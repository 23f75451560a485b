package org.dienstweg.web.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.dienstweg.register.Accountangabe;
import org.dienstweg.register.Accountangabe.Nachfolger;
import org.dienstweg.register.Auskunft;
import org.dienstweg.register.Auskunft.Ergebnis;

/**
 * Whether an address belongs to an official account, for people and programs.
 *
 * @param adresse     what was asked
 * @param ergebnis    JA, FRUEHER or NEIN
 * @param ressort     abbreviation of the Ressort of the (first) account, or null
 * @param ressortName its name, or null
 * @param seit        first day of that account (Europe/Berlin), or null
 * @param neuerName   user name the account bears today, when it was renamed
 * @param neueAdresse its address today, when it was renamed
 * @param hinweis     the answer in German sentences
 * @param accounts    all accounts the answer is about
 */
record Registerantwort(String adresse, Ergebnis ergebnis, String ressort, String ressortName, LocalDate seit,
                       String neuerName, String neueAdresse, String hinweis, List<Accountangabe> accounts) {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String NICHTS = "Nein, das Register kennt keinen amtlichen Account mit dieser Adresse oder "
            + "diesem Namen. Gefragt werden kann nach einem Profil, nicht nach einem einzelnen Beitrag.";

    static Registerantwort zu(String adresse, Auskunft auskunft) {
        if (auskunft.accounts().isEmpty()) {
            return new Registerantwort(adresse, auskunft.ergebnis(), null, null, null, null, null, NICHTS, List.of());
        }
        Accountangabe erster = auskunft.accounts().get(0);
        Nachfolger heute = auskunft.ergebnis() == Ergebnis.FRUEHER ? heute(erster) : null;
        return new Registerantwort(adresse, auskunft.ergebnis(), erster.ressort(), erster.ressortName(), erster.seit(),
                heute == null ? null : heute.nutzername(), heute == null ? null : heute.url(), hinweis(auskunft),
                auskunft.accounts());
    }

    /** The account somebody should look for today, or null where there is none. */
    private static Nachfolger heute(Accountangabe account) {
        return account.ende() == null ? new Nachfolger(account.profilname(), account.nutzername(), account.url())
                : account.nachfolger();
    }

    private static String hinweis(Auskunft auskunft) {
        return auskunft.accounts().stream()
                .map(account -> auskunft.ergebnis() == Ergebnis.JA ? amtlich(account) : frueher(account))
                .collect(Collectors.joining(" "));
    }

    private static String amtlich(Accountangabe account) {
        return "Ja, %s ist amtlich (%s, seit dem %s). Amtlich ist nur die Adresse %s."
                .formatted(bezeichnung(account), account.ressortName(), DATUM.format(account.seit()), account.url());
    }

    private static String frueher(Accountangabe account) {
        if (account.ende() != null) {
            return "Das war ein amtlicher Account: %s (%s). Er wurde am %s eingestellt und ist nicht mehr amtlich."
                    .formatted(bezeichnung(account), account.ressortName(), DATUM.format(account.ende()))
                    + neuerAccount(account.nachfolger());
        }
        return ("So hieß früher ein amtlicher Account (%s). Heute heißt er %s mit der Adresse %s. "
                + "Unter dem alten Namen kann inzwischen jemand anderes auftreten.")
                .formatted(account.ressortName(), bezeichnung(account), account.url());
    }

    private static String neuerAccount(Nachfolger neuer) {
        return neuer == null ? "" : " Heute heißt der amtliche Account „%s“ (@%s) mit der Adresse %s."
                .formatted(neuer.profilname(), neuer.nutzername(), neuer.url());
    }

    private static String bezeichnung(Accountangabe account) {
        return "„%s“ (@%s) auf %s".formatted(account.profilname(), account.nutzername(), account.plattformName());
    }
}
