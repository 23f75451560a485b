package org.dienstweg.ausfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.dienstweg.Ablauf;
import org.dienstweg.DienstwegTest;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.ausfall.Stoerung.Dauer;
import org.dienstweg.schriftgut.versand.Versandklaerung;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Loses the database at every moment of a whole case. A step that fails leaves everything as it was, or is done
 * completely although the answer was lost; whoever acts tries again, and the case always ends the same.
 */
@DienstwegTest
@DisplayName("Akte und Engine sind sich einig, wann immer die Datenbank ausfällt")
public class AusfallTest {

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Stoerung stoerung;
    @Autowired
    private Aktenauszug auszug;
    @Autowired
    private HistoryService history;
    @Autowired
    private JdbcTemplate jdbc;

    private Vorgangsablauf vorgang;
    private Betrieb betrieb;
    private Datenleser datenbank;
    /** What each step adds to the tables when nothing fails. */
    private final Map<String, Map<String, Integer>> ungestoert = new HashMap<>();
    /** The next moment of each step at which the database has not been lost yet; absent when it was at all. */
    private final Map<String, Integer> offen = new HashMap<>();
    private int faelle;

    @BeforeEach
    void bereite(@Autowired TaskService aufgaben, @Autowired ManagementService cockpit,
                 @Autowired Versandklaerung klaerung, @Autowired GreenMail post, @Autowired DataSource dataSource)
            throws SQLException {
        vorgang = new Vorgangsablauf(ablauf, aufgaben);
        betrieb = new Betrieb(cockpit, klaerung, post);
        datenbank = new Datenleser(dataSource);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Dauer.class)
    @DisplayName("An jedem Moment eines ganzen Falles einmal")
    void anJedemMoment(Dauer dauer) throws Exception {
        pruefeEnde(spiele(dauer, this::ohneAusfall)); // the first of its series is not like the others
        pruefeEnde(spiele(dauer, this::ohneAusfall));
        ungestoert.keySet().forEach(schritt -> offen.put(schritt, 1));
        while (!offen.isEmpty()) {
            pruefeEnde(spiele(dauer, (schritt, tat) -> mitAusfall(schritt, tat, dauer)));
        }
        assertThat(faelle).isGreaterThan(2);
    }

    private String spiele(Dauer dauer, Spielweise spielweise) {
        AtomicReference<String> aktenzeichen = new AtomicReference<>();
        faelle++;
        for (Schritt schritt : vorgang.schritte("Kat_" + dauer.ordinal() + "_" + faelle)) {
            spielweise.spiele(schritt, () -> aktenzeichen.set(schritt.tat().apply(aktenzeichen.get())));
            if (aktenzeichen.get() == null) {
                aktenzeichen.set(juengstes());
            }
        }
        return aktenzeichen.get();
    }

    private void ohneAusfall(Schritt schritt, Runnable tat) {
        Datenstand vorher = datenbank.lies();
        tat.run();
        ungestoert.put(schritt.name(), datenbank.lies().zuwachs(vorher));
    }

    private void mitAusfall(Schritt schritt, Runnable tat, Dauer dauer) {
        if (!offen.containsKey(schritt.name())) {
            tat.run();
            return;
        }
        Datenstand vorher = datenbank.lies();
        int mails = mailsImBuch();
        boolean getan = false;
        while (!getan && mailsImBuch() == mails) { // once a mail was begun, a second attempt is not like the first
            getan = falleAus(schritt, tat, dauer, vorher);
            betrieb.raeumeAuf();
        }
        if (!getan) {
            wiederhole(tat);
            assertThat(datenbank.lies().zuwachs(vorher)).as(schritt.name()).isEqualTo(ungestoert.get(schritt.name()));
        }
    }

    /** Loses the database at the next moment of the step; whether the step is done nevertheless. */
    private boolean falleAus(Schritt schritt, Runnable tat, Dauer dauer, Datenstand vorher) {
        int moment = offen.get(schritt.name());
        stoerung.stelleEin(moment, dauer);
        Throwable fehler = catchThrowable(tat::run);
        boolean vorbei = stoerung.hebeAuf() < moment;
        Datenstand nachher = datenbank.lies();
        boolean getan = !nachher.equals(vorher);
        String wo = schritt.name() + ", Moment " + moment;
        assertThat(getan || fehler != null).as("%s: wer keinen Fehler sieht, ist fertig", wo).isTrue();
        if (getan) {
            assertThat(nachher.zuwachs(vorher)).as(wo).isEqualTo(ungestoert.get(schritt.name()));
        }
        if (vorbei) {
            assertThat(fehler).as(wo).isNull();
            offen.remove(schritt.name());
        } else {
            offen.put(schritt.name(), moment + 1);
        }
        return getan;
    }

    /** What failed is tried again until it is done; the machine's part may need operators to decide about a mail. */
    private void wiederhole(Runnable tat) {
        for (int versuch = 1; versuch <= 3; versuch++) {
            betrieb.raeumeAuf();
            if (catchThrowable(tat::run) == null) {
                return;
            }
        }
    }

    private int mailsImBuch() {
        return jdbc.queryForObject("select count(*) from versand", Integer.class);
    }

    private String juengstes() {
        return jdbc.queryForObject("select max(aktenzeichen) from fall where ressort = 'IM'", String.class);
    }

    private void pruefeEnde(String aktenzeichen) throws Exception {
        assertThat(auszug.fall(aktenzeichen).status()).isEqualTo(Fallstatus.BEENDET);
        assertThat(auszug.fall(aktenzeichen).ende()).isEqualTo("Ende_Eingerichtet");
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(aktenzeichen).completed()
                .count()).isOne();
        assertThat(jdbc.queryForObject("select count(*) from fall where aktenzeichen like 'FA-%-IM-%'", Integer.class))
                .as("Aktenzeichen ohne Lücke").isEqualTo(jdbc.queryForObject(
                        "select max(stand) from aktenzeichen_reihe where reihe like 'FA-%-IM'", Integer.class));
        assertThat(jdbc.queryForList("select status from versand where aktenzeichen = ?", String.class, aktenzeichen))
                .containsExactly("GESENDET");
        pruefeMail(aktenzeichen);
    }

    private void pruefeMail(String aktenzeichen) throws Exception {
        List<MimeMessage> mails = betrieb.mails(aktenzeichen);
        assertThat(mails).hasSize(1);
        MimeMultipart teile = (MimeMultipart) mails.get(0).getContent();
        byte[] gesendet = teile.getBodyPart(1).getInputStream().readAllBytes();
        assertThat(jdbc.queryForObject("select inhalt from schriftstueck where aktenzeichen = ? "
                + "and schritt = 'lpaInformieren'", byte[].class, aktenzeichen))
                .as("In der Akte liegt, was das LPA bekam").isEqualTo(gesendet);
    }

    private interface Spielweise {
        void spiele(Schritt schritt, Runnable tat);
    }
}
