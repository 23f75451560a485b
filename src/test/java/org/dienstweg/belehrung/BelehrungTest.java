package org.dienstweg.belehrung;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Seitenbesuch;
import org.dienstweg.Testuhr;
import org.dienstweg.organisation.Personen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@DienstwegTest
@DisplayName("Alle Beschäftigten werden einmal je Stichtag belehrt, einmal erinnert und bestätigen es selbst")
class BelehrungTest {

    private static final String PERSON = "felix.busch";
    private static final String FAELLIG = "Ihre Belehrung über Belohnungen und Geschenke ist fällig.";
    private static final String PERSONALSTELLE = "torsten.haas";

    @Autowired
    private Belehrungslauf lauf;
    @Autowired
    private Belehrungen belehrungen;
    @Autowired
    private Belehrungsereignisse ereignisse;
    @Autowired
    private Personen personen;
    @Autowired
    private Testuhr uhr;
    @Autowired
    private GreenMail mailserver;
    @Autowired
    private TestRestTemplate rest;

    @BeforeEach
    void amStichtag() throws Exception {
        mailserver.purgeEmailFromAllMailboxes();
        uhr.stelleAuf(LocalDateTime.of(2031, 1, 15, 6, 0));
    }

    @AfterEach
    void danach() {
        ereignisse.deleteAll();
        uhr.laufeWeiter();
    }

    @Test
    @DisplayName("Jede Person bekommt eine Mail, auch wenn der Lauf sich wiederholt")
    void jedePersonEineMail() {
        lauf.laufe();
        lauf.laufe();
        assertThat(mailserver.getReceivedMessages()).hasSize((int) personen.count());
        assertThat(an(PERSON)).containsExactly("Belehrung über Belohnungen und Geschenke");
    }

    @Test
    @DisplayName("Wer nicht bestätigt, wird nach zehn Arbeitstagen einmal erinnert; wer bestätigt hat, nicht")
    void erinnertEinmal() {
        uhr.stelleAuf(LocalDateTime.of(2032, 1, 15, 6, 0));
        lauf.laufe();
        belehrungen.bestaetige(PERSONALSTELLE);
        uhr.stelleAuf(LocalDateTime.of(2032, 1, 28, 6, 0));
        lauf.laufe();
        assertThat(an(PERSON)).hasSize(1);
        uhr.stelleAuf(LocalDateTime.of(2032, 1, 29, 6, 0));
        lauf.laufe();
        lauf.laufe();
        assertThat(an(PERSON)).hasSize(2).contains("Erinnerung: Belehrung über Belohnungen und Geschenke");
        assertThat(an(PERSONALSTELLE)).hasSize(1);
    }

    @Test
    @DisplayName("Eine Bestätigung gilt bis zum nächsten Stichtag, und zweimal bestätigen ändert nichts")
    void bestaetigungGiltBisZumNaechsten() {
        belehrungen.bestaetige(PERSON);
        belehrungen.bestaetige(PERSON);
        assertThat(belehrungen.stand(PERSON).orElseThrow().offen()).isFalse();
        assertThat(belehrungen.offene("IM")).extracting(eine -> eine.person().id()).doesNotContain(PERSON)
                .contains(PERSONALSTELLE);
        uhr.stelleAuf(LocalDateTime.of(2032, 1, 15, 0, 0));
        assertThat(belehrungen.stand(PERSON).orElseThrow().offen()).isTrue();
    }

    @Test
    @DisplayName("Die Seite zeigt, was gilt, und nimmt die Bestätigung an; die Liste ist nicht für alle")
    void seiten() throws Exception {
        Seitenbesuch besuch = new Seitenbesuch(URI.create(rest.getRootUri())).meldeAn(PERSON);
        assertThat(besuch.hole("/")).contains(FAELLIG);
        String belehrung = besuch.hole("/belehrung");
        assertThat(belehrung).contains("Fällig seit 15. Januar 2031").doesNotContain("/belehrung/offen");
        assertThat(besuch.hole("/belehrung/offen")).doesNotContain("Torsten Haas");
        assertThat(besuch.druecke("/belehrung", belehrung, "")).contains("am 15. Januar 2031 zur Kenntnis genommen");
        assertThat(besuch.hole("/")).doesNotContain(FAELLIG);
    }

    @Test
    @DisplayName("Die Personalstelle sieht, wer in ihrem Ressort nicht bestätigt hat")
    void liste() throws Exception {
        belehrungen.bestaetige(PERSON);
        assertThat(new Seitenbesuch(URI.create(rest.getRootUri())).meldeAn(PERSONALSTELLE).hole("/belehrung/offen"))
                .contains("Torsten Haas").doesNotContain("Felix Busch", "Julia Ernst");
    }

    private List<String> an(String person) {
        String adresse = personen.findById(person).orElseThrow().mail();
        return Arrays.stream(mailserver.getReceivedMessages()).filter(mail -> empfaenger(mail).equals(adresse))
                .map(BelehrungTest::betreff).toList();
    }

    private static String empfaenger(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String betreff(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
