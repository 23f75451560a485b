package org.dienstweg.umbenennung;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dienstweg.register.Verifizierungsstand;

/**
 * How far an account of an order has come.
 *
 * @param profilnameGeaendertAm  day of the first step (Europe/Berlin), or null
 * @param nutzernameGeaendertAm  day of the second step (Europe/Berlin), or null
 * @param verifizierung          what came of the renewed verification (HR-2-06), or null
 */
@Embeddable
public record Fortschritt(@Enumerated(EnumType.STRING) Umbenennungsstand stand, LocalDate profilnameGeaendertAm,
                          LocalDate nutzernameGeaendertAm,
                          @Enumerated(EnumType.STRING) Verifizierungsstand verifizierung) {

    /** Nothing has happened yet. */
    static Fortschritt amAnfang() {
        return new Fortschritt(Umbenennungsstand.WARTET, null, null, null);
    }

    Fortschritt mit(Umbenennungsstand neuer) {
        return new Fortschritt(neuer, profilnameGeaendertAm, nutzernameGeaendertAm, verifizierung);
    }

    Fortschritt mitProfilname(LocalDate am) {
        return new Fortschritt(Umbenennungsstand.PROFILNAME_GEAENDERT, am, nutzernameGeaendertAm, verifizierung);
    }

    Fortschritt mitNutzername(LocalDate am) {
        return new Fortschritt(Umbenennungsstand.NUTZERNAME_GEAENDERT, profilnameGeaendertAm, am, verifizierung);
    }

    Fortschritt mitVerifizierung(Verifizierungsstand ergebnis) {
        return new Fortschritt(stand, profilnameGeaendertAm, nutzernameGeaendertAm, ergebnis);
    }

    /** Whether something is still to be done. */
    public boolean offen() {
        return stand != Umbenennungsstand.UMBENANNT && stand != Umbenennungsstand.HERAUSGENOMMEN;
    }

    /** Whether the name was changed and the rest is still to follow. */
    public boolean halb() {
        return offen() && stand != Umbenennungsstand.WARTET;
    }
}
