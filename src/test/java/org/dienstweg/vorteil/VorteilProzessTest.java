package org.dienstweg.vorteil;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.dienstweg.Besetzung;
import org.dienstweg.Uebergaenge;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.vorteil.Vorteilsfaelle.Fallbeispiel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The ways of an application for consent on the real diagram, written from VV zu § 42 BeamtStG. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Annahme eines Vorteils")
public class VorteilProzessTest extends Vorteilstest {

    @Autowired
    private Uebergaenge uebergaenge;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private ApplicationContext anwendung;

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
    @DisplayName("Für Tarifbeschäftigte gibt es kein Disziplinarverfahren, und die Akte sagt das (§ 3 Abs. 3 TV-L)")
    void tarif() {
        String akte = bisZurBeurteilung(of("statusgruppe", "TARIF", "gefordert", "JA"));
        beurteile(akte, ANHALTSPUNKTE);
        assertThat(beendet(akte)).isEqualTo("Ende_Abgelehnt");
        assertThat(auszug.verlauf(akte)).extracting(Verlaufseintrag::text)
                .anySatisfy(text -> assertThat(text).contains("kein Disziplinarverfahren", "§ 3 Abs. 3 TV-L"));
    }

    @Test
    @DisplayName("Ein Antrag ohne Annahme und ohne Verdacht kann zurückgezogen werden")
    void rueckzug() {
        String akte = beginne(of());
        ziehZurueck(akte);
        assertThat(beendet(akte)).isEqualTo("Ende_Zurueckgezogen");
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

    @AfterAll
    void jederWegDesDiagrammsIstGegangen() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(PROZESS).latestVersion()
                .singleResult().getId();
        assertThat(uebergaenge.nieGenommen(repository.getBpmnModelInstance(definition))).as("Wege ohne Test").isEmpty();
    }

    private String beantrage(Fallbeispiel fall) {
        stelleAuf(fall.heute().atTime(10, 0));
        return beginne(fall.angaben("angaben"));
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
}
