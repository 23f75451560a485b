package org.dienstweg.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdresseTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "https://x.com/IM_NRW", "http://x.com/IM_NRW", "x.com/IM_NRW", "//x.com/IM_NRW", "HTTPS://X.COM/im_nrw",
        "https://www.x.com/IM_NRW", "https://m.x.com/IM_NRW", "https://twitter.com/IM_NRW", "mobile.twitter.com/IM_NRW",
        "https://x.com/IM_NRW/", "https://x.com/IM_NRW//", "https://x.com/IM_NRW?lang=de", "https://x.com/IM_NRW#oben",
        "  https://x.com/IM_NRW\n", "https://x.com:443/IM_NRW", "http://x.com:80/IM_NRW", "https://x.com./IM_NRW",
        "https://x.com/%49M_NRW", "\u200Bhttps://x.com/IM_NRW\uFEFF"})
    @DisplayName("Eine Adresse ist in jeder Schreibweise dieselbe")
    void schreibweisen(String eingabe) {
        assertThat(Adresse.von(eingabe).url()).isEqualTo("x.com/im_nrw");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://x.com.boese.example/IM_NRW", "https://x.com@boese.example/IM_NRW",
        "https://boese.example/x.com/IM_NRW",
        "https://boese.example\\@x.com/IM_NRW", "https://user@x.com/IM_NRW", "https://x.com:8443/IM_NRW",
        "ftp://x.com/IM_NRW", "javascript://x.com/IM_NRW", "https://\u0445.com/IM_NRW", "https://x.com/IM_NRW/status/1",
        "https://x.com/\u0406M_NRW", "https://x.com/lM_NRW", "https://x.com/IM NRW", "https://m.com/IM_NRW", "https://",
        "http://x.com", "://x.com/IM_NRW", "https://x.com/IM\uFF3FNRW"})
    @DisplayName("Was nur so aussieht, ist nicht dieselbe Adresse")
    void nachahmungen(String eingabe) {
        assertThat(Adresse.von(eingabe).url()).isNotEqualTo("x.com/im_nrw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IM_NRW", "@IM_NRW", "im_nrw", " @im_NRW ", "\u2068@IM_NRW\u2069"})
    @DisplayName("Ein Nutzername gilt mit und ohne Zeichen davor, groß und klein")
    void nutzername(String eingabe) {
        assertThat(Adresse.von(eingabe).nutzername()).isEqualTo("im_nrw");
    }

    @Test
    @DisplayName("Ein Name mit dem Zeichen davor ist kein Profilname und keine Adresse")
    void nurNutzername() {
        assertThat(Adresse.von("@x.com/IM_NRW")).isEqualTo(new Adresse(null, "x.com/im_nrw", null));
    }

    @Test
    @DisplayName("Was Adresse oder Name sein kann, gilt als beides")
    void mehrdeutig() {
        assertThat(Adresse.von("ausbildung.fv.nrw"))
                .isEqualTo(new Adresse("ausbildung.fv.nrw/", "ausbildung.fv.nrw", "ausbildung.fv.nrw"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.facebook.com/Polizei.NRW.K, facebook.com/polizeinrwk",
        "fb.com/PolizeiNRWK, facebook.com/polizeinrwk",
        "https://facebook.com/profile.php?ref=a&id=42&x=1, facebook.com/profile.php?id=42",
        "https://facebook.com/profile.php, facebook.com/profile.php",
        "https://facebook.com/profile.php?ref=a, facebook.com/profile.php",
        "https://youtube.com/@LandNRW, youtube.com/@landnrw",
        "https://m.youtube.com/channel/UCaB, youtube.com/channel/UCaB",
        "https://instagr.am/im_nrw, instagram.com/im_nrw"})
    @DisplayName("Jede Plattform unterscheidet nur, was sie selbst unterscheidet")
    void plattformen(String eingabe, String schluessel) {
        assertThat(Adresse.von(eingabe).url()).isEqualTo(schluessel);
    }

    @ParameterizedTest
    @CsvSource({"'Straße  NRW', strasse nrw", "'STRASSE\u00A0NRW', strasse nrw", "'U\u0308bung', übung"})
    @DisplayName("Profilnamen werden ohne Rücksicht auf Groß- und Kleinschreibung und Zusammensetzung verglichen")
    void profilname(String eingabe, String schluessel) {
        assertThat(Adresse.von(eingabe).profilname()).isEqualTo(schluessel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "@", "\u200B"})
    @DisplayName("Von nichts bleibt nichts, das man vergleichen könnte")
    void nichts(String eingabe) {
        assertThat(Adresse.von(eingabe)).isEqualTo(new Adresse(null, null, null));
    }
}
