package org.dienstweg.beitrag;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.dienstweg.recht.Feststellung;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every test of this process needs: the people, their steps, and how to look into the file afterwards. */
@DienstwegTest
public abstract class Beitragstest {

    @Autowired
    protected Ablauf ablauf;
    @Autowired
    protected Anlagenannahme anlagen;
    @Autowired
    protected Aktenauszug auszug;
    @Autowired
    protected Akteneinsicht einsicht;
    @Autowired
    protected GreenMail mailserver;
    @Autowired
    protected Uebergaenge uebergaenge;
    @Autowired
    protected RepositoryService repository;
    @Autowired
    protected DataSource dataSource;
    @Autowired
    protected ApplicationContext anwendung;
    protected Berichtigung schritte;

    @BeforeEach
    void bereiteVor() {
        schritte = new Berichtigung(ablauf, anlagen);
    }

    protected String bisZumVorgehen(Map<String, Object> anders) {
        String fall = schritte.melde(anders);
        schritte.sichere(fall);
        schritte.entscheideAktenrelevanz(fall);
        return fall;
    }

    protected void beantworteFolgen(String fall, String person) {
        ablauf.erledige(Berichtigung.VORGESETZTE, fall, "folgenPruefen", of("dienstrechtlichePruefung", "JA",
                "folgenBegruendung", "Es geht um die Neutralität.", "betroffenePerson", person, "statusgruppe", "BEAMTE"));
    }

    protected void hinweis(String fall, String am, String text) {
        schritte.kommunikation(fall, "hinweisVeroeffentlichen",
                of("hinweisText", text, "hinweisUrl", "https://x.com/IM_NRW/status/2", "hinweisAm", am));
    }

    protected void mahne(String fall, String aufgabe) {
        ablauf.feuere(fall, "Timer_Erinnerung_" + aufgabe);
        ablauf.feuere(fall, "Timer_Eskalation_" + aufgabe);
        ablauf.fuehreAus(fall);
        assertThat(auszug.verlauf(fall)).extracting(Verlaufseintrag::schritt)
                .contains("Erinnert_" + aufgabe, "Eskaliert_" + aufgabe);
        assertThat(ablauf.wartet(fall)).containsExactly(aufgabe);
    }

    protected String beendet(String aktenzeichen) {
        Fall fall = auszug.fall(aktenzeichen);
        assertThat(ablauf.wartet(aktenzeichen)).isEmpty();
        assertThat(fall.status()).isEqualTo(Fallstatus.BEENDET);
        return fall.ende();
    }

    protected Feststellung feststellung(String fall, String regel) {
        return auszug.geltendeFeststellungen(fall).values().stream().flatMap(List::stream)
                .filter(eine -> eine.regel().equals(regel)).findFirst().orElseThrow();
    }

    protected String schlussvermerk(String fall) throws Exception {
        var stueck = einsicht.lies(fall, kommunikation()).orElseThrow().schriftstuecke().get(0);
        byte[] pdf = einsicht.schriftstueck(fall, stueck.id(), kommunikation()).orElseThrow().inhalt();
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokument).replaceAll("\\s+", " ");
        }
    }

    /** Puts somebody on the list of an account until {@link #entziehe}. */
    protected void autorisiere(String account, String name) {
        new JdbcTemplate(dataSource).update("insert into autorisierter (id, account_id, name, funktion, dienstliches_geraet, "
                + "von) values (?, ?, ?, 'Referat', true, '2024-01-01')", UUID.randomUUID(), UUID.fromString(account), name);
    }

    protected void entziehe(String name) {
        new JdbcTemplate(dataSource).update("delete from autorisierter where name = ?", name);
    }

    protected int faelle() {
        return new JdbcTemplate(dataSource).queryForObject("select count(*) from fall", Integer.class);
    }

    static boolean betrifft(MimeMessage mail, String fall) {
        try {
            return mail.getSubject().contains(fall);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Angemeldet kommunikation() {
        return new Angemeldet(Besetzung.KOMMUNIKATION, "IM", Set.of(Rolle.KOMMUNIKATION), Set.of("IM"));
    }
}
