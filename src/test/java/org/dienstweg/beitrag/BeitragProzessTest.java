package org.dienstweg.beitrag;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.RepositoryService;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Uebergaenge;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Correcting a post on the real diagram, as the people of the demo cast; at the end every way must have been taken. */
@DienstwegTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Beitrag berichtigen")
public class BeitragProzessTest {

    private static final Map<String, Object> RECHTSWIDRIG_DRITTER = of("urheber", "DRITTE", "fehlerart", "RECHTSVERLETZUNG",
            "handlungsart", "KOMMENTAR", "beitragUrl", "https://x.com/jemand/status/77", "beitragText", "Eine Beleidigung.");

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Anlagenannahme anlagen;
    @Autowired
    private Aktenauszug auszug;
    @Autowired
    private Akteneinsicht einsicht;
    @Autowired
    private GreenMail mailserver;
    @Autowired
    private Uebergaenge uebergaenge;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private DataSource dataSource;
    private Berichtigung schritte;

    @BeforeEach
    void bereiteVor() {
        schritte = new Berichtigung(ablauf, anlagen);
    }

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
    @DisplayName("Ein Tippfehler rechtfertigt keine sofortige Löschung")
    void tippfehlerSofortLoeschen() {
        String fall = bisZumVorgehen(of());
        assertThatThrownBy(() -> schritte.lege(fall, "SOFORTIGE_LOESCHUNG", "Peinlich.")).hasMessageContaining("Tippfehler");
        assertThat(ablauf.wartet(fall)).containsExactly("vorgehenFestlegen");
    }

    @Test
    @DisplayName("Ohne Screenshot ist der Beweis nicht gesichert (HR-3-23)")
    void ohneScreenshot() {
        String fall = schritte.melde(of());
        assertThatThrownBy(() -> schritte.kommunikation(fall, "beweisSichern", of("originalGesichert", true)))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("Es fehlt der Screenshot").hasMessageContaining("HR-3-23");
        assertThat(ablauf.wartet(fall)).containsExactly("beweisSichern");
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
    @DisplayName("Kritik Dritter wird nicht gelöscht: abgelehnt mit HR-3-27, und nichts bleibt zurück")
    void kritikDritter() {
        int vorher = faelle();
        assertThatThrownBy(() -> schritte.melde(of("urheber", "DRITTE", "fehlerart", "UNANGEMESSEN")))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("HR-3-27").hasMessageContaining("Netiquette");
        assertThat(faelle()).isEqualTo(vorher);
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

    @ParameterizedTest
    @ValueSource(strings = {"IM_NRW", "@IM_NRW", "https://x.com/IM_NRW", "00000000-0000-4000-8000-000000000001"})
    @DisplayName("Der Account wird auch erkannt, wie ihn das öffentliche Register zeigt")
    void accountWieImRegister(String angabe) {
        String fall = schritte.melde(of("account", angabe));
        assertThat(auszug.abgaben(fall).letzte("gegenstandPruefen", Gegenstand.class).orElseThrow().inhalt().id())
                .hasToString("00000000-0000-4000-8000-000000000001");
        assertThat(auszug.eingaben(fall).get(0).daten()).contains("TWITTER_X/IM_NRW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TWITTER_X/felix_privat", "TWITTER_X/Finanzmin_NRW", "https://x.com/felix_privat", ""})
    @DisplayName("Private und fremde Accounts sind nie Gegenstand (HR-3-01)")
    void fremderAccount(String angabe) {
        assertThatThrownBy(() -> schritte.melde(of("account", angabe))).isInstanceOf(Ablehnung.class)
                .hasMessageContaining("Account");
    }

    @Test
    @DisplayName("Ein Link zu einem privaten Account wird erkannt (HR-3-01)")
    void linkZuPrivatemAccount() {
        assertThatThrownBy(() -> schritte.melde(of("beitragUrl", "https://x.com/felix_privat/status/1")))
                .hasMessageContaining("HR-3-01").hasMessageContaining("Private");
    }

    @Test
    @DisplayName("Unmögliche Zeiten werden mit einem Satz abgelehnt")
    void unmoeglicheZeiten() {
        assertThatThrownBy(() -> schritte.melde(of("veroeffentlichtAm", Meldungen.vorMinuten(-60))))
                .hasMessageContaining("in der Zukunft");
        assertThatThrownBy(() -> schritte.melde(of("entdecktAm", Meldungen.vorMinuten(240))))
                .hasMessageContaining("vor der Veröffentlichung");
        String fall = bisZumVorgehen(of());
        schritte.lege(fall, "BERICHTIGUNG_MIT_LOESCHUNG", "");
        assertThatThrownBy(() -> hinweis(fall, Meldungen.vorMinuten(60), "Korrektur.")).hasMessageContaining("HR-3-25");
        assertThatThrownBy(() -> hinweis(fall, Meldungen.jetzt(), "Richtig ist: [bitte ergänzen]."))
                .hasMessageContaining("[bitte ergänzen]");
        schritte.veroeffentlicheHinweis(fall);
        assertThatThrownBy(() -> schritte.kommunikation(fall, "beitragLoeschen", of("geloeschtAm",
                Meldungen.vorMinuten(90)))).hasMessageContaining("HR-3-23").hasMessageContaining("HR-3-25");
        assertThat(ablauf.wartet(fall)).containsExactly("beitragLoeschen");
    }

    @Test
    @DisplayName("Ist niemand der Autorisierten in Dienstweg, veranlasst die Kommunikation die Löschung (HR-3-02)")
    void loeschungDurchAndere() {
        String fall = bisZumVorgehen(of("account", "TWITTER_X/KatS_NRW", "beitragUrl", "https://x.com/KatS_NRW/status/1"));
        schritte.lege(fall, "BERICHTIGUNG_MIT_LOESCHUNG", "");
        schritte.veroeffentlicheHinweis(fall);
        assertThatThrownBy(() -> schritte.kommunikation(fall, "beitragLoeschen",
                of("geloeschtAm", Meldungen.jetzt(), "geloeschtVon", "Miriam Vogt")))
                .hasMessageContaining("HR-3-02").hasMessageContaining("Sabine Kemper");
        schritte.kommunikation(fall, "beitragLoeschen", of("geloeschtAm", Meldungen.jetzt(), "geloeschtVon", "Sabine Kemper"));
        assertThat(ablauf.wartet(fall)).containsExactly("folgenPruefen");
    }

    @Test
    @DisplayName("Steht im Register niemand, ist es auch die Kommunikation, und die Frage bleibt in der Akte offen")
    void niemandAutorisiert() {
        String fall = bisZumVorgehen(of("account", "YOUTUBE/SichererSportNRW", "beitragUrl", "https://www.youtube.com/watch?v=1"));
        schritte.lege(fall, "BERICHTIGUNG_MIT_LOESCHUNG", "");
        schritte.veroeffentlicheHinweis(fall);
        schritte.loesche(fall);
        assertThat(feststellung(fall, "HR-3-02").ergebnis()).isEqualTo(Ergebnis.OFFEN);
    }

    @Test
    @DisplayName("Nur wer autorisiert ist, sieht die Aufgabe „Beitrag löschen“ (HR-3-02)")
    void nurAutorisierteLoeschen() {
        new JdbcTemplate(dataSource).update("insert into autorisierter (id, account_id, name, funktion, dienstliches_geraet, "
                + "von) values ('50000000-0000-4000-8000-000000000099', '00000000-0000-4000-8000-000000000003', 'Anna Berger', "
                + "'Referentin', true, '2024-01-01')");
        try {
            String fall = bisZumVorgehen(of("account", "KatS_NRW", "beitragUrl", "https://x.com/KatS_NRW/status/1"));
            schritte.lege(fall, "BERICHTIGUNG_MIT_LOESCHUNG", "");
            schritte.veroeffentlicheHinweis(fall);
            assertThatThrownBy(() -> schritte.loesche(fall)).hasMessageContaining("liegt nicht bei Ihnen");
            mahne(fall, "beitragLoeschen");
            assertThat(Arrays.stream(mailserver.getReceivedMessages()).filter(mail -> betrifft(mail, fall)))
                    .anySatisfy(mail -> assertThat(mail.getAllRecipients()).extracting(Object::toString)
                            .containsExactly("anna.berger@im.example"));
            ablauf.erledige(Besetzung.FACHREFERAT, fall, "beitragLoeschen", of("geloeschtAm", Meldungen.jetzt()));
            assertThat(ablauf.wartet(fall)).containsExactly("folgenPruefen");
        } finally {
            new JdbcTemplate(dataSource).update("delete from autorisierter where name = 'Anna Berger'");
        }
    }

    @Test
    @DisplayName("Über die Aktenrelevanz entscheidet nicht das Account-Team (HR-3-46)")
    void aktenrelevanzNichtDurchDasAccountTeam() {
        new JdbcTemplate(dataSource).update("insert into autorisierter (id, account_id, name, funktion, dienstliches_geraet, "
                + "von) values ('50000000-0000-4000-8000-000000000098', '00000000-0000-4000-8000-000000000001', 'Jonas Keller', "
                + "'Referent', true, '2024-01-01')");
        try {
            String fall = schritte.melde(of());
            schritte.sichere(fall);
            assertThatThrownBy(() -> schritte.entscheideAktenrelevanz(fall)).isInstanceOf(Ablehnung.class)
                    .hasMessageContaining("HR-3-46").hasMessageContaining("nicht das Account-Team");
            assertThat(ablauf.wartet(fall)).containsExactly("aktenrelevanzEntscheiden");
        } finally {
            new JdbcTemplate(dataSource).update("delete from autorisierter where name = 'Jonas Keller'");
        }
    }

    @Test
    @DisplayName("Wer gemeldet hat, entscheidet nicht über die eigene Meldung (§§ 20, 21 VwVfG NRW)")
    void melderEntscheidetNicht() {
        String fall = ablauf.beginne(Besetzung.KOMMUNIKATION, Berichtigung.PROZESS, Meldungen.tippfehler());
        schritte.fuegeScreenshotHinzu(fall, Besetzung.KOMMUNIKATION, Rolle.KOMMUNIKATION);
        schritte.kommunikation(fall, "beweisSichern", of("originalGesichert", true));
        schritte.entscheideAktenrelevanz(fall);
        assertThatThrownBy(() -> schritte.lege(fall, "BERICHTIGUNG_OHNE_LOESCHUNG", ""))
                .hasMessageContaining("selbst gemeldet");
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
    @DisplayName("Bei leeren, unbekannten und falschen Angaben bleibt der Fall, wo er ist")
    void schlechteAngaben() {
        Map<String, Object> leer = new HashMap<>(Meldungen.tippfehler());
        leer.remove("beitragUrl");
        for (Map<String, Object> schlecht : List.of(leer, Meldungen.mit(of("geheim", "x")), Meldungen.mit(of("fehlerart", "X")),
                Meldungen.mit(of("veroeffentlichtAm", "gestern")))) {
            assertThatThrownBy(() -> ablauf.beginne(Berichtigung.MELDERIN, Berichtigung.PROZESS, schlecht))
                    .isInstanceOf(Ablehnung.class);
        }
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

    private String bisZumVorgehen(Map<String, Object> anders) {
        String fall = schritte.melde(anders);
        schritte.sichere(fall);
        schritte.entscheideAktenrelevanz(fall);
        return fall;
    }

    private void hinweis(String fall, String am, String text) {
        schritte.kommunikation(fall, "hinweisVeroeffentlichen",
                of("hinweisText", text, "hinweisUrl", "https://x.com/IM_NRW/status/2", "hinweisAm", am));
    }

    private void mahne(String fall, String aufgabe) {
        ablauf.feuere(fall, "Timer_Erinnerung_" + aufgabe);
        ablauf.feuere(fall, "Timer_Eskalation_" + aufgabe);
        ablauf.fuehreAus(fall);
        assertThat(auszug.verlauf(fall)).extracting(Verlaufseintrag::schritt)
                .contains("Erinnert_" + aufgabe, "Eskaliert_" + aufgabe);
        assertThat(ablauf.wartet(fall)).containsExactly(aufgabe);
    }

    private String beendet(String aktenzeichen) {
        Fall fall = auszug.fall(aktenzeichen);
        assertThat(ablauf.wartet(aktenzeichen)).isEmpty();
        assertThat(fall.status()).isEqualTo(Fallstatus.BEENDET);
        return fall.ende();
    }

    private Feststellung feststellung(String fall, String regel) {
        return auszug.geltendeFeststellungen(fall).values().stream().flatMap(List::stream)
                .filter(eine -> eine.regel().equals(regel)).findFirst().orElseThrow();
    }

    private String schlussvermerk(String fall) throws Exception {
        var stueck = einsicht.lies(fall, kommunikation()).orElseThrow().schriftstuecke().get(0);
        byte[] pdf = einsicht.schriftstueck(fall, stueck.id(), kommunikation()).orElseThrow().inhalt();
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokument).replaceAll("\\s+", " ");
        }
    }

    private int faelle() {
        return new JdbcTemplate(dataSource).queryForObject("select count(*) from fall", Integer.class);
    }

    private static boolean betrifft(jakarta.mail.internet.MimeMessage mail, String fall) {
        try {
            return mail.getSubject().contains(fall);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Angemeldet kommunikation() {
        return new Angemeldet(Besetzung.KOMMUNIKATION, "IM", java.util.Set.of(Rolle.KOMMUNIKATION), java.util.Set.of("IM"));
    }
}
