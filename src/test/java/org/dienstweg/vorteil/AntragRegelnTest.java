package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.vorteil.VorteilFixture.HEUTE;
import static org.dienstweg.vorteil.VorteilFixture.vollstaendig;

import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.vorteil.Vollstaendigkeit.Mangel;
import org.dienstweg.vorteil.VorteilFakten.Sperre;
import org.dienstweg.vorteil.regeln.VorteilRegeln;
import org.dienstweg.vorteil.vorpruefung.Einordnung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules an application meets, each in its cases. */
class AntragRegelnTest {

    @Test
    void derVollstaendigeAntragVerletztKeineRegelUndLaesstKeineFrageOffen() {
        Einordnung einordnung = Einordnung.von(vollstaendig().fakten(), HEUTE);
        assertThat(einordnung.feststellungen()).extracting(Feststellung::ergebnis).containsOnly(Ergebnis.ERFUELLT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "statusgruppe=RUHESTAND | VV42-1.1d | ERFUELLT", "statusgruppe=TARIF | VV42-1.1d | ERFUELLT",
        "statusgruppe= | VV42-1.1d | VERLETZT",
        "rechtsanspruch=JA | VV42-4 | ERFUELLT", "rechtsanspruch=UNSICHER | VV42-4 | OFFEN",
        "rechtsanspruch=JA; vorteilsart=ERBRECHTLICH | VV42-4 | OFFEN", "rechtsanspruch=JA; vorteilsart= | VV42-4 | OFFEN",
        "vorteilsart=ERBRECHTLICH | VV42-4.1a | ERFUELLT", "vorteilsart= | VV42-4.1a | VERLETZT",
        "wertEuro=0.5 | VV42-4.1b | ERFUELLT",
        "empfaenger=ANGEHOERIGE | VV42-4.2a | ERFUELLT", "empfaenger=DRITTE | VV42-4.2a | ERFUELLT",
        "empfaenger= | VV42-4.2a | OFFEN",
        "weitergegeben=JA; angenommen=BEREITS | VV42-4.2b | VERLETZT",
        "weitergegeben=JA; angenommen=VORLAEUFIG | VV42-4.2b | ERFUELLT",
        "amtsbezug= | VV42-5a | OFFEN", "amtsbezug=UNSICHER | VV42-5a | OFFEN",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT | VV42-5a | ERFUELLT", "amtsbezug=NEBENAMT | VV42-5b | ERFUELLT",
        "amtsbezug=NEBENAMT | VV42-5c | ERFUELLT", "amtsbezug=VERANLASSTE_NEBENTAETIGKEIT | VV42-5c | ERFUELLT",
        "vorteilsart=NEBENTAETIGKEITSVERGUETUNG | VV42-5d | OFFEN", "vorteilsart=GELD | VV42-5d | ERFUELLT",
        "amtsbezug=FRUEHERES_AMT | VV42-5.1 | ERFUELLT", "statusgruppe=FRUEHERE | VV42-5.1 | ERFUELLT",
        "statusgruppe= | VV42-5.1 | ERFUELLT",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT | VV42-5.2a | ERFUELLT",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; beeinflussung=JA | VV42-5.2a | VERLETZT",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT | VV42-5.2b | ERFUELLT",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; erwartungVerknuepft=JA | VV42-5.2b | VERLETZT",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; erwartungVerknuepft=UNSICHER | VV42-5.2b | OFFEN",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; erwartungVerknuepft=JA | VV42-5.2c | VERLETZT",
        "erwartungVerknuepft=JA | VV42-5.2c | ERFUELLT",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; beeinflussung=JA | VV42-5.2d | ERFUELLT",
        "beeinflussung=JA | VV42-6.1d | ERFUELLT", "erwartungVerknuepft=JA | VV42-6.1d | ERFUELLT",
        "rechtsanspruch=UNSICHER | VV42-6.1c | ERFUELLT",
        "stillschweigendGrund=MASSENWERBEARTIKEL | VV42-8a | ERFUELLT",
        "stillschweigendGrund=MASSENWERBEARTIKEL; vorteilsart=GELD | VV42-8a | VERLETZT",
        "stillschweigendGrund=MASSENWERBEARTIKEL; beeinflussung=ZWEIFELHAFT | VV42-8a | VERLETZT",
        "stillschweigendGrund=MASSENWERBEARTIKEL; vorteilsart=UNTERKUNFT | VV42-8a | VERLETZT",
        "stillschweigendGrund=MITARBEITERKREIS; ueblichUndAngemessen=JA | VV42-8b | ERFUELLT",
        "stillschweigendGrund=MITARBEITERKREIS; ueblichUndAngemessen=NEIN | VV42-8b | VERLETZT",
        "stillschweigendGrund=MITARBEITERKREIS; ueblichUndAngemessen=UNSICHER | VV42-8b | OFFEN",
        "stillschweigendGrund=MITARBEITERKREIS; ueblichUndAngemessen=UNSICHER; vorteilsart=GELD | VV42-8b | VERLETZT",
        "stillschweigendGrund=BEWIRTUNG_VERANSTALTUNG; vorteilsart=BEWIRTUNG; ueblichUndAngemessen=JA | VV42-8.1 | VERLETZT",
        "stillschweigendGrund=BEWIRTUNG_DIENSTGESCHAEFT; vorteilsart=BEWIRTUNG; ueblichUndAngemessen=JA "
                + "| VV42-8.2 | ERFUELLT",
        "stillschweigendGrund=ERLEICHTERUNG_DIENSTGESCHAEFT; vorteilsart=FAHRT_REISE | VV42-8.3 | ERFUELLT",
        "stillschweigendGrund=ERLEICHTERUNG_DIENSTGESCHAEFT; vorteilsart=GELD | VV42-8.3 | VERLETZT",
        "stillschweigendGrund=ERLEICHTERUNG_DIENSTGESCHAEFT; dienstreise=JA; reisekostenAngegeben=JA | VV42-8.4 | ERFUELLT",
        "stillschweigendGrund=ERLEICHTERUNG_DIENSTGESCHAEFT; dienstreise=JA; reisekostenAngegeben=NEIN "
                + "| VV42-8.4 | VERLETZT",
        "stillschweigendGrund=BEWIRTUNG_DIENSTGESCHAEFT; dienstreise= | VV42-8.4 | OFFEN",
        "stillschweigendGrund=; dienstreise=JA | VV42-8.4 | ERFUELLT",
        "stillschweigendGrund=MASSENWERBEARTIKEL; dienstreise=JA | VV42-8.4 | ERFUELLT",
        "vorteilsart=BEWIRTUNG | VV42-9a | ERFUELLT", "vorteilsart= | VV42-9a | ERFUELLT",
        "stillschweigendGrund=BEWIRTUNG_VERANSTALTUNG; teilnahmegrund=GESELLSCHAFTLICHE_VERPFLICHTUNG; "
                + "behoerdenleitungOderBeauftragt=NEIN | VV42-9.1 | VERLETZT",
        "stillschweigendGrund=BEWIRTUNG_VERANSTALTUNG; teilnahmegrund=GESELLSCHAFTLICHE_VERPFLICHTUNG; "
                + "behoerdenleitungOderBeauftragt=JA | VV42-9.1 | ERFUELLT",
        "angenommen=BEREITS | VV42-6a | VERLETZT", "angenommen=VORLAEUFIG | VV42-6a | ERFUELLT",
        "angenommen=VORLAEUFIG; grundNichtRechtzeitig=a | VV42-6.1a | VERLETZT",
        "angenommen=VORLAEUFIG; grundErteilungErwartet=b | VV42-6.1a | VERLETZT",
        "angenommen=VORLAEUFIG; grundNichtRechtzeitig=a; grundErteilungErwartet=b | VV42-6.1a | ERFUELLT",
        "angenommen=BEREITS | VV42-6.1a | ERFUELLT", "angenommen=BEREITS | VV42-6.1b | ERFUELLT"})
    void jedeAngabeWirdBeurteilt(String angaben, String regel, Ergebnis ergebnis) {
        assertThat(vollstaendig().mit(angaben).ergebnis(regel)).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"0, '', ERFUELLT", "3, '', ERFUELLT", "4, '', VERLETZT", "4, Krankheit, OFFEN"})
    void unverzueglichWirdInArbeitstagenGemessen(int tage, String grund, Ergebnis ergebnis) {
        assertThat(vollstaendig().mit("angenommen=VORLAEUFIG").mit("grundVerspaetung", grund).nachArbeitstagen(tage)
                .ergebnis("VV42-6.1b")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"KEINE, ERFUELLT", "MOEGLICH, OFFEN", "BESTEHT, VERLETZT"})
    void frueherErkannteErwartungenSindVermerkt(Sperre sperre, Ergebnis ergebnis) {
        assertThat(vollstaendig().mitSperre(sperre).ergebnis("VV42-5.2c")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "statusgruppe= | statusgruppe", "zuwendendePerson=; zuwendendeOrganisation= | zuwendendePerson",
        "vorteilsart= | vorteilsart", "gegenstand=  | gegenstand", "wertEuro=-1 | wertEuro", "anlass= | anlass",
        "zuwendungAm= | zuwendungAm", "empfaenger= | empfaenger", "dienstlicheBeruehrung= | dienstlicheBeruehrung",
        "bisherigeZuwendungen= | bisherigeZuwendungen", "rechtsanspruch= | rechtsanspruch", "amtsbezug= | amtsbezug",
        "erwartungVerknuepft= | erwartungVerknuepft", "gefordert= | gefordert",
        "pflichtwidrigeGegenleistung= | pflichtwidrigeGegenleistung", "beeinflussung= | beeinflussung",
        "stillschweigendGrund= | stillschweigendGrund",
        "stillschweigendGrund=MITARBEITERKREIS | ueblichUndAngemessen",
        "stillschweigendGrund=BEWIRTUNG_VERANSTALTUNG; ueblichUndAngemessen=JA | teilnahmegrund",
        "stillschweigendGrund=BEWIRTUNG_VERANSTALTUNG; ueblichUndAngemessen=JA; "
                + "teilnahmegrund=GESELLSCHAFTLICHE_VERPFLICHTUNG | behoerdenleitungOderBeauftragt",
        "stillschweigendGrund=ERLEICHTERUNG_DIENSTGESCHAEFT; dienstreise= | dienstreise",
        "stillschweigendGrund=ERLEICHTERUNG_DIENSTGESCHAEFT; dienstreise=JA | reisekostenAngegeben",
        "angenommen= | angenommen", "angenommen=BEREITS | angenommenAm",
        "angenommen=BEREITS; angenommenAm=2026-11-24 | angenommenAm", "angenommenAm=2026-11-16 | angenommenAm",
        "weitergegeben=JA | weitergegeben", "weitergegeben= | weitergegeben", "vollstaendig=false | vollstaendig"})
    void wasFehltOderNichtStimmenKannStehtBeiSeinemFeld(String angaben, String feld) {
        VorteilFixture antrag = vollstaendig().mit(angaben);
        assertThat(Vollstaendigkeit.maengel(antrag.fakten(), HEUTE)).extracting(Mangel::feld).containsExactly(feld);
        assertThat(antrag.ergebnis("VV42-6b")).isEqualTo(Ergebnis.VERLETZT);
        assertThat(antrag.weg()).isEqualTo(Einordnung.Weg.ZU_ERGAENZEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wertEuro=", "wertEuro=0", "zuwendendePerson=", "zuwendendeOrganisation=",
        "zuwendungAm=2027-01-15", "angenommen=BEREITS; angenommenAm=2026-11-23", "weitergegeben=JA; empfaenger=DRITTE",
        "rechtsanspruch=JA; amtsbezug=; stillschweigendGrund="})
    void wasNichtNoetigIstFehltNicht(String angaben) {
        assertThat(Vollstaendigkeit.maengel(vollstaendig().mit(angaben).fakten(), HEUTE)).isEmpty();
    }

    @Test
    void werVorDerZuwendungAnnahmWirdGefragtUndNichtZurueckgewiesen() {
        VorteilFixture antrag = vollstaendig().mit("angenommen=BEREITS; angenommenAm=2026-09-01");
        assertThat(antrag.ergebnis("VV42-6b")).isEqualTo(Ergebnis.OFFEN);
        assertThat(vollstaendig().mit("angenommen=BEREITS; angenommenAm=2026-11-16").ergebnis("VV42-6b"))
                .isEqualTo(Ergebnis.ERFUELLT);
    }

    @Test
    void zweifelStehenInDerFeststellungBeimNamen() {
        VorteilFixture antrag = vollstaendig().mit("rechtsanspruch=UNSICHER; beeinflussung=ZWEIFELHAFT");
        assertThat(antrag.feststellung(VorteilRegeln.STILLSCHWEIGENDE_GENEHMIGUNG_PRUEFEN, "VV42-6.1c").begruendung())
                .contains("Rechtsanspruch, Absicht der Beeinflussung");
    }

    @Test
    void derGeberStehtMitPersonUndOrganisationDa() {
        assertThat(vollstaendig().antrag().geber()).isEqualTo("Erika Beispiel, Beispiel GmbH");
        assertThat(vollstaendig().mit("zuwendendePerson=").antrag().geber()).isEqualTo("Beispiel GmbH");
        assertThat(vollstaendig().mit("zuwendendeOrganisation=").antrag().geber()).isEqualTo("Erika Beispiel");
        assertThat(vollstaendig().mit("angenommen=").antrag().istAngenommen()).isFalse();
        assertThat(vollstaendig().antrag().statusgruppe().bezeichnung()).isEqualTo("Beamtin oder Beamter");
    }
}
