package org.dienstweg.fachaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.fachaccount.FachAccountFixture.HEUTE;
import static org.dienstweg.fachaccount.FachAccountFixture.finde;
import static org.dienstweg.fachaccount.FachAccountRegeln.BELEHRUNG_PRUEFEN;
import static org.dienstweg.fachaccount.FachAccountRegeln.EINRICHTUNG_PRUEFEN;
import static org.dienstweg.fachaccount.FachAccountRegeln.VERIFIZIERUNG_PRUEFEN;
import static org.dienstweg.fachaccount.FachAccountRegeln.VORAUSSETZUNGEN_PRUEFEN;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.register.Referenzdaten;
import org.dienstweg.register.regeln.Verifizierung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AblaufTest {

    private static final Instant JETZT = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", delimiter = ';', value = {
            "0; NULL; true; 0; 0; ''", "-1; NULL; true; -5; -3; ''", "-1; -1; false; -1; -1; ''",
            "NULL; NULL; true; -1; -1; HR-2-11", "1; NULL; true; -1; -1; HR-2-11",
            "-1; NULL; true; NULL; -1; HR-2-10", "-1; NULL; true; 1; -1; HR-2-10",
            "-1; NULL; true; -1; NULL; HR-2-12", "-1; NULL; true; -1; 1; HR-2-12",
            "-1; NULL; false; -1; -1; HR-2-02", "-1; 1; false; -1; -1; HR-2-02",
            "NULL; NULL; false; NULL; NULL; HR-2-11 HR-2-10 HR-2-12 HR-2-02"})
    void alleVoraussetzungenLiegenVorDerEinrichtung(Long abgestimmt, Long einverstanden, boolean gelistet,
                                                    Long gebilligt, Long informiert, String verletzt) {
        Voraussetzungen fakten = new Voraussetzungen(vor(abgestimmt), vor(einverstanden), gelistet, vor(gebilligt),
                vor(informiert), JETZT);
        assertThat(VORAUSSETZUNGEN_PRUEFEN.pruefe(fakten, HEUTE).mit(Ergebnis.VERLETZT))
                .extracting(Feststellung::regel)
                .containsExactly(verletzt.isEmpty() ? new String[0] : verletzt.split(" "));
        assertThat(VORAUSSETZUNGEN_PRUEFEN.pruefe(fakten, HEUTE).gesperrt()).isEqualTo(!verletzt.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", value = {"2026-11-20, ERFUELLT", "2026-11-22, ERFUELLT", "2026-11-19, VERLETZT",
            "2026-11-23, VERLETZT", "NULL, VERLETZT", "0001-01-01, VERLETZT", "9999-12-31, VERLETZT"})
    void eingerichtetWirdErstNachDerBilligung(LocalDate eingerichtetAm, Ergebnis ergebnis) {
        Einrichtung fakten = new Einrichtung("https://x.com/a", eingerichtetAm, LocalDate.of(2026, 11, 20), null, "a",
                false);
        assertThat(finde(EINRICHTUNG_PRUEFEN, fakten, "HR-2-10").ergebnis()).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", value = {"TWITTER_X, https://x.com/IM_KatS_NRW, ERFUELLT",
            "TWITTER_X, https://www.twitter.com/IM_KatS_NRW, ERFUELLT", "TWITTER_X, https://notx.com/IM, VERLETZT",
            "TWITTER_X, https://x.com.example.org/IM, VERLETZT", "TWITTER_X, http://X.com/IM_KatS_NRW, ERFUELLT",
            "TWITTER_X, ftp://x.com/IM, VERLETZT",
            "TWITTER_X, NULL, VERLETZT", "FACEBOOK, https://x.com/IM, VERLETZT",
            "TWITTER_X, https://x.com, VERLETZT", "TWITTER_X, https://x.com/, VERLETZT",
            "TWITTER_X, https://x.com/a/.., VERLETZT", "TWITTER_X, https://x.com:8443/IM_KatS_NRW, VERLETZT",
            "TWITTER_X, https://x.com/Anderer, VERLETZT", "TWITTER_X, https://x.com/IM_KatS_NRW/status/1, VERLETZT",
            "TWITTER_X, https://x.com/im_kats_nrw/?lang=de, ERFUELLT",
            "INSTAGRAM, https://www.instagram.com/Anderer, VERLETZT",
            "FACEBOOK, https://www.facebook.com/profile.php?id=1, ERFUELLT",
            "FACEBOOK, https://www.facebook.com/, VERLETZT",
            "ANDERE, https://social.nrw/@im, ERFUELLT", "ANDERE, kein Link, VERLETZT",
            "ANDERE, https://social.nrw, VERLETZT", "ANDERE, https://www.social.nrw/, VERLETZT",
            "ANDERE, https://kats.social.nrw/, ERFUELLT"})
    void dieAdresseGehoertZurPlattform(String plattform, String adresse, Ergebnis ergebnis) {
        Einrichtung fakten = new Einrichtung(adresse, HEUTE, HEUTE,
                Referenzdaten.grenzen(plattform).orElse(null), "IM_KatS_NRW", false);
        assertThat(finde(EINRICHTUNG_PRUEFEN, fakten, "B.5-ADRESSE").ergebnis()).isEqualTo(ergebnis);
    }

    @Test
    void eineAdresseStehtNurEinmalImRegister() {
        Einrichtung fakten = new Einrichtung("https://x.com/IM_KatS_NRW", HEUTE, HEUTE, null, "IM_KatS_NRW", true);
        assertThat(finde(EINRICHTUNG_PRUEFEN, fakten, "B.5-ADRESSE").begruendung()).contains("schon ein amtlicher");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", value = {"ERTEILT, NULL, true, ERFUELLT", "BEANTRAGT, NULL, true, OFFEN",
            "ABGELEHNT, Landesebene nicht berechtigt, true, ERFUELLT", "ABGELEHNT, ' ', true, VERLETZT",
            "NICHT_VERFUEGBAR, NULL, false, ERFUELLT", "NICHT_VERFUEGBAR, NULL, true, VERLETZT",
            "NICHT_VERFUEGBAR, Fach-Accounts nicht berechtigt, true, ERFUELLT",
            "NICHT_VERFUEGBAR, NULL, NULL, VERLETZT", "NICHT_VERFUEGBAR, keine bekannt, NULL, ERFUELLT",
            "NULL, NULL, true, VERLETZT", "VIELLEICHT, x, true, VERLETZT"})
    void dieVerifizierungIstZuNutzen(String stand, String grund, Boolean funktion, Ergebnis ergebnis) {
        Map<String, Object> formular = new HashMap<>();
        formular.put("verifizierung", stand);
        formular.put("verifizierungGrund", grund);
        formular.put("funktionVorhanden", funktion);
        Verifizierung fakten = new ObjectMapper().convertValue(formular, Verifizierung.class);
        assertThat(finde(VERIFIZIERUNG_PRUEFEN, fakten, "HR-2-06").ergebnis()).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", value = {"true, 2026-11-20, false", "true, 2026-11-22, false",
            "true, 2026-11-19, true", "true, 2026-11-23, true", "true, NULL, true", "false, 2026-11-20, true",
            "false, NULL, true"})
    void dieBelehrungIstBestaetigt(boolean bestaetigt, LocalDate belehrtAm, boolean verletzt) {
        Belehrung fakten = new Belehrung(bestaetigt, belehrtAm, LocalDate.of(2026, 11, 20));
        assertThat(BELEHRUNG_PRUEFEN.pruefe(fakten, HEUTE).mit(Ergebnis.VERLETZT)).hasSize(verletzt ? 6 : 0);
        assertThat(BELEHRUNG_PRUEFEN.pruefe(fakten, HEUTE).gesperrt()).isEqualTo(verletzt);
    }

    private static Instant vor(Long sekunden) {
        return sekunden == null ? null : JETZT.plusSeconds(sekunden);
    }
}
