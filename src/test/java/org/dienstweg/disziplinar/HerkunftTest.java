package org.dienstweg.disziplinar;

import static java.util.Map.entry;
import static java.util.Map.of;
import static java.util.Map.ofEntries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.Besetzung;
import org.dienstweg.Leitung;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.beitrag.Berichtigung;
import org.dienstweg.beitrag.Meldungen;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Uebergabe;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.JaNein;
import org.dienstweg.vorteil.Vorteilsfaelle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where proceedings come from: another case hands over its facts, both know of each other, and nothing can be forged on this way. */
@DisplayName("Ein Disziplinarverfahren aus einem anderen Vorgang")
public class HerkunftTest extends Disziplinartest {

    private static final String NACHRICHT = "DisziplinarverdachtGemeldet";
    private static final String ANTRAGSTELLERIN = "ute.kramer";
    private static final String VORTEIL = "vorteilsannahme";

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private JdbcTemplate datenbank;
    @Autowired
    private DisziplinarFaelle faelle;
    @Autowired
    private Uebergabe uebergabe;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Anlagenannahme anlagen;

    @Test
    @DisplayName("Aus der Annahme baren Geldes: alle Tatsachen, die Verbindung auf beiden Seiten, und wer beurteilt hat, führt fort")
    void ausEinemVorteil() {
        String antrag = beurteilt(of("vorteilsart", "GELD", "gegenstand", "Umschlag mit Hunderteuroscheinen",
                "zuwendendePerson", "Konrad Quittenbaum", "zuwendungAm", "2026-11-16", "angenommen", "BEREITS",
                "angenommenAm", "2026-11-17"));
        String fall = verbunden(DIENSTVORGESETZTE, antrag);
        assertThat(verbunden(DIENSTVORGESETZTE, fall)).isEqualTo(antrag);
        Verdacht verdacht = faelle.stand(fall).verdacht();
        assertThat(verdacht.ausloeser()).isEqualTo(Ausloeser.VORTEILSANNAHME);
        assertThat(verdacht.betroffenePerson()).isEqualTo(ANTRAGSTELLERIN);
        assertThat(verdacht.bargeldAngenommen()).isEqualTo(JaNein.JA);
        assertThat(verdacht.tatzeit()).isEqualTo("2026-11-17");
        assertThat(verdacht.sachverhalt()).contains(antrag, "Umschlag mit Hunderteuroscheinen", "Konrad Quittenbaum",
                "Das Geld war schon ausgegeben.", "Birgit Wolff");
        assertThat(verdacht.normen()).contains("§ 42 Abs. 1 BeamtStG");
        erfaehrtNichts(ANTRAGSTELLERIN, antrag, fall);
        klaere(fall);
        erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        assertThat(ablauf.wartet(fall)).as("§§ 20, 21 VwVfG NRW schließen nicht aus, wer von Amts wegen beurteilt hat")
                .containsExactly("massnahmeverbotWuerdigen");
    }

    @Test
    @DisplayName("Eine Tat, die ihr Vorgang erst für später ankündigt, ist noch nicht vollendet: Der Tag bleibt offen")
    void angekuendigteZuwendung() {
        String antrag = beurteilt(of("gefordert", "JA", "zuwendungAm", "2027-03-01"));
        assertThat(faelle.stand(verbunden(DIENSTVORGESETZTE, antrag)).verdacht().tatzeit()).isNull();
    }

    @Test
    @DisplayName("Aus einem Beitrag: Wer ihn gemeldet hat, urteilt nicht, auch nicht im Amt; die Vertretung führt das Verfahren")
    void ausEinemBeitrag() {
        uhr.laufeWeiter();
        String beitrag = berichtigt(DIENSTVORGESETZTE);
        ablauf.erledige(Besetzung.AUCH_DIENSTVORGESETZT, beitrag, "folgenPruefen", folgen("Wendelin Ziegenspeck"));
        String fall = verbunden(Besetzung.AUCH_DIENSTVORGESETZT, beitrag);
        assertThat(verbunden(Besetzung.AUCH_DIENSTVORGESETZT, fall)).isEqualTo(beitrag);
        Verdacht verdacht = faelle.stand(fall).verdacht();
        assertThat(verdacht.ausloeser()).isEqualTo(Ausloeser.BEITRAG);
        assertThat(verdacht.betroffenePerson()).isEqualTo("Wendelin Ziegenspeck");
        assertThat(verdacht.hinweisgebendePerson()).isEqualTo(DIENSTVORGESETZTE);
        assertThat(verdacht.tatzeit()).isBeforeOrEqualTo(LocalDate.now(uhr));
        assertThat(verdacht.sachverhalt()).contains(beitrag, "gaznen", "Es geht um die Neutralität.");
        assertThatThrownBy(() -> erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE)).isInstanceOf(ProcessEngineException.class);
        assertThat(ablauf.wartet(fall)).containsExactly("anhaltspunkteWuerdigen");
        ablauf.erledige(Besetzung.AUCH_DIENSTVORGESETZT, fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
    }

    @Test
    @DisplayName("Lehnt das Disziplinarverfahren die Tatsachen ab, bleibt auch der andere Vorgang, wo er war")
    void ganzOderGarNicht() {
        uhr.laufeWeiter();
        String beitrag = berichtigt(Berichtigung.MELDERIN);
        long vorher = verfahren();
        assertThatThrownBy(() -> ablauf.erledige(DIENSTVORGESETZTE, beitrag, "folgenPruefen", folgen("Wolff, Birgit")))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("eigener Sache");
        assertThat(ablauf.wartet(beitrag)).containsExactly("folgenPruefen");
        assertThat(verfahren()).isEqualTo(vorher);
        ablauf.erledige(DIENSTVORGESETZTE, beitrag, "folgenPruefen", folgen("Walburga Hagestolz"));
        erfaehrtNichts(Berichtigung.MELDERIN, beitrag, verbunden(DIENSTVORGESETZTE, beitrag));
    }

    @ParameterizedTest
    @CsvSource({"ANONYM, Konrad Zett, torsten.haas", "ANONYM, Konrad Zett, birgit.wolff", "SELBSTANTRAG, Felix Busch, felix.busch",
        "SELBSTANTRAG, Konrad Zett, birgit.wolff", "EIGENE_KENNTNIS, Konrad Zett, birgit.wolff", "HINWEIS, Konrad Zett, birgit.wolff",
        "QUATSCH, Konrad Zett, birgit.wolff", ", Konrad Zett, birgit.wolff", "VORTEILSANNAHME, '', birgit.wolff",
        "VORTEILSANNAHME, Birgit Wolff, birgit.wolff"})
    @DisplayName("Auf dem Weg der Übergabe lässt sich kein anderer Anlass vortäuschen")
    void nichtsVorgetaeuscht(String ausloeser, String betroffen, String person) {
        Map<String, Object> tatsachen = Verdachtsfaelle.mit(of("betroffenePerson", betroffen));
        tatsachen.put("ausloeser", ausloeser);
        long vorher = verfahren();
        assertThatThrownBy(() -> ablauf.als(person, () -> transaktion.execute(status ->
                uebergabe.eroeffne(ausFremdemVorgang(), NACHRICHT, tatsachen)))).isInstanceOf(Ablehnung.class);
        assertThat(verfahren()).isEqualTo(vorher);
    }

    @ParameterizedTest
    @CsvSource({"VORTEILSANNAHME, felix.busch", "BEITRAG, felix.busch", "VORTEILSANNAHME, torsten.haas", "BEITRAG, miriam.vogt",
        "EIGENE_KENNTNIS, paul.lindner", "HINWEIS, torsten.haas", "ANONYM, birgit.wolff", "ANONYM, felix.busch",
        "SELBSTANTRAG, birgit.wolff"})
    @DisplayName("Auch mit dem Formular gibt niemand einen Anlass an, der nicht der eigene ist")
    void fremderAnlassImFormular(String ausloeser, String person) {
        long vorher = verfahren();
        Leitung leitung = Leitung.von(rest, person);
        Leitung.abgelehntMitDeutschemSatz(leitung.starte(PROZESS, Verdachtsfaelle.mit(of("ausloeser", ausloeser))));
        assertThat(leitung.sende("/engine-rest/message", of("messageName", NACHRICHT, "processVariables",
                of("eingabe", of("value", "x")))).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(leitung.sende("/engine-rest/process-definition/key/" + PROZESS + "/start", of("variables", of()))
                .getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(verfahren()).isEqualTo(vorher);
    }

    private String beurteilt(Map<String, Object> angaben) {
        String antrag = ablauf.beginne(ANTRAGSTELLERIN, VORTEIL, Vorteilsfaelle.mit(angaben));
        erledige(antrag, "zustimmungEntscheiden", ofEntries(entry("belehrungZurKenntnis", true),
                entry("amtsfuehrungBeeintraechtigt", "JA"), entry("eindruckBefangenheit", "JA"), entry("beeinflussung", "NEIN"),
                entry("geringerWert", "NEIN"), entry("entscheidung", "ABLEHNUNG"), entry("entscheidungBegruendung", "Geht nicht.")));
        if (angaben.containsKey("angenommenAm")) {
            ablauf.erledige(ANTRAGSTELLERIN, antrag, "rueckgabeNachweisen",
                    of("zurueckgegebenAm", "2026-11-30", "rueckgabeNachweis", "Quittung."));
        }
        erledige(antrag, "anhaltspunkteBeurteilen", of("anhaltspunkteDienstvergehen", "JA",
                "anhaltspunkteBegruendung", "Das Geld war schon ausgegeben."));
        return antrag;
    }

    private String berichtigt(String gemeldetVon) {
        Berichtigung schritte = new Berichtigung(ablauf, anlagen);
        String beitrag = ablauf.beginne(gemeldetVon, Berichtigung.PROZESS, Meldungen.mit(of()));
        schritte.fuegeScreenshotHinzu(beitrag, gemeldetVon, Rolle.BESCHAEFTIGTE);
        schritte.kommunikation(beitrag, "beweisSichern", of("originalGesichert", true));
        schritte.entscheideAktenrelevanz(beitrag);
        schritte.lege(beitrag, "BERICHTIGUNG_OHNE_LOESCHUNG", "");
        schritte.veroeffentlicheHinweis(beitrag);
        return beitrag;
    }

    private static Map<String, Object> folgen(String person) {
        return of("dienstrechtlichePruefung", "JA", "folgenBegruendung", "Es geht um die Neutralität.", "betroffenePerson", person,
                "statusgruppe", "BEAMTE");
    }

    private String verbunden(String person, String aktenzeichen) {
        List<String> andere = Leitung.von(rest, person).fall(aktenzeichen).path("verbundene").findValuesAsText("aktenzeichen");
        assertThat(andere).as("verbunden mit %s", aktenzeichen).hasSize(1);
        return andere.get(0);
    }

    private void erfaehrtNichts(String person, String vorgang, String fall) {
        JsonNode gelesen = Leitung.von(rest, person).fall(vorgang);
        assertThat(gelesen.path("verbundene")).isEmpty();
        assertThat(gelesen.toString()).contains(vorgang).doesNotContain(fall);
        assertThat(Leitung.von(rest, person).hole("/api/faelle/" + fall).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private DelegateExecution ausFremdemVorgang() {
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessEngineServices()).thenReturn(engine);
        when(execution.getProcessBusinessKey()).thenReturn("VA-2026-IM-999999");
        return execution;
    }

    private long verfahren() {
        return datenbank.queryForObject("select count(*) from fall where verfahren = ?", Long.class, PROZESS);
    }
}
