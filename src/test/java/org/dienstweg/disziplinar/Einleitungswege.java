package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways from the facts to initiation or a reasoned no, written from §§ 14, 15, 17, 18 LDG NRW and VV 42 Nr. 3. */
abstract class Einleitungswege extends Disziplinartest {

    @Test
    @DisplayName("endet ohne zureichende Anhaltspunkte mit Vermerk")
    void keineAnhaltspunkte() {
        String fall = melde(of());
        erledige(fall, "anhaltspunkteWuerdigen", of("zureichendeAnhaltspunkte", "NEIN", "tatsachen", "Nur ein Gerücht."));
        assertThat(ende(fall)).isEqualTo("Ende_NichtEingeleitetKeineAnhaltspunkte");
    }

    @Test
    @DisplayName("teilt auf einen Selbstantrag die Ablehnung mit (§ 18 LDG NRW)")
    void selbstantrag() {
        String fall = ablauf.beginne(BESCHAEFTIGTER, PROZESS,
                Verdachtsfaelle.mit(of("ausloeser", "SELBSTANTRAG", "betroffenePerson", "Felix Busch")));
        klaere(fall);
        erledige(fall, "anhaltspunkteWuerdigen", of("zureichendeAnhaltspunkte", "NEIN", "tatsachen", "Nichts zu finden."));
        assertThat(ende(fall)).isEqualTo("Ende_NichtEingeleitetKeineAnhaltspunkte");
        assertThat(schreiben(fall, "Mitteilung über die Nichteinleitung")).contains("gegen Sie wird nicht eingeleitet",
                "Ihren Antrag vom 30. November 2026", "§ 18 LDG NRW", "lehnen wir ab", "liegen nicht vor");
    }

    @Test
    @DisplayName("leitet auf einen Selbstantrag nicht von Amts wegen, sondern auf Antrag ein (§ 18 LDG NRW)")
    void selbstantragMitErfolg() {
        String fall = ablauf.beginne("miriam.vogt", PROZESS,
                Verdachtsfaelle.mit(of("ausloeser", "SELBSTANTRAG", "betroffenePerson", "Miriam Vogt")));
        klaere(fall);
        erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        erledige(fall, "massnahmeverbotWuerdigen", KEIN_VERBOT);
        erledige(fall, "einleitungVerfuegen", VERFUEGUNG);
        assertThat(schreiben(fall, "Einleitungsverfügung")).contains("auf den Antrag der betroffenen Person vom 30. November 2026")
                .doesNotContain("von Amts wegen");
        assertThat(schreiben(fall, "Unterrichtung und Belehrung")).contains("auf Ihren Antrag nach § 18 LDG NRW");
    }

    @Test
    @DisplayName("vernichtet eine anonyme Eingabe ohne Anlass zu Ermittlungen (VV50-1.2j)")
    void anonymOhneAnlass() {
        String fall = ablauf.beginne(PERSONALSTELLE, PROZESS, Verdachtsfaelle.mit(of("ausloeser", "ANONYM")));
        Map<String, Object> antwort = of("zureichendeAnhaltspunkte", "NEIN", "tatsachen", "Ohne jeden Beleg.");
        assertThatThrownBy(() -> erledige(fall, "anhaltspunkteWuerdigen", antwort)).isInstanceOf(Ablehnung.class)
                .hasMessageContaining("Anlass");
        Map<String, Object> ohneAnlass = new HashMap<>(antwort);
        ohneAnlass.put("ermittlungsanlass", "NEIN");
        erledige(fall, "anhaltspunkteWuerdigen", ohneAnlass);
        assertThat(auszug.fall(fall).ende()).isEqualTo("Ende_Vernichtet");
        assertThat(auszug.eingaben(fall)).isEmpty();
        assertThat(verlauf(fall)).singleElement().asString().startsWith("Vernichtet am 30.11.2026");
    }

    @Test
    @DisplayName("bewahrt eine anonyme Eingabe, die Anlass zu Ermittlungen gibt")
    void anonymMitAnlass() {
        String fall = ablauf.beginne(PERSONALSTELLE, PROZESS, Verdachtsfaelle.mit(of("ausloeser", "ANONYM")));
        erledige(fall, "anhaltspunkteWuerdigen", of("zureichendeAnhaltspunkte", "NEIN", "tatsachen", "Noch unklar.",
                "ermittlungsanlass", "JA"));
        assertThat(ende(fall)).isEqualTo("Ende_NichtEingeleitetKeineAnhaltspunkte");
        assertThat(auszug.eingaben(fall)).isNotEmpty();
    }

    @Test
    @DisplayName("endet bei einem Maßnahmeverbot, aber nur mit einem Grund, den das Gesetz kennt (AB-09)")
    void massnahmeverbot() {
        String fall = melde(of());
        erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        assertThatThrownBy(() -> erledige(fall, "massnahmeverbotWuerdigen", of("massnahmeverbot", "JA",
                "massnahmeverbotBegruendung", "Wir wollen nicht."))).isInstanceOf(Ablehnung.class)
                .hasMessageContaining("§ 17 Abs. 1 LDG NRW");
        assertThat(ablauf.wartet(fall)).containsExactly("massnahmeverbotWuerdigen");
        String alt = melde(of("tatzeit", "2019-01-31"));
        erledige(alt, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        assertThat(fristen(alt, "ZEITABLAUF_SIEBEN_JAHRE")).singleElement()
                .returns(LocalDate.of(2026, 1, 31), frist -> frist.ende());
        erledige(alt, "massnahmeverbotWuerdigen", of("massnahmeverbot", "JA", "massnahmeverbotBegruendung", "Verweis wäre angemessen."));
        assertThat(ende(alt)).isEqualTo("Ende_NichtEingeleitetMassnahmeverbot");
    }

    @Test
    @DisplayName("merkt bei Bargeld die Disziplinarklage vor; Abweichung nur mit Abwägung, im Präzedenzfall nie")
    void bargeld() {
        String fall = melde(of("bargeldAngenommen", "JA"));
        erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        erledige(fall, "massnahmeverbotWuerdigen", KEIN_VERBOT);
        Map<String, Object> ohneKlage = new HashMap<>(VERFUEGUNG);
        ohneKlage.put("disziplinarklage", "NEIN");
        assertThatThrownBy(() -> erledige(fall, "einleitungVerfuegen", ohneKlage)).hasMessageContaining("VV42-3.4.1a");
        ohneKlage.put("abwaegung", "Fünf Euro, sofort offenbart.");
        ohneKlage.put("praezedenzfall", "JA");
        ohneKlage.put("praezedenzFundstelle", "OVG NRW, 1.1.2020, 3d A 1/19.O");
        assertThatThrownBy(() -> erledige(fall, "einleitungVerfuegen", ohneKlage)).hasMessageContaining("VV42-3.4.2");
        ohneKlage.put("praezedenzfall", "NEIN");
        ohneKlage.remove("praezedenzFundstelle");
        erledige(fall, "einleitungVerfuegen", ohneKlage);
        assertThat(regeln(fall, Ergebnis.VERLETZT)).contains("VV42-3.4.1a");
    }
}
