package org.dienstweg.vorteil;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Testuhr;
import org.dienstweg.Uebergaenge;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.vorteil.Vorteilsfaelle.Fallbeispiel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ways of an application for consent on the real diagram, written from VV zu § 42 BeamtStG. */
@DienstwegTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Annahme eines Vorteils")
public class VorteilProzessTest {

    private static final String PROZESS = "vorteilsannahme";
    private static final Map<String, Object> KEINE_ANHALTSPUNKTE =
            of("anhaltspunkteDienstvergehen", "NEIN", "anhaltspunkteBegruendung", "keine");
    private static final Map<String, Object> ANHALTSPUNKTE =
            of("anhaltspunkteDienstvergehen", "JA", "anhaltspunkteBegruendung", "Das Geschenk wurde verlangt.");

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Aktenauszug auszug;
    @Autowired
    private Testuhr uhr;
    @Autowired
    private Uebergaenge uebergaenge;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private JdbcTemplate datenbank;
    private LocalDateTime jetzt;

    @BeforeEach
    void stelleDieUhr() {
        jetzt = LocalDateTime.of(2026, 11, 18, 10, 0);
        uhr.stelleAuf(jetzt);
    }

    @AfterEach
    void laufeWeiter() {
        uhr.laufeWeiter();
    }

    @TestFactory
    @DisplayName("Anträge")
    Stream<DynamicTest> antraege() {
        return Vorteilsfaelle.antraege().map(fall -> DynamicTest.dynamicTest(fall.id() + " " + fall.titel(),
                () -> istWie(beantrage(fall), fall)));
    }

    @TestFactory
    @DisplayName("Entscheidungen")
    Stream<DynamicTest> entscheidungen() {
        return Vorteilsfaelle.entscheidungen().map(fall -> DynamicTest.dynamicTest(fall.id(), () -> {
            String akte = beantrage(Vorteilsfaelle.antrag(fall.wort("antrag")));
            if (fall.regeln("verletzt").isEmpty()) {
                entscheide(akte, fall.angaben("antworten"));
            } else {
                assertThatThrownBy(() -> entscheide(akte, fall.angaben("antworten"))).isInstanceOf(Ablehnung.class)
                        .hasMessageContaining(fall.regeln("verletzt").get(0)).hasMessageContaining("VV zu § 42 BeamtStG");
            }
            assertThat(ablauf.wartet(akte)).containsExactly(fall.wort("wartet"));
            assertThat(verletzt(akte)).containsAll(fall.regeln("verletzt"));
            assertThat(schriftstuecke(akte)).isEqualTo(fall.felder().containsKey("schriftstueck") ? fall.wort("wartet")
                    .equals("weitergabeNachweisen") ? 2 : 1 : 0);
            if (fall.felder().containsKey("dann")) {
                ablauf.erledige(Besetzung.DIENSTVORGESETZT, akte, "anhaltspunkteBeurteilen", fall.angaben("dann"));
                assertThat(beendet(akte)).isEqualTo(fall.wort("ende"));
            }
        }));
    }

    @Test
    @DisplayName("Nach einer abgewiesenen Zustimmung steht der Versuch in der Akte, sonst nichts, und es kann entschieden werden")
    void abgewieseneZustimmung() {
        String akte = beginne(of());
        Map<String, Object> verboten = zustimmung();
        verboten.put("eindruckBefangenheit", "ZWEIFEL");
        assertThatThrownBy(() -> entscheide(akte, verboten)).hasMessageContaining("VV42-7b");
        assertThat(auszug.eingaben(akte)).extracting(eingabe -> eingabe.schritt()).containsExactly("Start_VorteilAngeboten");
        assertThat(auszug.verlauf(akte)).extracting(Verlaufseintrag::text)
                .anySatisfy(text -> assertThat(text).contains("nicht angenommen", "VV42-7b"));
        assertThat(datenbank.queryForList("select fakten from pruefvermerk where aktenzeichen = ? and schritt = ?",
                String.class, akte, "entscheidungPruefen")).singleElement().asString().contains("\"angenommen\":false");
        entscheide(akte, zustimmung());
        assertThat(verletzt(akte)).isEmpty();
        assertThat(ablauf.wartet(akte)).containsExactly("anhaltspunkteBeurteilen");
    }

    @Test
    @DisplayName("Weitergabe auferlegt: nachgewiesen, beurteilt, beendet")
    void auflageErfuellt() {
        String akte = beginne(of());
        entscheide(akte, mitAuflage());
        assertThat(datenbank.queryForObject("select count(*) from fristvermerk where aktenzeichen = ?", Integer.class, akte))
                .isEqualTo(1);
        ablauf.erledige(Besetzung.BESCHAEFTIGT, akte, "weitergabeNachweisen",
                of("weitergegebenAn", "Tafel Düsseldorf", "weitergegebenAm", "2026-11-18"));
        beurteile(akte, KEINE_ANHALTSPUNKTE);
        assertThat(beendet(akte)).isEqualTo("Ende_ZugestimmtMitAuflage");
    }

    @Test
    @DisplayName("Auf den Geber darf ohne Mitteilung nur verzichtet werden, wer das begründet (VV42-7.2b)")
    void geberNichtUnterrichtet() {
        String akte = beginne(of());
        Map<String, Object> ohne = mitAuflage();
        ohne.put("geberUnterrichten", "NEIN");
        assertThatThrownBy(() -> entscheide(akte, ohne)).hasMessageContaining("Warum wird sie nicht unterrichtet");
        ohne.put("abweichungBegruendung", "Die Person ist verstorben.");
        entscheide(akte, ohne);
        assertThat(ablauf.wartet(akte)).containsExactly("weitergabeNachweisen");
        assertThat(schriftstuecke(akte)).isEqualTo(1);
    }

    @Test
    @DisplayName("Ein Nachweis, der ausbleibt, hält die Frage nach dem Dienstvergehen nicht auf")
    void nachweisBleibtAus() {
        String akte = beginne(of());
        entscheide(akte, mitAuflage());
        mahne(akte, "weitergabeNachweisen");
        ablauf.feuere(akte, "Timer_Frist_weitergabeNachweisen");
        assertThat(ablauf.wartet(akte)).containsExactly("anhaltspunkteBeurteilen");
        String abgelehnt = beginne(of("angenommen", "BEREITS", "angenommenAm", "2026-11-16"));
        entscheide(abgelehnt, ablehnung());
        mahne(abgelehnt, "rueckgabeNachweisen");
        ablauf.feuere(abgelehnt, "Timer_Frist_rueckgabeNachweisen");
        assertThat(ablauf.wartet(abgelehnt)).containsExactly("anhaltspunkteBeurteilen");
        assertThat(auszug.verlauf(abgelehnt)).extracting(Verlaufseintrag::text)
                .anySatisfy(text -> assertThat(text).contains("ausgeblieben"));
    }

    @Test
    @DisplayName("Ablehnung nach Annahme: zurückgegeben, beurteilt, beendet (§ 42 Abs. 2 BeamtStG)")
    void rueckgabe() {
        String akte = beginne(of("angenommen", "BEREITS", "angenommenAm", "2026-11-16"));
        entscheide(akte, ablehnung());
        ablauf.erledige(Besetzung.BESCHAEFTIGT, akte, "rueckgabeNachweisen",
                of("zurueckgegebenAm", "2026-11-18", "rueckgabeNachweis", "Mit der Post, Einlieferungsbeleg in der Akte."));
        mahne(akte, "anhaltspunkteBeurteilen");
        beurteile(akte, KEINE_ANHALTSPUNKTE);
        assertThat(beendet(akte)).isEqualTo("Ende_Abgelehnt");
    }

    @Test
    @DisplayName("Ohne ausreichende Angaben gibt die Stelle den Antrag zur Ergänzung zurück (VV42-6b)")
    void zurErgaenzung() {
        String akte = beginne(of());
        Map<String, Object> zurueck = ablehnung();
        zurueck.put("entscheidung", "RUECKGABE");
        mahne(akte, "zustimmungEntscheiden");
        entscheide(akte, zurueck);
        mahne(akte, "antragErgaenzen");
        assertThat(schriftstuecke(akte)).isZero();
        warte();
        ablauf.erledige(Besetzung.BESCHAEFTIGT, akte, "antragErgaenzen",
                Vorteilsfaelle.mit(of("stillschweigendGrund", "MASSENWERBEARTIKEL")));
        assertThat(beendet(akte)).isEqualTo("Ende_StillschweigendGenehmigt");
        assertThat(schriftstuecke(akte)).isEqualTo(1);
    }

    @Test
    @DisplayName("Ohne Geber ist der Antrag unvollständig und kommt mit Fundstelle zurück (VV42-6b)")
    void ohneGeber() {
        Map<String, Object> antrag = Vorteilsfaelle.mit(of());
        antrag.remove("zuwendendePerson");
        antrag.remove("zuwendendeOrganisation");
        String akte = ablauf.beginne(Besetzung.BESCHAEFTIGT, PROZESS, antrag);
        assertThat(ablauf.wartet(akte)).containsExactly("antragErgaenzen");
        assertThat(verletzt(akte)).containsExactly("VV42-6b");
    }

    @Test
    @DisplayName("Anhaltspunkte bejaht, und kein Verfahren nimmt sie auf: Die Aufgabe bleibt offen, nichts geht verloren")
    void verdachtOhneVerfahren() {
        Verdachtsabnahme.ohne(anwendung, () -> {
            String akte = bisZurBeurteilung(of("gefordert", "JA"));
            beurteile(akte, ANHALTSPUNKTE);
            mahne(akte, "verdachtVerfolgen");
            assertThat(auszug.verlauf(akte)).extracting(Verlaufseintrag::text)
                    .anySatisfy(text -> assertThat(text).contains("Das Geschenk wurde verlangt."));
            ablauf.erledige(Besetzung.DIENSTVORGESETZT, akte, "verdachtVerfolgen",
                    of("verfolgtSeit", "2026-11-18", "verfolgtUnter", "P 12-44/2026"));
            assertThat(beendet(akte)).isEqualTo("Ende_Abgelehnt");
        });
    }

    @Test
    @DisplayName("Anhaltspunkte bejaht, und ein Verfahren nimmt sie auf: Es erhält die Tatsachen (VV42-10b)")
    void verdachtMitVerfahren() {
        Map<String, Object> tatsachen = Verdachtsabnahme.mit(anwendung, () -> {
            String akte = bisZurBeurteilung(of("vorteilsart", "GELD", "gegenstand", "Geldschein", "angenommen", "BEREITS",
                    "angenommenAm", "2026-11-16"));
            beurteile(akte, ANHALTSPUNKTE);
            assertThat(beendet(akte)).isEqualTo("Ende_Abgelehnt");
        });
        assertThat(tatsachen).containsEntry("ausloeser", "VORTEILSANNAHME").containsEntry("bargeldAngenommen", "JA")
                .containsEntry("betroffenePerson", Besetzung.BESCHAEFTIGT).containsEntry("tatzeit", "2026-11-16")
                .containsEntry("statusgruppe", "BEAMTE");
        assertThat((String) tatsachen.get("sachverhalt")).contains("Das Geschenk wurde verlangt.", "Geldschein");
    }

    @Test
    @DisplayName("Wurde Geld angenommen, genügt ein Nein ohne Abwägung nicht (VV42-3.4.1a)")
    void geldVerlangtAbwaegung() {
        String akte = bisZurBeurteilung(of("vorteilsart", "GELD", "gegenstand", "Geldschein", "angenommen", "BEREITS",
                "angenommenAm", "2026-11-16"));
        assertThatThrownBy(() -> beurteile(akte, KEINE_ANHALTSPUNKTE)).isInstanceOf(Ablehnung.class)
                .hasMessageContaining("Abwägung");
        assertThat(ablauf.wartet(akte)).containsExactly("anhaltspunkteBeurteilen");
    }

    @Test
    @DisplayName("Für Tarifbeschäftigte gibt es kein Disziplinarverfahren, und die Akte sagt das (§ 3 Abs. 3 TV-L)")
    void tarif() {
        String akte = bisZurBeurteilung(of("statusgruppe", "TARIF", "gefordert", "JA"));
        beurteile(akte, ANHALTSPUNKTE);
        assertThat(beendet(akte)).isEqualTo("Ende_Abgelehnt");
        assertThat(auszug.verlauf(akte)).extracting(Verlaufseintrag::text)
                .anySatisfy(text -> assertThat(text).contains("kein Disziplinarverfahren", "§ 3 Abs. 3 TV-L"));
    }

    @Test
    @DisplayName("Für Ehemalige beantragt die Personalstelle; selbst können sie es nicht (VV42-1.1d)")
    void ruhestand() {
        Map<String, Object> antrag = of("statusgruppe", "RUHESTAND", "amtsbezug", "FRUEHERES_AMT",
                "betroffenePerson", "Gerd Altmann");
        assertThatThrownBy(() -> beginne(antrag)).isInstanceOf(Ablehnung.class).hasMessageContaining("Personalstelle");
        String akte = ablauf.beginne(Besetzung.PERSONALSTELLE, PROZESS, Vorteilsfaelle.mit(antrag));
        assertThat(ablauf.wartet(akte)).containsExactly("zustimmungEntscheiden");
        Map<String, Object> unbekannt = new HashMap<>(antrag);
        unbekannt.put("betroffeneKennung", "niemand.hier");
        assertThatThrownBy(() -> ablauf.beginne(Besetzung.PERSONALSTELLE, PROZESS, Vorteilsfaelle.mit(unbekannt)))
                .hasMessageContaining("gibt es nicht");
    }

    @Test
    @DisplayName("Ein Antrag ohne Annahme und ohne Verdacht kann zurückgezogen werden, sonst nicht")
    void rueckzug() {
        String akte = beginne(of());
        ziehZurueck(akte);
        assertThat(beendet(akte)).isEqualTo("Ende_Zurueckgezogen");
        String angenommen = beginne(of("angenommen", "BEREITS", "angenommenAm", "2026-11-16"));
        assertThatThrownBy(() -> ziehZurueck(angenommen)).hasMessageContaining("bereits angenommen");
        String gefordert = beginne(of("gefordert", "JA"));
        assertThatThrownBy(() -> ziehZurueck(gefordert)).hasMessageContaining("Forderung");
        String entschieden = beginne(of());
        entscheide(entschieden, ablehnung());
        assertThatThrownBy(() -> ziehZurueck(entschieden)).hasMessageContaining("bereits entschieden");
    }

    @AfterAll
    void jederWegDesDiagrammsIstGegangen() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(PROZESS).latestVersion()
                .singleResult().getId();
        assertThat(uebergaenge.nieGenommen(repository.getBpmnModelInstance(definition))).as("Wege ohne Test").isEmpty();
    }

    private String beantrage(Fallbeispiel fall) {
        jetzt = fall.heute().atTime(10, 0);
        uhr.stelleAuf(jetzt);
        return beginne(fall.angaben("angaben"));
    }

    private String beginne(Map<String, Object> anders) {
        return ablauf.beginne(Besetzung.BESCHAEFTIGT, PROZESS, Vorteilsfaelle.mit(anders));
    }

    private void istWie(String akte, Fallbeispiel fall) {
        if (fall.wort("wartet") != null) {
            assertThat(ablauf.wartet(akte)).containsExactly(fall.wort("wartet"));
        }
        if (fall.wort("ende") != null) {
            assertThat(beendet(akte)).isEqualTo(fall.wort("ende"));
            assertThat(schriftstuecke(akte)).isEqualTo(1);
        }
        assertThat(verletzt(akte)).containsAll(fall.regeln("verletzt"));
        assertThat(mit(akte, Ergebnis.ERFUELLT)).containsAll(fall.regeln("erfuellt"));
        assertThat(mit(akte, Ergebnis.ERFUELLT)).doesNotContainAnyElementsOf(fall.regeln("nicht_erfuellt").isEmpty()
                ? List.of("-") : fall.regeln("nicht_erfuellt"));
    }

    private String bisZurBeurteilung(Map<String, Object> anders) {
        String akte = beginne(anders);
        entscheide(akte, ablehnung());
        if (anders.containsKey("angenommenAm")) {
            ablauf.erledige(Besetzung.BESCHAEFTIGT, akte, "rueckgabeNachweisen",
                    of("zurueckgegebenAm", "2026-11-18", "rueckgabeNachweis", "Persönlich übergeben."));
        }
        return akte;
    }

    private static Map<String, Object> zustimmung() {
        return new HashMap<>(of("belehrungZurKenntnis", true, "amtsfuehrungBeeintraechtigt", "NEIN",
                "eindruckBefangenheit", "NEIN", "beeinflussung", "NEIN", "geringerWert", "NEIN", "entscheidung",
                "ZUSTIMMUNG", "entscheidungBegruendung", "Übliches Fachbuch."));
    }

    private static Map<String, Object> mitAuflage() {
        Map<String, Object> antworten = zustimmung();
        antworten.putAll(of("entscheidung", "ZUSTIMMUNG_MIT_AUFLAGE", "auflageEmpfaenger", "SOZIALE_EINRICHTUNG",
                "geberUnterrichten", "JA"));
        return antworten;
    }

    private static Map<String, Object> ablehnung() {
        Map<String, Object> antworten = zustimmung();
        antworten.putAll(of("entscheidung", "ABLEHNUNG", "eindruckBefangenheit", "JA"));
        return antworten;
    }

    /** What counts is what came last, so time must pass between two answers. */
    private void warte() {
        jetzt = jetzt.plusMinutes(1);
        uhr.stelleAuf(jetzt);
    }

    private void entscheide(String akte, Map<String, Object> antworten) {
        warte();
        ablauf.erledige(Besetzung.DIENSTVORGESETZT, akte, "zustimmungEntscheiden", antworten);
    }

    private void beurteile(String akte, Map<String, Object> antworten) {
        ablauf.erledige(Besetzung.DIENSTVORGESETZT, akte, "anhaltspunkteBeurteilen", antworten);
    }

    private void ziehZurueck(String akte) {
        ablauf.ziehZurueck(Besetzung.BESCHAEFTIGT, akte, "VorteilsannahmeZurueckgezogen", "Ich nehme es nicht an.");
    }

    private void mahne(String akte, String aufgabe) {
        ablauf.feuere(akte, "Timer_Erinnerung_" + aufgabe);
        ablauf.feuere(akte, "Timer_Eskalation_" + aufgabe);
        ablauf.fuehreAus(akte);
        assertThat(auszug.verlauf(akte)).extracting(Verlaufseintrag::schritt)
                .contains("Erinnert_" + aufgabe, "Eskaliert_" + aufgabe);
        assertThat(ablauf.wartet(akte)).containsExactly(aufgabe);
    }

    private String beendet(String akte) {
        Fall fall = auszug.fall(akte);
        assertThat(fall.status()).isEqualTo(Fallstatus.BEENDET);
        assertThat(ablauf.wartet(akte)).isEmpty();
        return fall.ende();
    }

    private int schriftstuecke(String akte) {
        return datenbank.queryForObject("select count(*) from schriftstueck where aktenzeichen = ?", Integer.class, akte);
    }

    private List<String> verletzt(String akte) {
        return mit(akte, Ergebnis.VERLETZT);
    }

    private List<String> mit(String akte, Ergebnis ergebnis) {
        return auszug.geltendeFeststellungen(akte).values().stream().flatMap(List::stream)
                .filter(feststellung -> feststellung.ergebnis() == ergebnis).map(Feststellung::regel).toList();
    }
}
