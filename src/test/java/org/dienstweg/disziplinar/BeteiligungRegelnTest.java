package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.disziplinar.Regelprobe.HEUTE;
import static org.dienstweg.disziplinar.Regelprobe.ergebnis;

import java.time.LocalDate;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.JaNein;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told and heard, and what may be used, written from § 20 LDG NRW. */
@DisplayName("Regeln der Beteiligung")
class BeteiligungRegelnTest {

    @ParameterizedTest
    @CsvSource({", '', keine, ERFUELLT", "2026-11-30, Brief, '', ERFUELLT", "2026-11-30, '', '', VERLETZT", ", Brief, '', VERLETZT",
        "2026-11-29, Brief, '', VERLETZT", "2026-12-01, Brief, '', VERLETZT", "2026-11-30, Brief, doch, ERFUELLT"})
    @DisplayName("VV42-3.2c: unterrichtet mit Nachweis, oder entfallen mit Grund")
    void hoehereStelle(LocalDate am, String nachweis, String entfaellt, Ergebnis ergebnis) {
        assertThat(ergebnis(DisziplinarRegeln.UNTERRICHTUNG_FESTHALTEN,
                new HoehereStelle.Lage(new HoehereStelle(am, nachweis, entfaellt), HEUTE), "VV42-3.2c")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, Urkunde, , '', , ERFUELLT, ERFUELLT", "2026-11-30, '', , '', , ERFUELLT, VERLETZT", ", '', , '', , VERLETZT, VERLETZT",
        ", '', JA, weil, , ERFUELLT, ERFUELLT", ", '', JA, '', , VERLETZT, ERFUELLT", "2026-11-30, '', JA, weil, , VERLETZT, ERFUELLT",
        ", '', JA, weil, 2026-11-30, VERLETZT, ERFUELLT", ", '', JA, weil, 2026-12-01, ERFUELLT, ERFUELLT"})
    @DisplayName("§ 20 Abs. 1 und 2: zugestellt mit Nachweis, oder aufgeschoben mit Grund")
    void unterrichtung(LocalDate am, String nachweis, JaNein aufschub, String grund, LocalDate wieder, Ergebnis pflicht, Ergebnis zustellung) {
        Unterrichtung.Lage lage = new Unterrichtung.Lage(new Unterrichtung(am, nachweis, aufschub, grund, wieder), HEUTE);
        assertThat(ergebnis(DisziplinarRegeln.ZUSTELLUNG_FESTHALTEN, lage, "LDG-20.1")).isEqualTo(pflicht);
        assertThat(ergebnis(DisziplinarRegeln.ZUSTELLUNG_FESTHALTEN, lage, "LDG-20.2")).isEqualTo(zustellung);
    }

    @ParameterizedTest
    @CsvSource({"SCHRIFTLICH, 2026-11-30, Text, 2026-12-30, ERFUELLT", "SCHRIFTLICH, 2026-11-30, '', 2026-12-30, VERLETZT",
        "SCHRIFTLICH, , Text, 2026-12-30, VERLETZT", "SCHRIFTLICH, 2026-12-01, Text, 2026-12-30, VERLETZT", "WILL_MUENDLICH, 2026-11-30, '', 2026-12-30, ERFUELLT",
        "KEINE, , '', 2026-12-30, VERLETZT", "KEINE, , 'Sagt nichts.', 2026-12-30, ERFUELLT", "KEINE, , '', 2026-11-29, ERFUELLT", "KEINE, , '', , VERLETZT",
        ", , '', 2026-12-30, VERLETZT"})
    @DisplayName("§ 20 Abs. 2: Der Monat gehört der betroffenen Person; sein Ablauf sperrt nichts")
    void aeusserung(Aeusserung.Art art, LocalDate eingang, String text, LocalDate bis, Ergebnis ergebnis) {
        Unterrichtung belehrt = new Unterrichtung(HEUTE, "Urkunde", null, null, null);
        assertThat(ergebnis(DisziplinarRegeln.AEUSSERUNG_FESTHALTEN,
                new Aeusserung.Lage(new Aeusserung(art, eingang, text, null, null), belehrt, bis), "LDG-20.2")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, Urkunde, 2026-11-30, ERFUELLT", "2026-11-30, Urkunde, 2026-11-29, VERLETZT", "2026-11-30, '', 2026-11-30, VERLETZT",
        ", '', 2026-11-30, VERLETZT"})
    @DisplayName("§ 20 Abs. 3: Ohne nachgewiesene Belehrung unverwertbar")
    void verwertbar(LocalDate zustellung, String nachweis, LocalDate eingang, Ergebnis ergebnis) {
        Unterrichtung unterrichtung = new Unterrichtung(zustellung, nachweis, null, null, null);
        assertThat(ergebnis(DisziplinarRegeln.AEUSSERUNG_VERWERTEN, new Aeusserung.Lage(new Aeusserung(Aeusserung.Art.SCHRIFTLICH,
                eingang, "Text", null, null), unterrichtung, null), "LDG-20.3")).isEqualTo(ergebnis);
        assertThat(ergebnis(DisziplinarRegeln.ANHOERUNG_VERWERTEN, new Anhoerung.Lage(new Anhoerung(eingang, "Text", null),
                unterrichtung, null), "LDG-20.3")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, Text, 2026-11-30, ERFUELLT, ERFUELLT", "2026-11-30, Text, 2026-11-29, ERFUELLT, VERLETZT", ", Text, 2026-11-29, VERLETZT, ERFUELLT",
        "2026-12-01, Text, , VERLETZT, ERFUELLT", "2026-11-30, '', , VERLETZT, ERFUELLT",
        "2026-11-29, Text, 2026-12-21, VERLETZT, ERFUELLT"})
    @DisplayName("§§ 20, 29: Niederschrift muss, drei Wochen soll")
    void anhoerung(LocalDate am, String niederschrift, LocalDate bis, Ergebnis protokoll, Ergebnis rechtzeitig) {
        Anhoerung.Lage lage = new Anhoerung.Lage(new Anhoerung(am, niederschrift, null),
                new Unterrichtung(HEUTE, "Urkunde", null, null, null), bis);
        assertThat(ergebnis(DisziplinarRegeln.ANHOERUNG_FESTHALTEN, lage, "LDG-29")).isEqualTo(protokoll);
        assertThat(ergebnis(DisziplinarRegeln.ANHOERUNG_FESTHALTEN, lage, "LDG-20.2")).isEqualTo(rechtzeitig);
    }
}
