package org.dienstweg.fachaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.fachaccount.FachAccountFixture.autorisierte;
import static org.dienstweg.fachaccount.FachAccountFixture.zulaessig;
import static org.dienstweg.fachaccount.FachAccountRegeln.BETRIEB_PRUEFEN;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BetriebTest {

    @ParameterizedTest
    @CsvSource({"referat33@im.nrw.de, ERFUELLT", "katastrophenschutz@im.nrw.de, ERFUELLT",
            "social.media@im.nrw.de, ERFUELLT", "presse-stelle@im.nrw.de, ERFUELLT",
            "katastrophenschutz.warnung@im.nrw.de, ERFUELLT", "poststelle@im.nrw.de, ERFUELLT",
            "max.mustermann@im.nrw.de, VERLETZT", "Max.Mustermann@im.nrw.de, VERLETZT",
            "m.mustermann@im.nrw.de, VERLETZT", "max_mustermann2@im.nrw.de, VERLETZT",
            "max-peter.mustermann@im.nrw.de, VERLETZT", "jürgen.müller@im.nrw.de, VERLETZT",
            "schmidt@im.nrw.de, VERLETZT", "aschmidt@im.nrw.de, VERLETZT", "anna.schmidt+x@im.nrw.de, VERLETZT",
            "schmidt.referat33@im.nrw.de, VERLETZT", "annaschmidt1@im.nrw.de, VERLETZT",
            "'', VERLETZT", "keine-adresse, VERLETZT", "a@b, VERLETZT", "a b@im.nrw.de, VERLETZT",
            "a@@im.nrw.de, VERLETZT", "<a>@im.nrw.de, VERLETZT"})
    void registriertWirdMitEinemFunktionspostfach(String mail, Ergebnis ergebnis) {
        assertThat(zulaessig().mit("registrierungsMail", mail).ergebnis(BETRIEB_PRUEFEN, "HR-3-50"))
                .isEqualTo(ergebnis);
    }

    @Test
    void eineZuLangeMailAdresseIstUngueltig() {
        assertThat(zulaessig().mit("registrierungsMail", "a@" + "b".repeat(400) + ".de")
                .ergebnis(BETRIEB_PRUEFEN, "HR-3-50")).isEqualTo(Ergebnis.VERLETZT);
    }

    @Test
    void einePersoenlicheAdresseKommtMitDemVorschlagEinesFunktionspostfachsZurueck() {
        assertThat(zulaessig().mit("registrierungsMail", "anna.schmidt@im.nrw.de")
                .feststellung(BETRIEB_PRUEFEN, "HR-3-50"))
                .matches(f -> f.verlangtBegruendung() && f.begruendung().contains("Funktionspostfach"));
    }

    @ParameterizedTest
    @CsvSource({"https://www.im.nrw/netiquette, ERFUELLT", "HTTPS://im.nrw.de, ERFUELLT",
            "http://www.im.nrw/netiquette, VERLETZT", "'', VERLETZT", "www.im.nrw, VERLETZT", "https://, VERLETZT",
            "https://localhost/x, VERLETZT", "https://10.0.0.1/x, VERLETZT", "https://a:b@im.nrw/x, VERLETZT",
            "javascript:alert(1), VERLETZT", "https://im.nrw/a b, VERLETZT", "mailto:a@im.nrw, VERLETZT",
            "https:netiquette, VERLETZT"})
    void dieNetiquetteHatEineGesicherteAdresse(String adresse, Ergebnis ergebnis) {
        assertThat(zulaessig().mit("netiquetteUrl", adresse).ergebnis(BETRIEB_PRUEFEN, "HR-3-28"))
                .isEqualTo(ergebnis);
    }

    @Test
    void ohneAutorisiertePersonenDarfNiemandDenAccountNutzen() {
        FachAccountFixture leer = zulaessig().mit("autorisierte", null);
        assertThat(leer.feststellung(BETRIEB_PRUEFEN, "HR-3-02").sperrt()).isTrue();
        assertThat(leer.feststellung(BETRIEB_PRUEFEN, "HR-3-03").begruendung())
                .isEqualTo("Die Liste der autorisierten Beschäftigten ist leer.");
        assertThat(leer.ergebnis(BETRIEB_PRUEFEN, "HR-3-04")).isEqualTo(Ergebnis.ERFUELLT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Schmidt", "anna schmidt", "Anna  Schmidt", "Ａnna Schmidt", "Anna-Schmidt"})
    void werZweimalInDerListeStehtWirdGemeldet(String nochmal) {
        assertThat(zulaessig().mit("autorisierte", List.of(autorisierte("Anna Schmidt"), autorisierte(nochmal)))
                .feststellung(BETRIEB_PRUEFEN, "HR-3-03"))
                .matches(f -> f.verlangtBegruendung() && f.begruendung().contains("mehrfach"));
    }

    @Test
    void zurListeGehoerenNameUndFunktion() {
        assertThat(zulaessig().mit("autorisierte", List.of(Map.of("name", "Bernd Alt"), Map.of("funktion", "Referent")))
                .feststellung(BETRIEB_PRUEFEN, "HR-3-03").begruendung())
                .isEqualTo("Für „Bernd Alt“ fehlt die Funktion. In der Liste der autorisierten Beschäftigten fehlt ein "
                        + "Name.");
    }

    @ParameterizedTest
    @CsvSource({"true, '', ERFUELLT", "false, 'Das Gerät ist bestellt.', ERFUELLT", "false, '  ', VERLETZT"})
    void wasGegenEinDienstlichesGeraetSprichtWirdBegruendet(boolean dienstlich, String grund, Ergebnis ergebnis) {
        assertThat(zulaessig().mit("autorisierte", List.of(Map.of("name", "Bernd Alt", "funktion", "Referent",
                "dienstlichesGeraet", dienstlich, "geraetBegruendung", grund)))
                .ergebnis(BETRIEB_PRUEFEN, "HR-3-04")).isEqualTo(ergebnis);
    }

    @Test
    void dieFrageNachDemReferatNenntHoechstensZehnPersonen() {
        List<Object> viele = Stream.iterate(1, zahl -> zahl + 1).limit(12)
                .map(zahl -> (Object) autorisierte("Person " + zahl)).toList();
        assertThat(zulaessig().mit("autorisierte", viele).feststellung(BETRIEB_PRUEFEN, "HR-3-02").begruendung())
                .contains("„Person 10“").doesNotContain("„Person 11“").endsWith("„Referat 33“?");
    }

    @ParameterizedTest
    @CsvSource({"false, true, ERFUELLT", "true, true, ERFUELLT", "true, false, OFFEN"})
    void dasWappenFuehrenNurBehoerdenDesLandes(boolean wappen, boolean oberste, Ergebnis ergebnis) {
        assertThat(zulaessig().mitRessort(new Ressortname("X", "Landesamt", "X", oberste))
                .mit("wappenImProfilbild", wappen).ergebnis(BETRIEB_PRUEFEN, "HR-4-17")).isEqualTo(ergebnis);
    }
}
