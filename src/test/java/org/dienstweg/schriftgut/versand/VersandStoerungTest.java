package org.dienstweg.schriftgut.versand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersandStoerungTest extends Versandumgebung {

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
    @DisplayName("Niemand kann über Betreff, Text oder Dateinamen einen Kopf einschmuggeln")
    void headerInjection() throws Exception {
        versand.sende(new Nachricht("k", "FA-2026-IM-000017", "lpa@stk.nrw.example",
                "Hallo\r\nBcc: boese@example.org\u2028X: y \u0000\u202E" + "lang ".repeat(2000),
                "Text\r\n.\r\nMAIL FROM:<boese@example.org>\u0000",
                List.of(new Anhang("a\"\r\nX-Boese: 1/../b.pdf", PDF))));

        MimeMessage mail = einzige();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Boese")).isNull();
        assertThat(mail.getSubject()).startsWith("Hallo Bcc: boese@example.org X: y").hasSizeLessThanOrEqualTo(200);
        assertThat(text(mail)).contains("\n.").contains("MAIL FROM");
        assertThat(((MimeMultipart) mail.getContent()).getBodyPart(1).getFileName())
                .isEqualTo("a___X-Boese_ 1_.._b.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ohne-at", "a@b.de, c@d.de", "a@b.de\r\nBcc: c@d.de",
            "Name <a@b.de>", "a@b@c.de", "a b@c.de"})
    @DisplayName("An eine Adresse, die keine einzelne ist, wird nichts gesendet und nichts begonnen")
    void badAddress(String adresse) {
        Nachricht nachricht = new Nachricht("k", "FA-2026-IM-000017", adresse, "b", "t", List.of());

        assertThatThrownBy(() -> versand.sende(nachricht)).isInstanceOf(VersandFehlgeschlagen.class)
                .hasMessageContaining("Adresse des Empfängers");
        assertThat(jdbc.queryForObject("select count(*) from versand", Integer.class)).isZero();
    }
}
