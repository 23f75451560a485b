package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.dienstweg.Uebergaenge;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways of a suspicion on the real diagram, written from §§ 14 to 22 LDG NRW and VV 42 Nr. 3. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Disziplinarverfahren einleiten")
public class DisziplinarProzessTest extends Disziplinartest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);

    @Autowired
    private Uebergaenge uebergaenge;
    @Autowired
    private RepositoryService repository;

    @Test
    @DisplayName("führt vom Verdacht über die gleichzeitigen Wege zur Übergabe mit vollständiger Akte")
    void vomVerdachtZurUebergabe() {
        String fall = melde(of());
        assertThat(ablauf.wartet(fall)).containsExactly("anhaltspunkteWuerdigen");
        erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        assertThat(ablauf.wartet(fall)).as("AB-09: Bei ja gibt es nur einen Weg").containsExactly("massnahmeverbotWuerdigen");
        erledige(fall, "massnahmeverbotWuerdigen", KEIN_VERBOT);
        erledige(fall, "einleitungVerfuegen", VERFUEGUNG);
        assertThat(ablauf.wartet(fall)).as("gleichzeitig (VV42-3.2c)")
                .containsExactlyInAnyOrder("hoehereStelleUnterrichten", "betroffeneUnterrichten");
        erledige(fall, "hoehereStelleUnterrichten", of("unterrichtetAm", "2026-11-30", "unterrichtungNachweis", "Empfangsbekenntnis"));
        stelleZu(fall, HEUTE);
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "SCHRIFTLICH", "aeusserungEingegangenAm", "2026-11-30",
                "aeusserungText", "Es war ein Irrtum."));
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
        erledige(fall, "uebergeben", of("ermittlungsfuehrung", "Regierungsrätin Mende", "entlastungGeregelt", "JA",
                "verschwiegenheitBelehrt", true, "nachtraeglicheAeusserung", "Noch ein Wort."));
        assertThat(ende(fall)).isEqualTo("Ende_Uebergeben");
        assertThat(verlauf(fall)).anyMatch(text -> text.contains("Nachträgliche Äußerung"));
    }

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
        erledige(fall, "anhaltspunkteWuerdigen", of("zureichendeAnhaltspunkte", "NEIN", "tatsachen", "Nichts zu finden."));
        assertThat(ende(fall)).isEqualTo("Ende_NichtEingeleitetKeineAnhaltspunkte");
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
    @DisplayName("lehnt Tarifbeschäftigte mit dem richtigen Weg ab und behält nichts (HR-3-14)")
    void tarif() {
        assertThatThrownBy(() -> melde(of("statusgruppe", "TARIF"))).isInstanceOf(Ablehnung.class)
                .hasMessageContaining("§ 3 TV-L").hasMessageContaining("Personalstelle");
    }

    @Test
    @DisplayName("nimmt jeden Anlass nur von der Rolle entgegen, die ihn aufnimmt")
    void wrongRoles() {
        assertThatThrownBy(() -> ablauf.beginne(BESCHAEFTIGTER, PROZESS, Verdachtsfaelle.mit(of())))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("Dienstvorgesetzte Stelle");
        assertThatThrownBy(() -> melde(of("ausloeser", "ANONYM"))).hasMessageContaining("Personalstelle");
        assertThatThrownBy(() -> ablauf.beginne(BESCHAEFTIGTER, PROZESS, Verdachtsfaelle.mit(of("ausloeser", "SELBSTANTRAG"))))
                .hasMessageContaining("nur Sie selbst");
        assertThatThrownBy(() -> melde(of("betroffenePerson", "Wolff, Birgit"))).hasMessageContaining("Selbstantrag");
    }

    @Test
    @DisplayName("klärt bei Ausgeschiedenen die Zuständigkeit und gibt ab (§ 81 LDG NRW)")
    void abgabe() {
        String fall = melde(of("statusgruppe", "RUHESTAND"));
        assertThat(ablauf.wartet(fall)).containsExactly("zustaendigkeitKlaeren");
        assertThatThrownBy(() -> erledige(fall, "zustaendigkeitKlaeren", of("zustaendig", "NEIN",
                "zustaendigkeitBegruendung", "Früher FM."))).hasMessageContaining("an wen");
        erledige(fall, "zustaendigkeitKlaeren", of("zustaendig", "NEIN", "abgegebenAn", "Ministerium der Finanzen",
                "zustaendigkeitBegruendung", "Bei Eintritt in den Ruhestand war es zuständig."));
        assertThat(ende(fall)).isEqualTo("Ende_Abgegeben");
    }

    @Test
    @DisplayName("erkennt ein früheres Verfahren auch bei anderer Schreibweise (§ 17 Abs. 3 LDG NRW)")
    void zweitesVerfahren() {
        String erster = melde(of("betroffenePerson", "Dr. Jürgen Möllenbäcker"));
        String zweiter = melde(of("betroffenePerson", "Moellenbaecker, Juergen",
                "sachverhalt", "Am Empfang eines Unternehmens teilgenommen, Betrag angenommen."));
        assertThat(ablauf.wartet(zweiter)).containsExactly("zustaendigkeitKlaeren");
        assertThat(auszug.geltendeFeststellungen(zweiter).get("zustaendigkeitPruefen"))
                .filteredOn(eine -> eine.regel().equals("LDG-17.3")).singleElement()
                .satisfies(eine -> assertThat(eine.begruendung()).contains(erster, "auch der Sachverhalt"));
        erledige(zweiter, "zustaendigkeitKlaeren", of("zustaendig", "JA", "zustaendigkeitBegruendung", "Anderer Empfang."));
        assertThat(ablauf.wartet(zweiter)).containsExactly("anhaltspunkteWuerdigen");
    }

    @Test
    @DisplayName("schließt aus, wer betroffen ist oder gemeldet hat (§§ 20, 21 VwVfG NRW)")
    void befangen() {
        String fall = melde(of("ausloeser", "HINWEIS", "hinweisgebendePerson", "Birgit Wolff"));
        assertThatThrownBy(() -> erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE)).hasMessageContaining("gemeldet");
        assertThat(ablauf.wartet(fall)).containsExactly("anhaltspunkteWuerdigen");
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

    @Test
    @DisplayName("unterrichtet die höhere Stelle auch während des Aufschubs und legt ihn wieder vor")
    void aufschub() {
        String fall = leiteEin(of());
        assertThatThrownBy(() -> erledige(fall, "betroffeneUnterrichten", of("aufschub", "JA"))).hasMessageContaining("gefährdet");
        erledige(fall, "betroffeneUnterrichten", of("aufschub", "JA", "aufschubGrund", "Zeugin ist noch nicht gehört.",
                "wiedervorlageAm", "2026-12-07"));
        assertThat(ablauf.wartet(fall)).contains("hoehereStelleUnterrichten", "betroffeneUnterrichten");
        ablauf.feuere(fall, "Timer_Frist_wiedervorlage");
        ablauf.fuehreAus(fall);
        assertThat(verlauf(fall)).anyMatch(text -> text.startsWith("Wiedervorlage"));
        assertThatThrownBy(() -> erledige(fall, "hoehereStelleUnterrichten", of("unterrichtetAm", "2026-11-29",
                "unterrichtungNachweis", "Brief"))).hasMessageContaining("vor der Einleitung");
        unterrichteHoehereStelle(fall);
    }

    @Test
    @DisplayName("kennzeichnet eine Äußerung ohne nachgewiesene Belehrung als unverwertbar, und sie bleibt es (§ 20 Abs. 3)")
    void unverwertbar() {
        String fall = leiteEin(of());
        erledige(fall, "betroffeneUnterrichten", of("zugestelltAm", "2026-11-30"));
        assertThat(fristen(fall, "EIN_MONAT")).as("ohne Nachweis keine Frist").isEmpty();
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "SCHRIFTLICH", "aeusserungEingegangenAm", "2026-11-30",
                "aeusserungText", "Ja, ich war es."));
        assertThat(verlauf(fall)).anyMatch(text -> text.contains("UNVERWERTBAR"));
        assertThat(ablauf.wartet(fall)).contains("betroffeneUnterrichten");
        stelleZu(fall, HEUTE);
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "SCHRIFTLICH", "aeusserungEingegangenAm", "2026-11-29",
                "aeusserungText", "Vorher gesagt."));
        assertThat(ablauf.wartet(fall)).contains("aeusserungErfassen");
        assertThat(verlauf(fall)).filteredOn(text -> text.contains("UNVERWERTBAR")).hasSize(2);
        assertThat(regeln(fall, Ergebnis.VERLETZT)).contains("LDG-20.3");
    }

    @Test
    @DisplayName("hört mündlich an und verlangt die Niederschrift")
    void muendlich() {
        String fall = leiteEin(of());
        unterrichteHoehereStelle(fall);
        stelleZu(fall, HEUTE);
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "WILL_MUENDLICH", "aeusserungEingegangenAm", "2026-11-30",
                "ladungAm", "2026-12-14", "ladungOrt", "10 Uhr, Raum 12"));
        assertThat(fristen(fall, "DREI_WOCHEN")).singleElement().returns(LocalDate.of(2026, 12, 21), frist -> frist.ende());
        ablauf.feuere(fall, "Timer_Frist_anhoerung");
        ablauf.fuehreAus(fall);
        am(2026, 12, 22);
        Map<String, Object> anhoerung = of("angehoertAm", "2026-12-22", "niederschrift", "Anwesend: alle.");
        assertThatThrownBy(() -> erledige(fall, "anhoerungDurchfuehren", anhoerung)).hasMessageContaining("drei Wochen");
        erledige(fall, "anhoerungDurchfuehren", of("angehoertAm", "2026-12-22", "niederschrift", "Anwesend: alle.",
                "verspaetungGrund", "Krankheit."));
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
    }

    @Test
    @DisplayName("endet kraft Gesetzes bei einem Jahr Freiheitsstrafe wegen vorsätzlicher Tat (§ 24 BeamtStG)")
    void kraftGesetzes() {
        String fall = leiteEin(of("strafverfahren", "OEFFENTLICHE_KLAGE", "gleicherSachverhalt", "JA"));
        assertThat(ablauf.wartet(fall)).contains("strafverfahrenVerfolgen");
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "VERURTEILUNG", "strafmassMonate", 12,
                "rechtskraftAm", "2026-11-30", "vorsatz", "JA"));
        assertThat(ende(fall)).isEqualTo("Ende_KraftGesetzesBeendet");
    }

    @Test
    @DisplayName("schreibt den Vorwurf in Fassungen fort und belehrt bei einer Ausdehnung neu (§§ 19, 20 LDG NRW)")
    void vorwurf() {
        String fall = leiteEin(of());
        unterrichteHoehereStelle(fall);
        stelleZu(fall, HEUTE);
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        assertThat(ereignisse.moegliche(PROZESS, fall)).extracting(eines -> eines.nachricht()).doesNotContain("VorwurfFortzuschreiben");
        am(2026, 12, 1);
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "BESCHRAENKUNG", "vorwurfText", "Der Kugelschreiber.",
                "fortschreibungGrund", "Fällt nicht ins Gewicht."));
        assertThat(ablauf.wartet(fall)).containsExactly("aeusserungErfassen");
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "AUSDEHNUNG", "vorwurfText", "Auch die Reise.",
                "fortschreibungGrund", "Neue Zeugin."));
        assertThat(ablauf.wartet(fall)).as("die laufende Anhörung beginnt neu").containsExactly("betroffeneUnterrichten");
        stelleZu(fall, LocalDate.of(2026, 12, 1));
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "KEINE", "aeusserungText", "Erklärt, nichts zu sagen."));
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
        assertThat(verlauf(fall)).contains("Vorwurf beschränkt: Fassung 2.", "Vorwurf ausgedehnt: Fassung 3.");
    }

    @Test
    @DisplayName("beginnt Unterrichtung und Anhörung neu, wenn sie bei der Ausdehnung schon abgeschlossen waren")
    void spaeteAusdehnung() {
        String fall = leiteEin(of());
        stelleZu(fall, HEUTE);
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "KEINE", "aeusserungText", "Erklärt, nichts zu sagen."));
        assertThat(ablauf.wartet(fall)).containsExactly("hoehereStelleUnterrichten");
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "AUSDEHNUNG", "vorwurfText", "Auch die Reise.",
                "fortschreibungGrund", "Neue Zeugin."));
        assertThat(ablauf.wartet(fall)).containsExactlyInAnyOrder("hoehereStelleUnterrichten", "betroffeneUnterrichten");
    }

    @Test
    @DisplayName("berichtigt die Zustellung: Die Fristen rücken, die alte Herleitung bleibt")
    void zustellungBerichtigt() {
        String fall = leiteEin(of());
        stelleZu(fall, HEUTE);
        loeseAus(fall, "ZustellungZuErneuern", "Die Urkunde nennt einen anderen Tag.");
        am(2026, 12, 14);
        stelleZu(fall, LocalDate.of(2026, 12, 11));
        assertThat(fristen(fall, "ZWEI_WOCHEN")).extracting(frist -> frist.ende())
                .containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 28));
        assertThat(zeitgeber(fall, "Timer_Frist_erklaerung")).isEqualTo(Date.from(Instant.parse("2026-12-28T23:00:00Z")));
        assertThat(verlauf(fall)).anyMatch(text -> text.contains("Die Urkunde nennt einen anderen Tag."));
    }

    @Test
    @DisplayName("nimmt Verdacht und Tatsachen aus einem anderen Verfahren entgegen und verbindet die Akten")
    void ausAnderemVerfahren() {
        String fall = ablauf.uebergib(DIENSTVORGESETZTE, "DisziplinarverdachtGemeldet",
                Verdachtsfaelle.mit(of("ausloeser", "VORTEILSANNAHME", "pflichtverletzung", List.of("§ 42 BeamtStG"))));
        assertThat(ablauf.wartet(fall)).containsExactly("anhaltspunkteWuerdigen");
    }

    @Test
    @DisplayName("kann bei Tod oder Ausscheiden für erledigt erklärt werden, mit Grund (§ 33 LDG NRW)")
    void erledigt() {
        String fall = leiteEin(of());
        loeseAus(fall, "DisziplinarverfahrenErledigt", "Verstorben am 29.11.2026.");
        assertThat(ende(fall)).isEqualTo("Ende_Erledigt");
    }

    @Test
    @DisplayName("erinnert und eskaliert bei jeder Aufgabe, auch wenn mehrere offen sind")
    void erinnertUndEskaliert() {
        String fall = melde(of("statusgruppe", "FRUEHERE", "strafverfahren", "ERMITTLUNG"));
        mahne(fall, "zustaendigkeitKlaeren");
        erledige(fall, "zustaendigkeitKlaeren", of("zustaendig", "JA", "zustaendigkeitBegruendung", "Letzter Dienstherr."));
        mahne(fall, "anhaltspunkteWuerdigen");
        erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        mahne(fall, "massnahmeverbotWuerdigen");
        erledige(fall, "massnahmeverbotWuerdigen", KEIN_VERBOT);
        mahne(fall, "einleitungVerfuegen");
        erledige(fall, "einleitungVerfuegen", VERFUEGUNG);
        mahne(fall, "hoehereStelleUnterrichten");
        mahne(fall, "betroffeneUnterrichten");
        mahne(fall, "strafverfahrenVerfolgen");
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        mahne(fall, "vorwurfFortschreiben");
        ablauf.feuere(fall, "Start_FristWarnung");
        mahne(fall, "verzoegerungBegruenden");
        erledige(fall, "verzoegerungBegruenden", of("zureichenderGrund", "Strafverfahren.", "weiteresVorgehen", "Abwarten."));
        ablauf.feuere(fall, "Start_FristAbgelaufen");
        ablauf.fuehreAus(fall);
        stelleZu(fall, HEUTE);
        mahne(fall, "aeusserungErfassen");
        ablauf.feuere(fall, "Timer_Frist_erklaerung");
        ablauf.feuere(fall, "Timer_Frist_aeusserung");
        ablauf.fuehreAus(fall);
        assertThat(ablauf.wartet(fall)).as("der Ablauf sperrt nichts").contains("aeusserungErfassen");
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "WILL_MUENDLICH", "aeusserungEingegangenAm", "2026-11-30"));
        mahne(fall, "anhoerungDurchfuehren");
        erledige(fall, "anhoerungDurchfuehren", of("angehoertAm", "2026-11-30", "niederschrift", "Anwesend: alle."));
        unterrichteHoehereStelle(fall);
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "BESCHRAENKUNG", "vorwurfText", "Der Kugelschreiber.",
                "fortschreibungGrund", "Fällt nicht ins Gewicht."));
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "OFFEN", "aussetzung", "JA", "ausgesetztAm", "2026-11-30"));
        assertThat(ablauf.wartet(fall)).containsExactly("strafverfahrenVerfolgen");
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "OFFEN", "aussetzung", "NEIN",
                "fortfuehrungGrund", "Der Sachverhalt ist klar."));
        mahne(fall, "uebergeben");
    }

    @AfterAll
    void jederWegDesDiagrammsIstGegangen() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(PROZESS).latestVersion()
                .singleResult().getId();
        assertThat(uebergaenge.nieGenommen(repository.getBpmnModelInstance(definition))).as("Wege ohne Test").isEmpty();
    }

    private void mahne(String fall, String aufgabe) {
        ablauf.feuere(fall, "Timer_Erinnerung_" + aufgabe);
        ablauf.feuere(fall, "Timer_Eskalation_" + aufgabe);
        ablauf.fuehreAus(fall);
        assertThat(auszug.verlauf(fall)).extracting(eintrag -> eintrag.schritt())
                .contains("Erinnert_" + aufgabe, "Eskaliert_" + aufgabe);
        assertThat(ablauf.wartet(fall)).contains(aufgabe);
    }
}
