package org.dienstweg.umbenennung;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.register.Accountart;
import org.dienstweg.register.Plattformgrenzen;
import org.dienstweg.register.Registerkonto;

/**
 * Names for an account after a reorganisation, made from name and abbreviation of the new Ressort (HR-2-36): the first that
 * the platform takes and nobody has. Only a proposal; a person sees it before anything happens.
 *
 * @param konto   the account as it is today
 * @param alt     abbreviation of the Ressort it belongs to today
 * @param neu     the names of the Ressort it is going to belong to
 * @param grenzen limits of the platform, or null if nobody described it
 * @param frei    whether a user name is still free on the platform
 */
record Namensvorschlag(Registerkonto konto, String alt, Ressortname neu, Plattformgrenzen grenzen,
                       Predicate<String> frei) {

    /** A profile name; empty if none fits. */
    String profilname() {
        return erster(Stream.of(thema() + neu.kuerzel() + " NRW", neu.kuerzel() + " NRW", neu.kuerzel()),
                this::passtAlsProfilname);
    }

    /** A user name; empty if none fits. */
    String nutzername() {
        String kuerzel = neu.kuerzel().replaceAll("[^A-Za-z0-9]", "");
        String bisher = konto.nutzername();
        Stream<String> alle = istRessortAccount()
                ? Stream.of(kuerzel + "_NRW", kuerzel + "NRW", kuerzel + ".NRW", kuerzel)
                : Stream.of(ersetzt(bisher, kuerzel), bisher + "_" + kuerzel, bisher + "." + kuerzel, bisher + kuerzel,
                        kuerzel + "_" + bisher, bisher);
        return erster(alle.flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT))),
                name -> passtAlsNutzername(name) && (name.equals(bisher) || frei.test(name)));
    }

    /** A profile text; empty if none fits. */
    String absenderhinweis() {
        String zumThema = istRessortAccount() ? "." : " zum Thema " + konto.fachthema() + ".";
        return erster(Stream.of(
                "Hier informiert die Pressestelle " + neu.genitiv() + " des Landes Nordrhein-Westfalen.",
                "Es informiert: " + neu.name() + " NRW" + zumThema, "Es informiert: " + neu.name() + " NRW.",
                "Es informiert: " + neu.kuerzel() + " NRW.").skip(istRessortAccount() ? 0 : 1), this::passtAlsHinweis);
    }

    private boolean istRessortAccount() {
        return konto.accountArt() == Accountart.RESSORT;
    }

    private String thema() {
        return istRessortAccount() || konto.fachthema() == null ? "" : konto.fachthema() + " ";
    }

    /** The present user name with the old abbreviation, where it is a part of its own, replaced by the new one. */
    private String ersetzt(String name, String kuerzel) {
        String neuer = name.replaceFirst("(?<![A-Za-z])" + alt + "(?![a-z])", kuerzel);
        return neuer.equals(name) ? name + "_" + kuerzel : neuer;
    }

    private boolean passtAlsProfilname(String name) {
        Integer warnung = grenzen == null ? null : grenzen.profilnameWarnungAb();
        return grenzen == null || innerhalb(name, grenzen.profilnameMin(), grenzen.profilnameMax())
                && (warnung == null || name.length() < warnung);
    }

    private boolean passtAlsNutzername(String name) {
        return grenzen == null || grenzen.nutzernameMuster() == null
                || innerhalb(name, grenzen.nutzernameMin(), grenzen.nutzernameMax())
                && name.matches(grenzen.nutzernameMuster());
    }

    private boolean passtAlsHinweis(String text) {
        return grenzen == null || grenzen.kurztextMax() == null || text.length() <= grenzen.kurztextMax();
    }

    private static boolean innerhalb(String name, Integer min, Integer max) {
        return (min == null || name.length() >= min) && (max == null || name.length() <= max);
    }

    private static String erster(Stream<String> namen, Predicate<String> passt) {
        return namen.filter(passt).findFirst().orElse("");
    }
}
