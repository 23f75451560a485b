package org.dienstweg.schriftgut.versand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DataJpaTest(properties = {"spring.datasource.url=jdbc:h2:mem:versand", "dienstweg.absender=dienstweg@im.nrw.example",
        "spring.datasource.hikari.maximum-pool-size=3", "spring.datasource.hikari.connection-timeout=5000"})
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({Versand.class, Versandbuch.class, Zustellung.class, Versandklaerung.class, VersandTest.Umgebung.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class VersandTest {

    private static final Instant JETZT = Instant.parse("2026-12-03T13:05:00Z");
    private static final byte[] PDF = "%PDF-1.7 Inhalt".getBytes(StandardCharsets.US_ASCII);
    private static final int ANTWORTEN_MAX_SEKUNDEN = 30;

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private Versand versand;
    @Autowired
    private Versandklaerung klaerung;
    @Autowired
    private Mailserver mailserver;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private PlatformTransactionManager transaktionen;

    @BeforeEach
    void verbinde() {
        mailserver.verbinde(POST.getSmtp().getPort());
        jdbc.update("delete from versandentscheidung");
        jdbc.update("delete from versand");
        jdbc.update("delete from fall");
        jdbc.update("delete from ressort");
        jdbc.update("insert into ressort values ('IM', 'Ministerium des Innern', 'Innen', true)");
        jdbc.update("insert into fall (aktenzeichen, verfahren, ressort, eroeffnet_von, eroeffnet_am, status, version) "
                + "values ('FA-2026-IM-000017', 'fach-account-einrichten', 'IM', 'x', current_timestamp, 'LAUFEND', 0)");
    }

    @Test
    @DisplayName("Die Mail kommt mit Umlauten und Anlage an, und der Nachweis nennt Message-ID, Empfänger und Zeit")
    void sends() throws Exception {
        Versandnachweis nachweis = versand.sende(nachricht());

        MimeMessage mail = einzige();
        assertThat(nachweis).isEqualTo(new Versandnachweis(mail.getMessageID(), "lpa@stk.nrw.example", JETZT));
        assertThat(mail.getSubject()).isEqualTo("Neuer Fach-Account für Übungszwecke – Ärger ausgeschlossen");
        assertThat(mail.getFrom()[0]).hasToString("dienstweg@im.nrw.example");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(JETZT);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart teile = (MimeMultipart) mail.getContent();
        assertThat((String) text(mail)).isEqualToNormalizingNewlines("Guten Tag,\n\nGrüße aus Köln €\n");
        assertThat(MimeUtility.decodeText(teile.getBodyPart(1).getFileName())).isEqualTo("Bestätigung.pdf");
        assertThat(teile.getBodyPart(1).isMimeType("application/pdf")).isTrue();
        assertThat(teile.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @Test
    @DisplayName("Auch wenn der Schritt danach zurückgerollt wird, sendet die Wiederholung nichts")
    void sendsOnce() {
        List<Versandnachweis> nachweise = new ArrayList<>();
        new TransactionTemplate(transaktionen).executeWithoutResult(schritt -> {
            nachweise.add(versand.sende(nachricht()));
            schritt.setRollbackOnly();
        });

        nachweise.add(versand.sende(nachricht()));

        assertThat(POST.getReceivedMessages()).hasSize(1);
        assertThat(nachweise.get(1)).isEqualTo(nachweise.get(0));
    }

    @Test
    @DisplayName("Ist kein Mailserver erreichbar, wird später mit derselben Message-ID gesendet")
    void unreachable() throws Exception {
        mailserver.verbinde(1);
        assertThatThrownBy(() -> versand.sende(nachricht())).isInstanceOf(VersandFehlgeschlagen.class)
                .hasMessageContaining("FA-2026-IM-000017").hasMessageContaining("spring.mail.host").hasNoCause();
        String messageId = jdbc.queryForObject("select message_id from versand", String.class);

        mailserver.verbinde(POST.getSmtp().getPort());
        versand.sende(nachricht());

        assertThat(einzige().getMessageID()).isEqualTo(messageId);
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 554 geheim", "RCPT, 550 geheim", "DATA, 451 geheim", "., 552 geheim"})
    @DisplayName("Lehnt der Mailserver ab, ist die Mail sicher nicht gesendet")
    void refused(String befehl, String antwort) throws Exception {
        try (Stoerserver server = new Stoerserver(befehl, antwort)) {
            mailserver.verbinde(server.port());
            assertThatThrownBy(() -> versand.sende(nachricht())).isInstanceOf(VersandFehlgeschlagen.class)
                    .hasMessageContaining("SMTP-Antwort " + antwort.substring(0, 3))
                    .hasMessageNotContainingAny("geheim", "lpa@", "Übung").hasNoCause();
        }
        mailserver.verbinde(POST.getSmtp().getPort());
        versand.sende(nachricht());
        einzige();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "DATA", "."})
    @DisplayName("Bricht die Verbindung mitten im Senden ab, entscheidet ein Mensch")
    void brokenConnection(String befehl) throws Exception {
        try (Stoerserver server = new Stoerserver(befehl, null)) {
            mailserver.verbinde(server.port());
            assertThatThrownBy(() -> versand.sende(nachricht())).isInstanceOf(VersandUngewiss.class).hasNoCause();
        }
        assertThat(klaerung.offene(Set.of("IM"))).hasSize(1);
    }

    @Test
    @DisplayName("Nach einem Absturz mitten im Versand wird nie von selbst ein zweites Mal gesendet")
    void crash() throws Exception {
        stirbNachDerUebergabe();
        String messageId = einzige().getMessageID();

        for (int versuch = 0; versuch < 3; versuch++) {
            assertThatThrownBy(() -> versand.sende(nachricht())).isInstanceOf(VersandUngewiss.class)
                    .hasMessageContaining(messageId).hasMessageContaining("/betrieb/versand")
                    .hasMessageContaining("FA-2026-IM-000017").hasMessageNotContainingAny("lpa@", "Übung");
        }

        assertThat(POST.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("Bestätigt der Betrieb, dass die Mail ankam, gilt sie als gesendet")
    void arrived() {
        UUID id = ungewisse();
        assertThat(klaerung.angekommen(id, Set.of("FM"), "fremd")).isFalse();
        assertThat(klaerung.angekommen(id, Set.of("IM"), "b.etrieb")).isTrue();
        assertThat(klaerung.nichtAngekommen(id, Set.of("IM"), "b.etrieb")).isFalse();

        assertThat(versand.sende(nachricht()).gesendetAm()).isEqualTo(JETZT);
        assertThat(POST.getReceivedMessages()).hasSize(1);
        assertThat(jdbc.queryForList("select person from versandentscheidung", String.class)).containsExactly("b.etrieb");
    }

    @Test
    @DisplayName("Stellt der Betrieb fest, dass die Mail nicht ankam, sendet die Wiederholung mit derselben Message-ID")
    void notArrived() throws Exception {
        UUID id = ungewisse();
        assertThat(klaerung.nichtAngekommen(id, Set.of("IM"), "b.etrieb")).isTrue();

        versand.sende(nachricht());

        assertThat(POST.getReceivedMessages()).hasSize(2);
        assertThat(POST.getReceivedMessages()[1].getMessageID()).isEqualTo(POST.getReceivedMessages()[0].getMessageID());
        assertThat(klaerung.offene(Set.of("IM"))).isEmpty();
    }

    @Test
    @DisplayName("Der Betrieb sieht nur ungewisse Mails seiner Ressorts und keinen Inhalt")
    void listsOnlyOwn() {
        ungewisse();
        assertThat(klaerung.offene(Set.of("FM"))).isEmpty();
        assertThat(klaerung.offene(Set.of("IM", "FM")).toString()).contains("FA-2026-IM-000017", "lpa@stk.nrw.example")
                .doesNotContain("Übung");
    }

    @Test
    @DisplayName("Niemand kann über Betreff, Text oder Dateinamen einen Kopf einschmuggeln")
    void headerInjection() throws Exception {
        versand.sende(new Nachricht("k", "FA-2026-IM-000017", "lpa@stk.nrw.example",
                "Hallo\r\nBcc: boese@example.org\u2028X: y \u0000\u202E" + "lang ".repeat(2000),
                "Text\r\n.\r\nMAIL FROM:<boese@example.org>\u0000", List.of(new Anhang("a\"\r\nX-Boese: 1/../b.pdf", PDF))));

        MimeMessage mail = einzige();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Boese")).isNull();
        assertThat(mail.getSubject()).startsWith("Hallo Bcc: boese@example.org X: y").hasSizeLessThanOrEqualTo(200);
        assertThat(text(mail)).contains("\n.").contains("MAIL FROM");
        assertThat(((MimeMultipart) mail.getContent()).getBodyPart(1).getFileName()).isEqualTo("a___X-Boese_ 1_.._b.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ohne-at", "a@b.de, c@d.de", "a@b.de\r\nBcc: c@d.de", "Name <a@b.de>", "a@b@c.de", "a b@c.de"})
    @DisplayName("An eine Adresse, die keine einzelne ist, wird nichts gesendet und nichts begonnen")
    void badAddress(String adresse) {
        Nachricht nachricht = new Nachricht("k", "FA-2026-IM-000017", adresse, "b", "t", List.of());

        assertThatThrownBy(() -> versand.sende(nachricht)).isInstanceOf(VersandFehlgeschlagen.class)
                .hasMessageContaining("Adresse des Empfängers");
        assertThat(jdbc.queryForObject("select count(*) from versand", Integer.class)).isZero();
    }

    @Test
    @DisplayName("Halten alle Schritte ihre Verbindung fest, kommt trotzdem niemand zum Stehen")
    void poolCannotDeadlock() throws Exception {
        int verbindungen = 3;
        CyclicBarrier alleHalten = new CyclicBarrier(verbindungen);
        ExecutorService schritte = Executors.newFixedThreadPool(verbindungen);
        List<Future<String>> ausgaenge = new ArrayList<>();
        for (int i = 0; i < verbindungen; i++) {
            String schluessel = "gleichzeitig-" + i;
            ausgaenge.add(schritte.submit(() -> new TransactionTemplate(transaktionen).execute(schritt -> {
                jdbc.queryForObject("select count(*) from versand", Integer.class);
                warte(alleHalten);
                return sendeOderSage(schluessel);
            })));
        }
        List<String> ergebnisse = new ArrayList<>();
        for (Future<String> ausgang : ausgaenge) {
            ergebnisse.add(ausgang.get(ANTWORTEN_MAX_SEKUNDEN, TimeUnit.SECONDS));
        }
        schritte.shutdown();

        assertThat(ergebnisse).hasSize(verbindungen).filteredOn("gesendet"::equals).hasSizeGreaterThanOrEqualTo(2);
        assertThat(ergebnisse).allMatch(ausgang -> ausgang.equals("gesendet") || ausgang.contains("zu viele Mails"));
    }

    private String sendeOderSage(String schluessel) {
        try {
            versand.sende(new Nachricht(schluessel, "FA-2026-IM-000017", "lpa@stk.nrw.example", "b", "t", List.of()));
            return "gesendet";
        } catch (VersandFehlgeschlagen e) {
            return e.getMessage();
        }
    }

    private static void warte(CyclicBarrier schranke) {
        try {
            schranke.await(ANTWORTEN_MAX_SEKUNDEN, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID ungewisse() {
        stirbNachDerUebergabe();
        assertThatThrownBy(() -> versand.sende(nachricht())).isInstanceOf(VersandUngewiss.class);
        return klaerung.offene(Set.of("IM")).get(0).id();
    }

    private void stirbNachDerUebergabe() {
        mailserver.stirbDanach();
        assertThatThrownBy(() -> new TransactionTemplate(transaktionen)
                .executeWithoutResult(schritt -> versand.sende(nachricht()))).isInstanceOf(Mailserver.Absturz.class);
    }

    private static Nachricht nachricht() {
        return new Nachricht("FA-2026-IM-000017/lpaInformieren", "FA-2026-IM-000017", "lpa@stk.nrw.example",
                "Neuer Fach-Account für Übungszwecke – Ärger ausgeschlossen", "Guten Tag,\n\nGrüße aus Köln €\n",
                List.of(new Anhang("Bestätigung.pdf", PDF)));
    }

    private static MimeMessage einzige() {
        assertThat(POST.getReceivedMessages()).hasSize(1);
        return Arrays.stream(POST.getReceivedMessages()).findFirst().orElseThrow();
    }

    private static String text(MimeMessage mail) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    }

    @TestConfiguration
    static class Umgebung {

        @Bean
        Clock clock() {
            return Clock.fixed(JETZT, ZoneId.of("Europe/Berlin"));
        }

        @Bean
        Mailserver mailserver() {
            return new Mailserver();
        }
    }
}
