package org.dienstweg.register;

import java.util.UUID;

/**
 * An account that is run today, as a process of the house works with it.
 *
 * @param id        key in the register, which no renaming changes
 * @param ressort   abbreviation of the Ressort it belongs to today
 * @param plattform code of the platform
 * @param fachthema subject of a Fach-Account, or null
 */
public record Registerkonto(UUID id, String ressort, String plattform, String plattformName, Accountart accountArt,
                            String fachthema, String profilname, String nutzername, String url,
                            String absenderhinweis) {

    static Registerkonto von(Account account) {
        return new Registerkonto(account.id(), account.ressort(), account.plattform(), account.plattformName(),
                account.accountArt(), account.fachthema(), account.profilname(), account.nutzername(), account.url(),
                account.absenderhinweis());
    }

    /** How people tell it from all others, e.g. {@code @IM_NRW auf X (Twitter)}. */
    public String bezeichnung() {
        return "@" + nutzername + " auf " + plattformName;
    }
}
