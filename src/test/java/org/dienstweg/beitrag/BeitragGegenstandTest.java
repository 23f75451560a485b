package org.dienstweg.beitrag;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.akte.Fall;
import org.dienstweg.recht.Ablehnung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which reports are accepted: posts of official accounts, and no criticism by others. */
@DisplayName("Beitrag berichtigen: der Gegenstand")
class BeitragGegenstandTest extends Beitragstest {

    @Test
    @DisplayName("Kritik Dritter wird nicht gelöscht: abgelehnt mit HR-3-27, und nichts bleibt zurück")
    void kritikDritter() {
        int vorher = faelle();
        assertThatThrownBy(() -> schritte.melde(of("urheber", "DRITTE", "fehlerart", "UNANGEMESSEN")))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("HR-3-27").hasMessageContaining("Netiquette");
        assertThat(faelle()).isEqualTo(vorher);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IM_NRW", "@IM_NRW", "https://x.com/IM_NRW", "00000000-0000-4000-8000-000000000001"})
    @DisplayName("Der Account wird auch erkannt, wie ihn das öffentliche Register zeigt")
    void accountWieImRegister(String angabe) {
        String fall = schritte.melde(of("account", angabe));
        assertThat(auszug.abgaben(fall).letzte("gegenstandPruefen", Gegenstand.class).orElseThrow().inhalt().id())
                .hasToString("00000000-0000-4000-8000-000000000001");
        assertThat(auszug.eingaben(fall).get(0).daten()).contains("TWITTER_X/IM_NRW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TWITTER_X/felix_privat", "TWITTER_X/Finanzmin_NRW", "https://x.com/felix_privat", ""})
    @DisplayName("Private und fremde Accounts sind nie Gegenstand (HR-3-01)")
    void fremderAccount(String angabe) {
        assertThatThrownBy(() -> schritte.melde(of("account", angabe))).isInstanceOf(Ablehnung.class)
                .hasMessageContaining("Account");
    }

    @Test
    @DisplayName("Ein Link zu einem privaten Account wird erkannt (HR-3-01)")
    void linkZuPrivatemAccount() {
        assertThatThrownBy(() -> schritte.melde(of("beitragUrl", "https://x.com/felix_privat/status/1")))
                .hasMessageContaining("HR-3-01").hasMessageContaining("Private");
    }

    @Test
    @DisplayName("Bei leeren, unbekannten und falschen Angaben bleibt der Fall, wo er ist")
    void schlechteAngaben() {
        Map<String, Object> leer = new HashMap<>(Meldungen.tippfehler());
        leer.remove("beitragUrl");
        for (Map<String, Object> schlecht : List.of(leer, Meldungen.mit(of("geheim", "x")), Meldungen.mit(of("fehlerart", "X")),
                Meldungen.mit(of("veroeffentlichtAm", "gestern")))) {
            assertThatThrownBy(() -> ablauf.beginne(Berichtigung.MELDERIN, Berichtigung.PROZESS, schlecht))
                    .isInstanceOf(Ablehnung.class);
        }
    }
}
