package org.dienstweg.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dienstweg.register.Auskunft.Ergebnis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterauskunftTest extends Registertest {

    @ParameterizedTest
    @CsvSource({
        "'', '', '', 10", "IM, , , 4", "im, , , 4", "XY, , , 0", ", TWITTER_X, , 4", ", x (twitter), , 4",
        ", TIKTOK, , 0", "IM, INSTAGRAM, , 1", ", , finanz, 3", ", , @im_nrw, 2", ", , mik_kats, 1",
        ", , I%W, 0", ", , im!nrw, 0",
        ", , vimeo.com, 0", "' IM ', , ' KATS ', 1"})
    @DisplayName("Gefunden wird nach Ressort, Plattform und Namen, auch nach früheren")
    void finde(String ressort, String plattform, String name, int anzahl) {
        assertThat(register.finde(ressort, plattform, name)).hasSize(anzahl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@IM_NRW", "https://twitter.com/im_nrw/", "x.com/IM_NRW?s=20", "IM NRW"})
    @DisplayName("Ein amtlicher Account wird mit Ressort und Beginn bestätigt")
    void ja(String adresse) {
        Auskunft auskunft = register.pruefe(adresse);
        assertThat(auskunft.ergebnis()).isEqualTo(Ergebnis.JA);
        assertThat(auskunft.accounts()).first().satisfies(account -> {
            assertThat(account.ressort()).isEqualTo("IM");
            assertThat(account.seit()).isEqualTo("2014-05-05");
        });
    }

    @Test
    @DisplayName("Ein Name, der auf zwei Plattformen amtlich ist, wird für beide genannt")
    void zweiPlattformen() {
        assertThat(register.pruefe("@landnrw").accounts()).extracting(Accountangabe::plattform)
                .containsExactly("TWITTER_X", "YOUTUBE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@MIK_KatS", "twitter.com/mik_kats", "Katastrophenschutz MIK NRW"})
    @DisplayName("Ein früherer Name führt zum heutigen")
    void frueher(String adresse) {
        Auskunft auskunft = register.pruefe(adresse);
        assertThat(auskunft.ergebnis()).isEqualTo(Ergebnis.FRUEHER);
        assertThat(auskunft.accounts()).singleElement().returns("KatS_NRW", Accountangabe::nutzername);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@IM_NRVV", "https://x.com/IM__NRW", "x.com", "", "@", "%", "https://boese.example/IM_NRW"})
    @DisplayName("Was nicht im Register steht, wird nicht bestätigt")
    void nein(String adresse) {
        assertThat(register.pruefe(adresse)).isEqualTo(new Auskunft(Ergebnis.NEIN, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "x.com/Radweg, https://x.com/Radweg, true", "javascript:alert(1), https://javascript:alert(1), false",
        "javascript://x.com/%0Aalert(1), javascript://x.com/%0Aalert(1), false"})
    @DisplayName("Verlinkt wird nur, was eine Adresse im Web ist")
    void verlinkbar(String eingetragen, String gezeigt, boolean ja) {
        eingetragen().benenne(Namensart.URL, eingetragen, LocalDate.of(2026, 11, 23));
        neu();
        assertThat(register.finde("", "", "radweg")).singleElement()
                .returns(gezeigt, Accountangabe::url).returns(ja, Accountangabe::verlinkbar);
    }

    @Test
    @DisplayName("Die Namen einer Plattform umfassen Profil- und Nutzernamen, heutige und frühere")
    void namenAuf() {
        assertThat(register.namenAuf("TWITTER_X")).contains("IM NRW", "IM_NRW", "KatS_NRW", "MIK_KatS")
                .doesNotContain("im_nrw", "https://x.com/IM_NRW");
        assertThat(register.namenAuf("TIKTOK")).isEmpty();
    }
}
