package org.dienstweg.beitrag;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.dienstweg.register.Betriebsaccount;

/**
 * The account a report is about as the register had it on that day; later names do not change it.
 *
 * @param id                  id of the account in the register
 * @param plattform           code of the platform
 * @param plattformName       what people call it
 * @param organisationseinheit the unit responsible (HR-3-06)
 * @param nutzername          user name without {@code @}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Gegenstand(UUID id, String plattform, String plattformName, String organisationseinheit,
                         String profilname, String nutzername, String url) {

    /** The account as the register shows it now. */
    public static Gegenstand von(Betriebsaccount account) {
        return new Gegenstand(account.id(), account.plattform(), account.plattformName(),
                account.organisationseinheit(), account.profilname(), account.nutzername(), account.url());
    }

    /** In one line. */
    public String bezeichnung() {
        return profilname + " (@" + nutzername + ", " + plattformName + ")";
    }
}
