package org.dienstweg.schriftgut.versand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
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

/** The book of mails on a database with a small pool, a real SMTP server, and one case. */
@DataJpaTest(properties = {"spring.datasource.url=jdbc:h2:mem:versand", "dienstweg.absender=dienstweg@im.nrw.example",
        "spring.datasource.hikari.maximum-pool-size=3", "spring.datasource.hikari.connection-timeout=5000"})
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({Versand.class, Versandbuch.class, Zustellung.class, Versandklaerung.class, Versandumgebung.Umgebung.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class Versandumgebung {

    protected static final Instant JETZT = Instant.parse("2026-12-03T13:05:00Z");
    protected static final byte[] PDF = "%PDF-1.7 Inhalt".getBytes(StandardCharsets.US_ASCII);

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @Autowired
    protected Versand versand;
    @Autowired
    protected Versandklaerung klaerung;
    @Autowired
    protected Mailserver mailserver;
    @Autowired
    protected JdbcTemplate jdbc;
    @Autowired
    protected PlatformTransactionManager transaktionen;

    @BeforeEach
    void verbinde() {
        mailserver.verbinde(POST.getSmtp().getPort());
        jdbc.update("delete from versandentscheidung");
        jdbc.update("delete from versand");
        jdbc.update("delete from fall");
        jdbc.update("delete from ressort");
        jdbc.update("insert into ressort values ('IM', 'Ministerium des Innern', 'Innen', true)");
        jdbc.update("insert into fall (aktenzeichen, verfahren, ressort, eroeffnet_von, eroeffnet_am, status, version) "
                + "values ('FA-2026-IM-000017', 'fach-account-einrichten', 'IM', 'x', current_timestamp, "
                + "'LAUFEND', 0)");
    }

    UUID ungewisse() {
        stirbNachDerUebergabe();
        assertThatThrownBy(() -> versand.sende(nachricht())).isInstanceOf(VersandUngewiss.class);
        return klaerung.offene(Set.of("IM")).get(0).id();
    }

    void stirbNachDerUebergabe() {
        mailserver.stirbDanach();
        assertThatThrownBy(() -> new TransactionTemplate(transaktionen)
                .executeWithoutResult(schritt -> versand.sende(nachricht()))).isInstanceOf(Mailserver.Absturz.class);
    }

    static Nachricht nachricht() {
        return new Nachricht("FA-2026-IM-000017/lpaInformieren", "FA-2026-IM-000017", "lpa@stk.nrw.example",
                "Neuer Fach-Account für Übungszwecke – Ärger ausgeschlossen", "Guten Tag,\n\nGrüße aus Köln €\n",
                List.of(new Anhang("Bestätigung.pdf", PDF)));
    }

    static MimeMessage einzige() {
        assertThat(POST.getReceivedMessages()).hasSize(1);
        return Arrays.stream(POST.getReceivedMessages()).findFirst().orElseThrow();
    }

    static String text(MimeMessage mail) throws Exception {
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
