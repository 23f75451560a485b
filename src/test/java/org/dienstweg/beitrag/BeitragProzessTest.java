package org.dienstweg.beitrag;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Correcting a post on the real diagram, as the people of the demo cast; at the end every way must have been taken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Beitrag berichtigen")
public class BeitragProzessTest extends Beitragstest {

    private static final Map<String, Object> RECHTSWIDRIG_DRITTER = of("urheber", "DRITTE", "fehlerart", "RECHTSVERLETZUNG",
            "handlungsart", "KOMMENTAR", "beitragUrl", "https://x.com/jemand/status/77", "beitragText", "Eine Beleidigung.");

    @Test
    @DisplayName("Beweis, Aktenrelevanz, Vorgehen, Hinweis, Löschung, Folgen: in dieser Reihenfolge, mit Schlussvermerk")
    void vonDerMeldungBisZurLoeschung() throws Exception {
        String fall = schritte.melde(of());
        assertThat(ablauf.wartet(fall)).containsExactly("beweisSichern");
        schritte.sichere(fall);
        assertThat(ablauf.wartet(fall)).containsExactly("aktenrelevanzEntscheiden");
        schritte.entscheideAktenrelevanz(fall);
        assertThat(ablauf.wartet(fall)).containsExactly("vorgehenFestlegen");
        schritte.lege(fall, "BERICHTIGUNG_MIT_LOESCHUNG", "");
        assertThat(ablauf.wartet(fall)).as("erst der Hinweis (HR-3-25)").containsExactly("hinweisVeroeffentlichen");
        schritte.veroeffentlicheHinweis(fall);
        assertThat(ablauf.wartet(fall)).containsExactly("beitragLoeschen");
        schritte.loesche(fall);
        assertThat(ablauf.wartet(fall)).containsExactly("folgenPruefen");
        schritte.beantworteFolgen(fall, "NEIN");
        assertThat(beendet(fall)).isEqualTo("Ende_BerichtigtUndGeloescht");
        assertThat(schlussvermerk(fall)).containsSubsequence("Beitrag veröffentlicht", "Fehler entdeckt", "Fehler gemeldet",
                "Beweis gesichert", "Hinweis veröffentlicht", "Beitrag gelöscht").contains("HR-3-25", "screenshot.png");
        assertThat(feststellung(fall, "HR-3-18").ergebnis()).isEqualTo(Ergebnis.VERLETZT);
    }

    @Test
    @DisplayName("Löschen ist nicht zwingend: Fehler offen ansprechen genügt (HR-3-24)")
    void ohneLoeschung() {
        String fall = bisZumVorgehen(of("fehlerart", "SONSTIGES"));
        schritte.lege(fall, "BERICHTIGUNG_OHNE_LOESCHUNG", "");
        schritte.veroeffentlicheHinweis(fall);
        schritte.beantworteFolgen(fall, "NEIN");
        assertThat(beendet(fall)).isEqualTo("Ende_Berichtigt");
    }

    @Test
    @DisplayName("Die sofortige Löschung braucht einen Grund; der Hinweis folgt nach, mit Frist in Arbeitstagen (HR-3-25)")
    void sofortigeLoeschung() throws Exception {
        String fall = schritte.melde(of("fehlerart", "DATENSCHUTZ"));
        schritte.sichere(fall);
        schritte.entscheideAktenrelevanz(fall);
        ablauf.fuehreAus(fall);
        assertThat(Arrays.stream(mailserver.getReceivedMessages()).filter(mail -> betrifft(mail, fall)).findFirst()
                .orElseThrow().getAllRecipients()).extracting(Object::toString).containsExactly("datenschutz@im.example");
        assertThatThrownBy(() -> schritte.lege(fall, "SOFORTIGE_LOESCHUNG", "")).isInstanceOf(Ablehnung.class)
                .hasMessageContaining("andauernde Schaden").hasMessageContaining("HR-3-25");
        schritte.lege(fall, "SOFORTIGE_LOESCHUNG", "Eine private Anschrift ist öffentlich.");
        schritte.loesche(fall);
        assertThat(ablauf.aufgabe(fall, "hinweisVeroeffentlichen").getDueDate()).isNotNull();
        assertThat(einsicht.lies(fall, kommunikation()).orElseThrow().fristen())
                .singleElement().satisfies(frist -> assertThat(frist.herleitung()).contains("2 Arbeitstage"));
        schritte.veroeffentlicheHinweis(fall);
        schritte.beantworteFolgen(fall, "NEIN");
        assertThat(beendet(fall)).isEqualTo("Ende_BerichtigtUndGeloescht");
    }

    @Test
    @DisplayName("Wer nicht gemeldet hat, legt fest; ohne Fehler nur mit Grund (HR-3-24)")
    void keinFehler() {
        String fall = bisZumVorgehen(of("fehlerart", "POLITISCHE_AUSSAGE"));
        assertThatThrownBy(() -> schritte.lege(fall, "KEIN_FEHLER", "")).hasMessageContaining("warum kein Fehler vorliegt");
        schritte.lege(fall, "KEIN_FEHLER", "Die Aussage gibt nur einen Beschluss der Landesregierung wieder.");
        assertThat(beendet(fall)).isEqualTo("Ende_KeinFehler");
        assertThat(feststellung(fall, "HR-2-17").ergebnis()).isEqualTo(Ergebnis.ERFUELLT);
    }

    @Test
    @DisplayName("Bei Neutralität urteilt erst das Justiziariat, und das Vorgehen bleibt nicht dahinter zurück (HR-3-10)")
    void neutralitaet() {
        String fall = bisZumVorgehen(of("fehlerart", "NEUTRALITAET"));
        assertThat(ablauf.wartet(fall)).containsExactly("justiziariatEntscheiden");
        schritte.justiziariat(fall, "BERICHTIGEN");
        assertThatThrownBy(() -> schritte.lege(fall, "KEIN_FEHLER", "Sehe ich anders.")).hasMessageContaining("HR-3-10");
        schritte.lege(fall, "BERICHTIGUNG_OHNE_LOESCHUNG", "");
        assertThat(ablauf.wartet(fall)).containsExactly("hinweisVeroeffentlichen");
    }

    @Test
    @DisplayName("Eine private Äußerung geht an die vorgesetzte Stelle (HR-3-05)")
    void privateAeusserung() throws Exception {
        String fall = bisZumVorgehen(of("fehlerart", "PRIVATE_AEUSSERUNG"));
        assertThat(ablauf.wartet(fall)).as("erst die Mail").isEmpty();
        ablauf.fuehreAus(fall);
        assertThat(Arrays.stream(mailserver.getReceivedMessages()).filter(mail -> betrifft(mail, fall)).findFirst()
                .orElseThrow().getAllRecipients()).extracting(Object::toString)
                .containsExactly("dienstvorgesetzte@im.example");
        assertThat(ablauf.wartet(fall)).containsExactly("vorgehenFestlegen");
    }

    @Test
    @DisplayName("Eine möglicherweise rechtswidrige Aussage Dritter geht sofort an das Justiziariat, das allein entscheidet")
    void rechtswidrigeAussageDritter() throws Exception {
        String fall = schritte.melde(RECHTSWIDRIG_DRITTER);
        assertThat(ablauf.wartet(fall)).containsExactly("justiziariatEntscheiden");
        assertThatThrownBy(() -> schritte.justiziariat(fall, "BERICHTIGEN")).hasMessageContaining("HR-3-31");
        assertThatThrownBy(() -> schritte.justiziariat(fall, "LOESCHEN")).hasMessageContaining("ist er zu sichern");
        schritte.fuegeScreenshotHinzu(fall, Berichtigung.JUSTIZIARIAT, Rolle.JUSTIZIARIAT);
        schritte.justiziariat(fall, "LOESCHEN");
        assertThat(ablauf.wartet(fall)).containsExactly("beitragLoeschen");
        schritte.loesche(fall);
        assertThat(beendet(fall)).isEqualTo("Ende_DurchJustiziariatEntschieden");
        assertThat(schlussvermerk(fall)).contains("Entscheidung des Justiziariats", "Nach rechtlicher Prüfung.");
    }

    @Test
    @DisplayName("Belässt das Justiziariat den Beitrag, ist der Vorgang zu Ende")
    void justiziariatBelaesst() {
        String fall = schritte.melde(RECHTSWIDRIG_DRITTER);
        schritte.justiziariat(fall, "BELASSEN");
        assertThat(beendet(fall)).isEqualTo("Ende_DurchJustiziariatEntschieden");
    }

    @Test
    @DisplayName("Zu prüfende Folgen verfolgt die dienstvorgesetzte Stelle weiter, ohne Automatismus (HR-3-15)")
    void folgenZuPruefen() {
        String fall = bisZumVorgehen(of());
        schritte.lege(fall, "BERICHTIGUNG_OHNE_LOESCHUNG", "");
        schritte.veroeffentlicheHinweis(fall);
        schritte.beantworteFolgen(fall, "JA");
        assertThat(ablauf.wartet(fall)).containsExactly("pflichtverstossVerfolgen");
        ablauf.erledige(Berichtigung.VORGESETZTE, fall, "pflichtverstossVerfolgen",
                of("verfolgungErgebnis", "An die Personalstelle abgegeben."));
        assertThat(beendet(fall)).isEqualTo("Ende_Berichtigt");
    }

    @Test
    @DisplayName("erinnert und eskaliert bei jeder Aufgabe")
    void erinnertUndEskaliert() {
        String fall = schritte.melde(of("fehlerart", "RECHTSVERLETZUNG"));
        mahne(fall, "beweisSichern");
        schritte.sichere(fall);
        mahne(fall, "aktenrelevanzEntscheiden");
        schritte.entscheideAktenrelevanz(fall);
        mahne(fall, "justiziariatEntscheiden");
        schritte.justiziariat(fall, "LOESCHEN");
        mahne(fall, "vorgehenFestlegen");
        schritte.lege(fall, "BERICHTIGUNG_MIT_LOESCHUNG", "");
        mahne(fall, "hinweisVeroeffentlichen");
        schritte.veroeffentlicheHinweis(fall);
        mahne(fall, "beitragLoeschen");
        schritte.loesche(fall);
        mahne(fall, "folgenPruefen");
        schritte.beantworteFolgen(fall, "JA");
        mahne(fall, "pflichtverstossVerfolgen");
    }

    @Test
    @DisplayName("kann zurückgezogen werden, solange der Beweis nicht gesichert ist; danach wird nichts verheimlicht")
    void rueckzug() {
        String fall = schritte.melde(of());
        ablauf.ziehZurueck(Berichtigung.MELDERIN, fall, "BeitragsmeldungZurueckgezogen", "Ich habe mich geirrt.");
        assertThat(beendet(fall)).isEqualTo("Ende_Zurueckgezogen");
        assertThat(auszug.verlauf(fall)).extracting(Verlaufseintrag::text)
                .contains("Meldung zurückgezogen. Grund: Ich habe mich geirrt.");
        String gesichert = schritte.melde(of());
        schritte.sichere(gesichert);
        assertThatThrownBy(() -> ablauf.ziehZurueck(Berichtigung.MELDERIN, gesichert, "BeitragsmeldungZurueckgezogen",
                "Doch nicht.")).hasMessageContaining("Beweis ist gesichert");
        assertThat(ablauf.wartet(gesichert)).containsExactly("aktenrelevanzEntscheiden");
    }

    @AfterAll
    void jederWegDesDiagrammsIstGegangen() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(Berichtigung.PROZESS)
                .latestVersion().singleResult().getId();
        assertThat(uebergaenge.nieGenommen(repository.getBpmnModelInstance(definition))).as("Wege ohne Test").isEmpty();
    }
}
