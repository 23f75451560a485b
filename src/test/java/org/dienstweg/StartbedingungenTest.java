package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("Dienstweg startet nicht, wenn die Vorführung echte Daten träfe oder ein Passwort fehlt")
class StartbedingungenTest {

    private static final String H2 = "jdbc:h2:file:./daten/dienstweg";
    private static final String POSTGRES = "jdbc:postgresql://db.example/dienstweg";

    @Test
    @DisplayName("Die Vorführung mit H2 startet")
    void demo() {
        assertThatCode(() -> start(umgebung(H2, "demo"))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Die Vorführung startet nicht in Produktion und nicht auf einer anderen Datenbank")
    void demoRefused() {
        assertRefused(umgebung(H2, "demo", "produktion"), "schließen einander aus");
        assertRefused(umgebung(POSTGRES, "demo"), "nur mit der mitgelieferten Datenbank H2");
        assertRefused(umgebung(POSTGRES, "demo").withProperty("dienstweg.demo.lokale-datenbank", "true"), "H2");
    }

    @Test
    @DisplayName("Für Tests läuft sie auf einer Datenbank dieses Rechners, wenn es ausdrücklich erlaubt ist")
    void demoOnLocalDatabase() {
        assertThatCode(() -> start(umgebung("jdbc:postgresql://localhost:5432/postgres", "demo")
                .withProperty("dienstweg.demo.lokale-datenbank", "true"))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Ohne gewähltes Profil startet nichts")
    void noProfile() {
        assertRefused(umgebung(POSTGRES, "irgendwas"), "weder das Profil");
    }

    @ParameterizedTest(name = "„{0}“")
    @ValueSource(strings = {"", "kurz", "Administrator1", "passwort12345", "aaaaaaaaaaaaaaaa", "changeme-please"})
    @DisplayName("Kein brauchbares Passwort der Administration")
    void weakPassword(String password) {
        assertRefused(produktion(password), "kein brauchbares Passwort");
    }

    @Test
    @DisplayName("Mit einem eigenen Passwort startet die Produktion")
    void production() {
        assertThatCode(() -> start(produktion("Vier-Worte-die-keiner-kennt"))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Die Produktion startet nicht auf der Datenbank der Vorführung")
    void productionOnH2() {
        assertRefused(produktion("Vier-Worte-die-keiner-kennt").withProperty("spring.datasource.url", H2), "H2");
    }

    @Test
    @DisplayName("Für Tests läuft auch die Produktion mit H2, wenn es ausdrücklich erlaubt ist")
    void productionOnH2Allowed() {
        assertThatCode(() -> start(produktion("Vier-Worte-die-keiner-kennt").withProperty("spring.datasource.url", H2)
                .withProperty("dienstweg.produktion.h2", "true"))).doesNotThrowAnyException();
    }

    private static MockEnvironment produktion(String password) {
        return umgebung(POSTGRES, "produktion").withProperty("dienstweg.administrator.id", "administration")
                .withProperty("dienstweg.administrator.passwort", password);
    }

    private static MockEnvironment umgebung(String url, String... profile) {
        var umgebung = new MockEnvironment().withProperty("spring.datasource.url", url);
        umgebung.setActiveProfiles(profile);
        return umgebung;
    }

    private static void assertRefused(MockEnvironment umgebung, String grund) {
        assertThatThrownBy(() -> start(umgebung)).isInstanceOf(Startverweigerung.class).hasMessageContaining(grund);
    }

    private static void start(MockEnvironment umgebung) {
        new Startbedingungen().postProcessEnvironment(umgebung, new SpringApplication());
    }
}
