package org.dienstweg.umbenennung;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.dienstweg.register.Registerkonto;

/** What an account was called when its order began, and what it is going to be called. */
@Embeddable
public record Namenswechsel(String alterProfilname, String alterNutzername, String alteUrl, String neuerProfilname,
                            String neuerNutzername, String neuerAbsenderhinweis) {

    static Namenswechsel von(Registerkonto konto, Kontowunsch wunsch) {
        return new Namenswechsel(konto.profilname(), konto.nutzername(), konto.url(), wunsch.neuerProfilname(),
                wunsch.neuerNutzername(), wunsch.neuerAbsenderhinweis());
    }

    /** The same change with another new user name. */
    Namenswechsel mitNutzername(String nutzername) {
        return new Namenswechsel(alterProfilname, alterNutzername, alteUrl, neuerProfilname, nutzername,
                neuerAbsenderhinweis);
    }

    /** Whether the profile name stays. */
    public boolean profilnameBleibt() {
        return alterProfilname.equals(neuerProfilname);
    }

    /** Whether the user name stays. */
    public boolean nutzernameBleibt() {
        return alterNutzername.equals(neuerNutzername);
    }

    /** Old and new names that the public has to be told. */
    public List<String> zuNennende() {
        return Stream.concat(profilnameBleibt() ? Stream.of() : Stream.of(alterProfilname, neuerProfilname),
                nutzernameBleibt() ? Stream.of() : Stream.of(alterNutzername, neuerNutzername)).distinct().toList();
    }
}
