package org.dienstweg.register;

import java.util.List;
import java.util.UUID;

/**
 * An official account as those who work with it need it. Never public: it can lead to the people behind the account.
 *
 * @param schluessel a key people can read, e.g. {@code TWITTER_X/IM_NRW}; it stays findable after the account was renamed
 * @param ressort    abbreviation of the Ressort
 * @param plattform  code of the platform
 * @param nutzername user name without {@code @}
 * @param namen      other ways to name it unmistakably: id, address, user name where only one account bears it
 */
public record Betriebsaccount(UUID id, String schluessel, String ressort, String plattform, String plattformName,
                              String organisationseinheit, String profilname, String nutzername, String url,
                              List<String> namen) {

    /** What people choose it by. */
    public String bezeichnung() {
        return profilname + " (@" + nutzername + ", " + plattformName + ")";
    }
}
