package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.vorteil.VorteilFixture.HEUTE;
import static org.dienstweg.vorteil.VorteilFixture.vollstaendig;

import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.vorteil.VorteilFakten.Sperre;
import org.dienstweg.vorteil.vorpruefung.Einordnung;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The way an application takes before anybody decides, from the eleven questions and the text. */
class EinordnungTest {

    private static final String EMPFANG = "vorteilsart=BEWIRTUNG; stillschweigendGrund=BEWIRTUNG_VERANSTALTUNG; "
            + "ueblichUndAngemessen=JA; ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | ZU_ENTSCHEIDEN",
        "rechtsanspruch=JA | KEIN_VORTEIL",
        "rechtsanspruch=JA; vorteilsart=GELD; gefordert=JA | KEIN_VORTEIL",
        "rechtsanspruch=JA; amtsbezug=; stillschweigendGrund= | KEIN_VORTEIL",
        "rechtsanspruch=UNSICHER | ZU_ENTSCHEIDEN",
        "rechtsanspruch=JA; vorteilsart=NEBENTAETIGKEITSVERGUETUNG | ZU_ENTSCHEIDEN",
        "rechtsanspruch=JA; vorteilsart=PRIVATGESCHAEFT | ZU_ENTSCHEIDEN",
        "rechtsanspruch=JA; vorteilsart=ERBRECHTLICH | ZU_ENTSCHEIDEN",
        "rechtsanspruch=JA; pflichtwidrigeGegenleistung=JA | ZU_ENTSCHEIDEN",
        "rechtsanspruch=JA; beeinflussung=ZWEIFELHAFT | ZU_ENTSCHEIDEN",
        "rechtsanspruch=JA; amtsbezug=UNSICHER | ZU_ENTSCHEIDEN",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT | KEIN_AMTSBEZUG",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; stillschweigendGrund= | KEIN_AMTSBEZUG",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; vorteilsart=GELD | KEIN_AMTSBEZUG",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; erwartungVerknuepft=JA | ZU_ENTSCHEIDEN",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; erwartungVerknuepft=UNSICHER | ZU_ENTSCHEIDEN",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; beeinflussung=ZWEIFELHAFT | ZU_ENTSCHEIDEN",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; gefordert=JA | ZU_ENTSCHEIDEN",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; rechtsanspruch=UNSICHER | ZU_ENTSCHEIDEN",
        "amtsbezug=AUSSCHLIESSLICH_PRIVAT; vorteilsart=NEBENTAETIGKEITSVERGUETUNG | ZU_ENTSCHEIDEN",
        "amtsbezug=NEBENAMT | ZU_ENTSCHEIDEN", "amtsbezug=VERANLASSTE_NEBENTAETIGKEIT | ZU_ENTSCHEIDEN",
        "statusgruppe=RUHESTAND; amtsbezug=FRUEHERES_AMT | ZU_ENTSCHEIDEN",
        "statusgruppe=TARIF; wertEuro=2 | ZU_ENTSCHEIDEN",
        "amtsbezug=UNSICHER | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MASSENWERBEARTIKEL; wertEuro=1.5 | STILLSCHWEIGEND_GENEHMIGT",
        "stillschweigendGrund=MASSENWERBEARTIKEL; wertEuro= | STILLSCHWEIGEND_GENEHMIGT",
        "stillschweigendGrund=MASSENWERBEARTIKEL; ueblichUndAngemessen=NEIN | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MASSENWERBEARTIKEL; vorteilsart=FAHRT_REISE | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MASSENWERBEARTIKEL; vorteilsart=GELD; wertEuro=5 | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MASSENWERBEARTIKEL; beeinflussung=ZWEIFELHAFT | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MASSENWERBEARTIKEL; beeinflussung=JA | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MASSENWERBEARTIKEL; erwartungVerknuepft=JA | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MASSENWERBEARTIKEL; gefordert=JA | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MASSENWERBEARTIKEL; pflichtwidrigeGegenleistung=UNSICHER | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MASSENWERBEARTIKEL; rechtsanspruch=UNSICHER | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=UNSICHER | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MITARBEITERKREIS; ueblichUndAngemessen=JA | STILLSCHWEIGEND_GENEHMIGT",
        "stillschweigendGrund=MITARBEITERKREIS; ueblichUndAngemessen=NEIN | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MITARBEITERKREIS; ueblichUndAngemessen=UNSICHER | ZU_ENTSCHEIDEN",
        "stillschweigendGrund=MITARBEITERKREIS; ueblichUndAngemessen=JA; vorteilsart=GELD | ZU_ENTSCHEIDEN",
        EMPFANG + "teilnahmegrund=IM_RAHMEN_DES_AMTES | STILLSCHWEIGEND_GENEHMIGT",
        EMPFANG + "teilnahmegrund=DIENSTLICHER_AUFTRAG | STILLSCHWEIGEND_GENEHMIGT",
        EMPFANG + "teilnahmegrund=DIENSTLICHER_AUFTRAG; ueblichUndAngemessen=NEIN | ZU_ENTSCHEIDEN",
        EMPFANG + "teilnahmegrund=GESELLSCHAFTLICHE_VERPFLICHTUNG; behoerdenleitungOderBeauftragt=NEIN | ZU_ENTSCHEIDEN",
        EMPFANG + "teilnahmegrund=GESELLSCHAFTLICHE_VERPFLICHTUNG; behoerdenleitungOderBeauftragt=JA "
                + "| STILLSCHWEIGEND_GENEHMIGT",
        EMPFANG + "teilnahmegrund=IM_RAHMEN_DES_AMTES; vorteilsart=UNTERKUNFT | ZU_ENTSCHEIDEN",
        "vorteilsart=BEWIRTUNG; stillschweigendGrund=BEWIRTUNG_DIENSTGESCHAEFT; ueblichUndAngemessen=JA "
                + "| STILLSCHWEIGEND_GENEHMIGT",
        "stillschweigendGrund=BEWIRTUNG_DIENSTGESCHAEFT; ueblichUndAngemessen=JA | ZU_ENTSCHEIDEN",
        "vorteilsart=FAHRT_REISE; stillschweigendGrund=ERLEICHTERUNG_DIENSTGESCHAEFT | STILLSCHWEIGEND_GENEHMIGT",
        "vorteilsart=BEWIRTUNG; stillschweigendGrund=ERLEICHTERUNG_DIENSTGESCHAEFT | ZU_ENTSCHEIDEN",
        "weitergegeben=JA; angenommen=BEREITS; angenommenAm=2026-11-16 | ZU_ENTSCHEIDEN",
        "angenommen=BEREITS; angenommenAm=2026-09-01 | ZU_ENTSCHEIDEN",
        "angenommen=VORLAEUFIG; angenommenAm=2026-11-16; grundNichtRechtzeitig=Bühne; grundErteilungErwartet=Gast "
                + "| ZU_ENTSCHEIDEN",
        "angenommen=VORLAEUFIG; angenommenAm=2026-11-16; grundErteilungErwartet=Gast | ZU_ERGAENZEN",
        "angenommen=VORLAEUFIG; angenommenAm=2026-11-16; grundNichtRechtzeitig=Bühne | ZU_ERGAENZEN",
        "angenommen=VORLAEUFIG; angenommenAm=2026-11-16; rechtsanspruch=JA | KEIN_VORTEIL"})
    void derAntragNimmtDenWegDesTextes(String angaben, Weg weg) {
        assertThat(vollstaendig().mit(angaben).weg()).isEqualTo(weg);
    }

    @ParameterizedTest
    @EnumSource(value = Sperre.class, names = "KEINE", mode = EnumSource.Mode.EXCLUDE)
    void erkannteErwartungenLassenNichtsOhneEntscheidungEnden(Sperre sperre) {
        assertThat(vollstaendig().mit("amtsbezug=AUSSCHLIESSLICH_PRIVAT").mitSperre(sperre).weg())
                .isEqualTo(Weg.ZU_ENTSCHEIDEN);
        assertThat(vollstaendig().mit("stillschweigendGrund=MASSENWERBEARTIKEL").mitSperre(sperre).weg())
                .isEqualTo(Weg.ZU_ENTSCHEIDEN);
    }

    @Test
    void dieVorpruefungFragtWederNachNamenNochNachErklaerungen() {
        VorteilFixture ohneTexte = vollstaendig().mit("zuwendendePerson=; zuwendendeOrganisation=; gegenstand=; anlass=; "
                + "zuwendungAm=; dienstlicheBeruehrung=; bisherigeZuwendungen=; vollstaendig=; rechtsanspruch=JA");
        assertThat(ohneTexte.weg()).isEqualTo(Weg.ZU_ERGAENZEN);
        Einordnung vorab = Einordnung.vorab(ohneTexte.fakten(), HEUTE);
        assertThat(vorab.ergebnis()).isEqualTo(Weg.KEIN_VORTEIL);
        assertThat(vorab.feststellungen()).extracting(Feststellung::regel).doesNotContain("VV42-6b").contains("VV42-4");
        assertThat(vorab.mit(Ergebnis.VERLETZT)).isEmpty();
    }

    @Test
    void fuerTarifbeschaeftigteStehtDieNormDesTarifvertrags() {
        assertThat(Einordnung.von(vollstaendig().mit("statusgruppe=TARIF").fakten(), HEUTE).feststellungen())
                .allMatch(eine -> eine.norm().startsWith("§ 3 Abs. 3 TV-L; vgl. VV zu § 42 BeamtStG Nr. "));
        assertThat(Einordnung.von(vollstaendig().fakten(), HEUTE).feststellungen())
                .allMatch(eine -> eine.norm().startsWith("VV zu § 42 BeamtStG Nr. "));
    }
}
