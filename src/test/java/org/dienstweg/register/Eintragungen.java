package org.dienstweg.register;

import java.time.LocalDate;
import java.util.List;

/** Entries as a case would make them. */
final class Eintragungen {

    private Eintragungen() {
    }

    static Eintragung radweg() {
        return new Eintragung("FA-2026-IM-000001", "IM", "TWITTER_X", "X (Twitter)", Accountart.FACH, "Referat 12",
                "Radwege", "Radweg NRW", "@Radweg_NRW", "https://x.com/Radweg_NRW",
                "Dieser Account wird vom Ministerium des Innern NRW zum Thema Radwege betrieben.", null,
                "radwege@im.example", false, Verifizierungsstand.NICHT_VERFUEGBAR, LocalDate.of(2026, 11, 23),
                List.of(new Eintragung.Autorisierung("Uwe; Sommer", "Sachbearbeiter", false, "bestellt"),
                        new Eintragung.Autorisierung("=HYPERLINK(\"x\")", "+Referentin", true, null)));
    }
}
