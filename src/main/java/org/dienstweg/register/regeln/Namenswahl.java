package org.dienstweg.register.regeln;

import java.util.List;
import java.util.stream.Stream;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.register.Benennung;
import org.dienstweg.register.Plattformgrenzen;

/**
 * The names somebody wants for an official account, with everything they are judged by.
 *
 * @param plattform       the platform in words
 * @param profilname      wanted name shown to readers; never null
 * @param nutzername      wanted user name without {@code @}; never null
 * @param absenderhinweis wanted profile text; never null
 * @param ressortAccount  whether it is the account of a Ressort and not of one of its subjects
 * @param ressort         the Ressort it speaks for
 * @param amtsinhaber     first and last names of those who hold an office
 * @param weitere         full names of others the account must not be named after
 * @param grenzen         limits of the platform, or null if nobody described it
 * @param vergebene       names that other official accounts carry or carried on this platform
 */
public record Namenswahl(String plattform, String profilname, String nutzername, String absenderhinweis,
                         boolean ressortAccount, Ressortname ressort, List<String> amtsinhaber, List<String> weitere,
                         Plattformgrenzen grenzen, Namensbestand vergebene) {

    /** Both names as people read them. */
    Stream<Benennung> namen() {
        return beide().map(Benennung::von);
    }

    /** Both names as they were written. */
    Stream<String> beide() {
        return Stream.of(nutzername, profilname);
    }
}
