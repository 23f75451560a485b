package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.disziplinar.Regelprobe.HEUTE;
import static org.dienstweg.disziplinar.Regelprobe.ergebnis;
import static org.dienstweg.disziplinar.Regelprobe.verdacht;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.JaNein;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the duty ends with the person or their status, written from § 33 Abs. 2 LDG NRW. */
@DisplayName("Regeln der Erledigung")
class ErledigungRegelnTest {

    @ParameterizedTest
    @CsvSource({"TOD, BEAMTE, ERFUELLT", "TOD, RUHESTAND, ERFUELLT", "ENTLASSUNG, PROBE, ERFUELLT", "ENTLASSUNG, RUHESTAND, VERLETZT",
        "VERLUST_DER_BEAMTENRECHTE, WIDERRUF, ERFUELLT", "VERLUST_DER_BEAMTENRECHTE, FRUEHERE, VERLETZT",
        "VERLUST_DER_VERSORGUNGSRECHTE, RUHESTAND, ERFUELLT", "VERLUST_DER_VERSORGUNGSRECHTE, FRUEHERE, ERFUELLT",
        "VERLUST_DER_VERSORGUNGSRECHTE, BEAMTE, ERFUELLT", "VERLUST_DER_VERSORGUNGSRECHTE, PROBE, VERLETZT", ", BEAMTE, VERLETZT"})
    @DisplayName("§ 33 Abs. 2: Nur Tod oder der Verlust der Rechtsstellung beendet das Verfahren, nie der Ruhestand")
    void grund(Erledigung.Grund grund, String status, Ergebnis ergebnis) {
        Erledigung antwort = new Erledigung(JaNein.JA, grund, HEUTE, "Urkunde");
        assertThat(alle(antwort, Map.of("statusgruppe", status)).get(0)).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"JA, 2026-11-30, Urkunde, ERFUELLT", "JA, 2026-12-01, Urkunde, VERLETZT", "JA, 2026-10-12, Urkunde, ERFUELLT",
        "JA, 2026-10-11, Urkunde, VERLETZT", "JA, , Urkunde, VERLETZT", "JA, 2026-11-30, ' ', VERLETZT", "NEIN, , Irrtum, ERFUELLT",
        "NEIN, , '', VERLETZT"})
    @DisplayName("§ 33 Abs. 2: Der Tag liegt zwischen Tat und heute, und es gibt einen Nachweis")
    void nachweis(JaNein erledigt, LocalDate tag, String nachweis, Ergebnis ergebnis) {
        Erledigung antwort = new Erledigung(erledigt, Erledigung.Grund.TOD, tag, nachweis);
        assertThat(alle(antwort, Map.of("tatzeit", "2026-10-12")).get(1)).isEqualTo(ergebnis);
    }

    @Test
    @DisplayName("Ohne Antwort ist nichts festgestellt; ohne Tatzeit begrenzt nur der heutige Tag")
    void offen() {
        assertThat(alle(new Erledigung(null, null, null, "x"), Map.of()).get(0)).isEqualTo(Ergebnis.VERLETZT);
        assertThat(alle(new Erledigung(JaNein.NEIN, null, null, "x"), Map.of()).get(0)).isEqualTo(Ergebnis.ERFUELLT);
        Map<String, Object> ohneTatzeit = new HashMap<>();
        ohneTatzeit.put("tatzeit", null);
        assertThat(alle(new Erledigung(JaNein.JA, Erledigung.Grund.TOD, LocalDate.of(2020, 1, 1), "x"), ohneTatzeit).get(1))
                .isEqualTo(Ergebnis.ERFUELLT);
    }

    private static List<Ergebnis> alle(Erledigung antwort, Map<String, Object> anders) {
        return DisziplinarRegeln.ERLEDIGUNG_FESTHALTEN.pruefe(new Erledigung.Lage(verdacht(anders), antwort), HEUTE)
                .feststellungen().stream().map(Feststellung::ergebnis).toList();
    }
}
