package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.vorteil.VorteilFixture.HEUTE;
import static org.dienstweg.vorteil.VorteilFixture.finde;
import static org.dienstweg.vorteil.VorteilFixture.vollstaendig;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Pruefergebnis;
import org.dienstweg.vorteil.VorteilFakten.Sperre;
import org.dienstweg.vorteil.regeln.VorteilRegeln;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be decided, and the question that follows every decision. */
class EntscheidungRegelnTest {

    private static final String AUFLAGE = "entscheidung=ZUSTIMMUNG_MIT_AUFLAGE; auflageEmpfaenger=DIENSTHERR; "
            + "geberUnterrichten=JA; ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | '' | -", "'' | geringerWert=JA | -",
        "'' | amtsfuehrungBeeintraechtigt=JA | VV42-7a", "'' | amtsfuehrungBeeintraechtigt=ZWEIFEL | VV42-7a",
        "'' | amtsfuehrungBeeintraechtigt= | VV42-7a", "'' | eindruckBefangenheit=JA | VV42-7b",
        "'' | eindruckBefangenheit=ZWEIFEL | VV42-7b", "'' | eindruckBefangenheit= | VV42-7b",
        "'' | beeinflussung=JA | VV42-7.1a", "'' | beeinflussung= | VV42-7.1a",
        "'' | beeinflussung=ZWEIFELHAFT | VV42-7.1b",
        "'' | " + AUFLAGE + "beeinflussung=JA | VV42-7.1a", "'' | " + AUFLAGE + "beeinflussung=ZWEIFELHAFT | VV42-7.1b",
        "gefordert=JA | '' | VV42-7.4a", "gefordert=JA | " + AUFLAGE + " | VV42-7.4a",
        "pflichtwidrigeGegenleistung=JA | '' | VV42-7.4b", "pflichtwidrigeGegenleistung=UNSICHER | '' | -",
        "pflichtwidrigeGegenleistung=UNSICHER | entscheidungBegruendung= | VV42-7.4b",
        "beeinflussung=JA | '' | VV42-7.1a", "erwartungVerknuepft=JA | '' | VV42-7.1a",
        "beeinflussung=ZWEIFELHAFT | '' | -", "beeinflussung=ZWEIFELHAFT | entscheidungBegruendung=  | VV42-7.1b",
        "erwartungVerknuepft=UNSICHER | '' | -", "erwartungVerknuepft=UNSICHER | entscheidungBegruendung= | VV42-7.1b",
        "amtsbezug=UNSICHER | '' | -", "amtsbezug=UNSICHER | entscheidungBegruendung= | VV42-6.1c",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; erwartungVerknuepft=JA | '' | VV42-5.2c",
        "vorteilsart=BEWIRTUNG | eindruckBefangenheit=ZWEIFEL | VV42-9b", "vorteilsart=BEWIRTUNG | '' | -",
        "'' | belehrungZurKenntnis=false | VV42-10a", "'' | geringerWert= | VV42-7.3",
        "'' | " + AUFLAGE + " | -", "'' | " + AUFLAGE + "auflageEmpfaenger= | VV42-7.2a",
        "'' | " + AUFLAGE + "geberUnterrichten=NEIN | VV42-7.2b", "'' | " + AUFLAGE + "geberUnterrichten= | VV42-7.2b",
        "'' | entscheidung=ABLEHNUNG; eindruckBefangenheit=JA; amtsfuehrungBeeintraechtigt=ZWEIFEL; beeinflussung=JA | -",
        "gefordert=JA | entscheidung=ABLEHNUNG | -", "'' | entscheidung=ABLEHNUNG; belehrungZurKenntnis=false | VV42-10a",
        "amtsbezug=UNSICHER | entscheidung=ABLEHNUNG; entscheidungBegruendung= | VV42-6.1c",
        "amtsbezug=UNSICHER | entscheidung=RUECKGABE; belehrungZurKenntnis=false; entscheidungBegruendung= | -"})
    void dieRegelNenntSichBeimNamen(String angaben, String antworten, String verletzt) {
        VorteilFixture fall = vollstaendig().mit(angaben).antworten(antworten);
        assertThat(fall.zulaessig()).isEqualTo(verletzt.equals("-"));
        if (!verletzt.equals("-")) {
            assertThat(fall.beiDerEntscheidung(verletzt).ergebnis()).isEqualTo(Ergebnis.VERLETZT);
        }
    }

    @Test
    void derVerzichtAufDieUnterrichtungBrauchtEineBegruendung() {
        VorteilFixture ohne = vollstaendig().antworten(AUFLAGE + "geberUnterrichten=NEIN");
        assertThat(ohne.zulaessig()).isFalse();
        assertThat(ohne.antworten("abweichungBegruendung=Die zuwendende Person ist verstorben").zulaessig()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"KEINE, '', true", "MOEGLICH, begründet, true", "MOEGLICH, '', false", "BESTEHT, begründet, false"})
    void einSperrvermerkLaesstSichNichtWegbegruenden(Sperre sperre, String grund, boolean zulaessig) {
        VorteilFixture fall = vollstaendig().mitSperre(sperre).antwort("entscheidungBegruendung", grund);
        assertThat(fall.beiDerEntscheidung("VV42-5.2c").ergebnis() == Ergebnis.ERFUELLT).isEqualTo(zulaessig);
        assertThat(fall.antworten("entscheidung=ABLEHNUNG").zulaessig()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"25, 25, liegt nicht über", "24.99, 25, liegt über"})
    void derHinweiswertEntscheidetNichts(String hinweiswert, String wert, String satz) {
        VorteilFixture fall = vollstaendig().mit("wertEuro", wert).mitHinweiswert(hinweiswert);
        assertThat(fall.beiDerEntscheidung("VV42-7.3").begruendung()).contains(satz, "entscheidet nicht");
        assertThat(fall.zulaessig()).isTrue();
        assertThat(fall.mit("wertEuro=").beiDerEntscheidung("VV42-7.3").begruendung()).doesNotContain("Hinweis");
        assertThat(vollstaendig().beiDerEntscheidung("VV42-7.3").begruendung()).doesNotContain("Hinweis");
    }

    @Test
    void schriftformIstNurBeiGeringemWertEntbehrlich() {
        assertThat(vollstaendig().entscheidung().schriftformNoetig()).isTrue();
        assertThat(vollstaendig().antworten("geringerWert=").entscheidung().schriftformNoetig()).isTrue();
        assertThat(vollstaendig().antworten("geringerWert=JA").entscheidung().schriftformNoetig()).isFalse();
        assertThat(vollstaendig().antworten("entscheidung=ABLEHNUNG").entscheidung().schriftformNoetig()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | true | NEIN | keine | '' | '' | -", "'' | true | '' | keine | '' | '' | VV42-10b",
        "'' | true | NEIN | '' | '' | '' | VV42-10b", "'' | true | JA | Tatsachen | '' | '' | -",
        "angenommen=BEREITS | false | NEIN | Irrtum über die Person | '' | '' | -",
        "angenommen=BEREITS | false | JA | Tatsachen | '' | '' | -",
        "angenommen=BEREITS; vorteilsart=GELD | false | NEIN | keine | '' | '' | VV42-3.4.1a",
        "angenommen=BEREITS; vorteilsart=GELD | false | NEIN | keine | '' | Ohne Wissen überwiesen | -",
        "angenommen=BEREITS; vorteilsart=GELD | false | JA | Tatsachen | '' | '' | -",
        "angenommen=BEREITS; vorteilsart=GELD; statusgruppe=TARIF | false | NEIN | keine | '' | '' | -",
        "vorteilsart=GELD | false | NEIN | keine | '' | '' | -",
        "gefordert=JA | false | JA | Tatsachen | JA | '' | -"})
    void nachJederEntscheidungWirdGefragt(String angaben, boolean zugestimmt, String antwort, String grund,
                                          String anzeige, String abweichung, String verletzt) {
        Anhaltspunktelage lage = vollstaendig().mit(angaben)
                .danach(zugestimmt, antwort(antwort, grund, anzeige, abweichung));
        Pruefergebnis ergebnis = VorteilRegeln.ANHALTSPUNKTE_PRUEFEN.pruefe(lage, HEUTE);
        assertThat(ergebnis.zulaessig(lage.abweichung())).isEqualTo(verletzt.equals("-"));
        if (!verletzt.equals("-")) {
            assertThat(finde(ergebnis, verletzt).ergebnis()).isEqualTo(Ergebnis.VERLETZT);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | true | '' | ERFUELLT", "'' | false | '' | OFFEN",
        "'' | false | NEIN | ERFUELLT", "gefordert=JA | true | '' | OFFEN", "beeinflussung=JA | true | JA | ERFUELLT"})
    void dieAnzeigeNachDemKorruptionsgesetzWirdErfragtWennSieNaheliegt(String angaben, boolean zugestimmt, String anzeige,
                                                                      Ergebnis ergebnis) {
        Anhaltspunktelage lage = vollstaendig().mit(angaben).danach(zugestimmt, antwort("NEIN", "keine", anzeige, ""));
        assertThat(finde(VorteilRegeln.ANHALTSPUNKTE_PRUEFEN.pruefe(lage, HEUTE), "VV42-2").ergebnis()).isEqualTo(ergebnis);
    }

    @Test
    void beiTarifbeschaeftigtenFolgtKeinDisziplinarverfahren() {
        Anhaltspunktelage lage = vollstaendig().mit("statusgruppe=TARIF").danach(false, antwort("JA", "x", "", ""));
        assertThat(finde(VorteilRegeln.ANHALTSPUNKTE_PRUEFEN.pruefe(lage, HEUTE), "VV42-10b").begruendung())
                .contains("arbeitsrechtliche").doesNotContain("Disziplinar");
    }

    private static Map<String, Object> antwort(String antwort, String grund, String anzeige, String abweichung) {
        Map<String, Object> antworten = new LinkedHashMap<>();
        antworten.put("anhaltspunkteDienstvergehen", antwort.isEmpty() ? null : antwort);
        antworten.put("anhaltspunkteBegruendung", grund);
        antworten.put("korruptionsanzeige", anzeige.isEmpty() ? null : anzeige);
        antworten.put("abweichungBegruendung", abweichung);
        return antworten;
    }
}
