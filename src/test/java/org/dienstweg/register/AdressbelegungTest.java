package org.dienstweg.register;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dienstweg.recht.Ablehnung;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(Adressbelegung.class)
@DisplayName("Zwei laufende Vorgänge richten nicht denselben Account ein")
class AdressbelegungTest extends Registertest {

    private static final String EINER = "FA-2026-IM-000101";
    private static final String ANDERER = "FA-2026-IM-000102";

    @Autowired
    private Adressbelegung belegung;
    @Autowired
    private JdbcClient datenbank;

    @BeforeEach
    void faelle() {
        neu();
        for (String fall : new String[] {EINER, ANDERER}) {
            datenbank.sql("insert into fall (aktenzeichen, verfahren, ressort, eroeffnet_von, eroeffnet_am, status, version) "
                    + "values (?, 'fach-account-einrichten', 'IM', 'anna', now(), 'LAUFEND', 0)")
                    .param(fall).update();
        }
        belegung.belege(EINER, "Facebook", "@Radweg", "https://www.facebook.com/rad.weg");
    }

    @ParameterizedTest
    @CsvSource({"Facebook, Anders, facebook.com/RadWeg/, Diese Adresse", "Facebook, Anders, http://fb.com/radweg, Diese Adresse",
        "facebook, radweg, https://facebook.com/anders, Auf dieser Plattform", "Facebook, @RADWEG, , Auf dieser Plattform"})
    @DisplayName("In jeder Schreibweise")
    void belegt(String plattform, String name, String url, String ablehnung) {
        assertThatThrownBy(() -> belegung.belege(ANDERER, plattform, name, url)).isInstanceOf(Ablehnung.class)
                .hasMessageStartingWith(ablehnung);
    }

    @ParameterizedTest
    @CsvSource({"Mastodon, Radweg, https://mastodon.social/@radweg", "Facebook, Anders, https://facebook.com/anders",
        "Facebook, '', keine Adresse", "Facebook, , "})
    @DisplayName("Anderes bleibt frei, was nicht zu vergleichen ist, belegt nichts")
    void frei(String plattform, String name, String url) {
        assertThatCode(() -> belegung.belege(ANDERER, plattform, name, url)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Derselbe Vorgang darf noch einmal; ein beendeter belegt nichts mehr")
    void nurLaufende() {
        assertThatCode(() -> belegung.belege(EINER, "Facebook", "Radweg", "facebook.com/radweg")).doesNotThrowAnyException();
        datenbank.sql("update fall set status = 'ABGEBROCHEN' where aktenzeichen = ?").param(EINER).update();
        assertThatCode(() -> belegung.belege(ANDERER, "Facebook", "Radweg", "facebook.com/radweg"))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Was inzwischen unter der Adresse im Register steht, wird nicht ein zweites Mal eingetragen")
    void doppelt() {
        eingetragen(EINER);
        assertThatThrownBy(() -> eingetragen(ANDERER)).isInstanceOf(Ablehnung.class)
                .hasMessageContaining("steht inzwischen ein anderer amtlicher Account");
    }
}
