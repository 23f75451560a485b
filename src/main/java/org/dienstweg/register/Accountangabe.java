package org.dienstweg.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What everybody may know of an official account. There is no field for people or for the registration mail, so that no
 * page and no interface can show them by mistake.
 *
 * @param ressort     abbreviation of the Ressort
 * @param ressortName its name, or the abbreviation where the name is not known here
 * @param plattform   code of the platform
 * @param seit        first day
 * @param ende        last day, or null while the account is run
 * @param frueher     earlier names, the latest change first
 * @param nachfolger  the account that took its place, or null
 */
public record Accountangabe(String ressort, String ressortName, String plattform, String plattformName,
                            Accountart accountArt, String organisationseinheit, String fachthema, String profilname,
                            String nutzername, String url, String absenderhinweis, String netiquetteUrl,
                            Verifizierungsstand verifizierung, LocalDate seit, LocalDate ende,
                            List<Namensaenderung> frueher, Nachfolger nachfolger) {

    /** The account that took the place of one that was given up. */
    public record Nachfolger(String profilname, String nutzername, String url) {

        static Nachfolger von(Account account) {
            return account == null ? null
                    : new Nachfolger(account.profilname(), account.nutzername(), account.url());
        }
    }

    /**
     * A change of name.
     *
     * @param von the day the old name began
     * @param bis the day of the change, on which the new name began
     */
    public record Namensaenderung(Namensart feld, String alt, String neu, LocalDate von, LocalDate bis) {
    }

    /** Whether the address is one of the web, so that a page may link to it. */
    public boolean verlinkbar() {
        return Adresse.url(url) != null;
    }

    static Accountangabe von(Account account, String ressortName, Account nachfolger) {
        return new Accountangabe(account.ressort(), ressortName, account.plattform(), account.plattformName(),
                account.accountArt(), account.organisationseinheit(), account.fachthema(), account.profilname(),
                account.nutzername(), account.url(), account.absenderhinweis(), account.netiquetteUrl(),
                account.verifizierung(), account.seit(), account.ende(), aenderungen(account.namen()),
                Nachfolger.von(nachfolger));
    }

    private static List<Namensaenderung> aenderungen(List<Namenseintrag> namen) {
        return namen.stream().filter(name -> !name.gilt())
                .map(alt -> new Namensaenderung(alt.art(), alt.name(), nachfolger(alt, namen), alt.von(), alt.bis()))
                .sorted(Comparator.comparing(Namensaenderung::bis).reversed().thenComparing(Namensaenderung::feld))
                .toList();
    }

    private static String nachfolger(Namenseintrag alt, List<Namenseintrag> namen) {
        return namen.stream()
                .filter(neu -> neu != alt && neu.art() == alt.art() && neu.von().equals(alt.bis()))
                .map(Namenseintrag::name).findFirst().orElse(null);
    }
}
