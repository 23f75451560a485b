package org.dienstweg.fachaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.fachaccount.FachAccountFixture.HEUTE;
import static org.dienstweg.fachaccount.FachAccountFixture.zulaessig;
import static org.dienstweg.fachaccount.FachAccountRegeln.ANTRAG_PRUEFEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Regelwerk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntragTest {

    @Test
    void derZulaessigeAntragVerletztKeineRegelUndLaesstNurFragenOffen() {
        for (Regelwerk<FachAccountFakten> regelwerk : List.of(ANTRAG_PRUEFEN, FachAccountRegeln.BENENNUNG_PRUEFEN,
                FachAccountRegeln.ABSENDERHINWEIS_PRUEFEN, FachAccountRegeln.BETRIEB_PRUEFEN)) {
            assertThat(regelwerk.pruefe(zulaessig().fakten(), HEUTE).mit(Ergebnis.VERLETZT)).isEmpty();
            assertThat(regelwerk.pruefe(zulaessig().fakten(), HEUTE).mit(Ergebnis.OFFEN))
                    .allMatch(frage -> frage.begruendung().contains("?"));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", value = {
            "nutzungszweck, KOMMUNIKATION_INFORMATION, HR-1-03, ERFUELLT",
            "nutzungszweck, ANDERER, HR-1-03, VERLETZT",
            "nutzungszweck, NULL, HR-1-03, VERLETZT",
            "plattform, VIMEO, HR-2-01, ERFUELLT",
            "plattform, ANDERE, HR-2-01, VERLETZT",
            "plattform, NULL, HR-2-01, VERLETZT",
            "plattform, FACEBOOK, HR-1-02, ERFUELLT",
            "plattform, ANDERE, HR-1-02, OFFEN",
            "plattform, INSTAGRAM, HR-2-02, ERFUELLT",
            "plattform, ANDERE, HR-2-02, VERLETZT",
            "plattform, NULL, HR-2-02, VERLETZT",
            "plattform, MYSPACE, HR-2-02, VERLETZT",
            "accountArt, FACH, HR-2-07, ERFUELLT",
            "accountArt, RESSORT, HR-2-07, ERFUELLT",
            "accountArt, NULL, HR-2-07, VERLETZT",
            "accountArt, FACH, HR-2-08, ERFUELLT",
            "accountArt, RESSORT, HR-2-08, VERLETZT",
            "accountArt, NULL, HR-2-08, VERLETZT",
            "ausschliesslichFachzielgruppe, NEIN, HR-2-08, VERLETZT",
            "ausschliesslichFachzielgruppe, NULL, HR-2-08, VERLETZT",
            "fachzielgruppe, '   ', HR-2-08, VERLETZT",
            "organisationseinheit, Referat 33, HR-3-06, ERFUELLT",
            "organisationseinheit, Referat 99, HR-3-06, OFFEN",
            "organisationseinheit, NULL, HR-3-06, VERLETZT",
            "organisationseinheit, Referat 33, HR-3-08, OFFEN",
            "nutzername, IM_KatS_NRW, HR-2-03, ERFUELLT",
            "nutzername, herbertreul, HR-2-03, VERLETZT",
            "nutzername, Herbert.Reul_NRW, HR-2-03, VERLETZT",
            "profilname, Reul Herbert, HR-2-03, VERLETZT",
            "nutzername, Reul_Stiftung, HR-2-03, OFFEN",
            "profilname, InnenministerNRW, HR-2-03, OFFEN"})
    void jedeAngabeWirdBeurteilt(String schluessel, String wert, String regel, Ergebnis ergebnis) {
        assertThat(zulaessig().mit(schluessel, wert).ergebnis(ANTRAG_PRUEFEN, regel)).isEqualTo(ergebnis);
    }

    @Test
    void eineNichtGelistetePlattformFuehrtZurFrageNachDemLpaUndSperrtNicht() {
        FachAccountFixture mastodon = zulaessig().mit("plattform", "ANDERE").mit("plattformName", "Mastodon");
        assertThat(mastodon.feststellung(ANTRAG_PRUEFEN, "HR-2-02")).matches(f -> f.ergebnis() == Ergebnis.OFFEN
                && f.begruendung().contains("„Mastodon“") && f.begruendung().contains("LPA"));
        assertThat(mastodon.antrag().plattformText()).isEqualTo("Mastodon");
        assertThat(ANTRAG_PRUEFEN.pruefe(mastodon.fakten(), HEUTE).zulaessig("")).isTrue();
    }

    @Test
    void einRessortAccountWirdMitDemGrundAbgelehntDassHierNurFachAccountsEntstehen() {
        Feststellung feststellung = zulaessig().mit("accountArt", "RESSORT").feststellung(ANTRAG_PRUEFEN, "HR-2-08");
        assertThat(feststellung.sperrt()).isTrue();
        assertThat(feststellung.begruendung()).startsWith("Dieses Verfahren ist nur für Fach-Accounts eröffnet");
    }

    @Test
    void alleMaengelEinerRegelWerdenAufEinmalGenannt() {
        assertThat(zulaessig().mit("accountArt", "RESSORT").mit("fachzielgruppe", "")
                .mit("ausschliesslichFachzielgruppe", "NEIN").feststellung(ANTRAG_PRUEFEN, "HR-2-08").begruendung())
                .contains("nur für Fach-Accounts", "an welche Fachzielgruppe", "ausschließlich");
    }

    @Test
    void werKeinFachreferatIstRichtetKeinenFachAccountEin() {
        assertThat(zulaessig().ergebnis(ANTRAG_PRUEFEN, "HR-2-09")).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(zulaessig().ohneFachreferat().feststellung(ANTRAG_PRUEFEN, "HR-2-09").sperrt()).isTrue();
    }

    @Test
    void eineAndereBehoerdeErfaehrtDassDieHandreichungNichtUnmittelbarGilt() {
        FachAccountFixture landesamt = zulaessig().mitRessort(new Ressortname("LANUV", "Landesamt", "Natur", false));
        assertThat(landesamt.feststellung(ANTRAG_PRUEFEN, "HR-1-01"))
                .matches(f -> f.ergebnis() == Ergebnis.VERLETZT && !f.sperrt() && !f.verlangtBegruendung());
    }

    @Test
    void ohneBekannteEinheitenFragtDieRegelEinenMenschen() {
        assertThat(zulaessig().mitEinheiten().ergebnis(ANTRAG_PRUEFEN, "HR-3-06")).isEqualTo(Ergebnis.OFFEN);
    }

    @Test
    void einLeeresFormularIstEinAntragMitLeerenTexten() {
        FachAccountAntrag leer = new FachAccountFixture(Map.of("unbekannt", "x"), FachAccountFixture.IM, true,
                List.of(), Set.of(), List.of()).antrag();
        assertThat(leer.nutzername()).isEmpty();
        assertThat(leer.autorisierte()).isEmpty();
        assertThat(leer.plattform()).isNull();
        assertThat(leer.plattformText()).isEmpty();
        assertThat(leer.plattformGelistet()).isFalse();
        assertThat(leer.wappenImProfilbild()).isFalse();
    }

    @Test
    void leereCodesUndLeereZeilenZaehlenAlsNichtAngegeben() {
        List<Object> zeilen = new ArrayList<>();
        zeilen.add(null);
        zeilen.add(Map.of());
        FachAccountAntrag antrag = zulaessig().mit("plattform", "").mit("accountArt", null).mit("autorisierte", zeilen)
                .mit("wappenImProfilbild", null).antrag();
        assertThat(antrag.plattform()).isNull();
        assertThat(antrag.autorisierte()).containsExactly(new Autorisierte("", "", false, ""));
    }

    @Test
    void derNutzernameStehtOhneKlammeraffenInDerAkte() {
        assertThat(zulaessig().mit("nutzername", " @IM_NRW ").antrag().nutzername()).isEqualTo("IM_NRW");
        assertThat(zulaessig().mit("plattform", "ANDERE").antrag().plattformText()).isEqualTo("Andere Plattform");
    }
}
