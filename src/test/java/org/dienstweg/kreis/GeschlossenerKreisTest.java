package org.dienstweg.kreis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.kreis.Kreise;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.schriftgut.versand.Versandklaerung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("Geschlossener Kreis")
public class GeschlossenerKreisTest extends Kreistest {

    @Autowired
    Kreise kreise;
    @Autowired
    Akten akten;

    @Test
    @DisplayName("Wer eröffnet hat und die zuständige Stelle sehen Akte und Aufgabe")
    void innen() {
        String fall = eroeffne(PERSONALSTELLE);
        for (String person : new String[] {PERSONALSTELLE, DIENSTVORGESETZT}) {
            assertThat(status(person, "/api/faelle/" + fall)).isEqualTo(HttpStatus.OK);
            assertThat(hole(person, "/api/faelle?prozess=kreisprobe").getBody().toString()).contains(fall);
        }
        assertThat(als(DIENSTVORGESETZT).aufgaben(fall)).hasSize(1);
        assertThat(als(PERSONALSTELLE).aufgaben(fall)).as("im Kreis, aber ohne die Rolle der Aufgabe").isEmpty();
        assertThat(als(DIENSTVORGESETZT).erledige(aufgabe(fall), Map.of("ergebnis", "BEHALTEN")).getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {KOMMUNIKATION, REGISTRATUR, DATENSCHUTZ, BETRIEB, FREMD, ADMINISTRATION, PERSONALSTELLE})
    @DisplayName("Wer nicht dazugehört, findet nichts, auch nicht als Kandidat der Aufgabe")
    void aussen(String person) {
        String fall = eroeffne(DIENSTVORGESETZT);
        String aufgabe = aufgabe(fall);
        assertThat(status(person, "/api/faelle/" + fall)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status(person, "/api/faelle/" + fall + "/akte.pdf")).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(hole(person, "/api/faelle").getBody().toString()).doesNotContain(fall);
        assertThat(als(person).aufgaben(fall)).isEmpty();
        for (String pfad : new String[] {"", "/form", "/form-variables", "/identity-links", "/variables"}) {
            assertThat(status(person, "/engine-rest/task/" + aufgabe + pfad)).as(pfad)
                    .isEqualTo(status(person, "/engine-rest/task/gibtesnicht" + pfad));
        }
        assertThat(als(person).sende("/engine-rest/task/" + aufgabe + "/claim", Map.of("userId", person))
                .getStatusCode()).isEqualTo(als(person).sende("/engine-rest/task/gibtesnicht/claim",
                Map.of("userId", person)).getStatusCode());
        assertThat(als(person).erledige(aufgabe, Map.of()).getStatusCode())
                .isEqualTo(als(person).erledige("gibtesnicht", Map.of()).getStatusCode());
        assertThat(ablauf.wartet(fall)).containsExactly("kreisprobeEntscheiden");
    }

    @Test
    @DisplayName("Aufnahme und Entlassung wirken sofort, auch auf übernommene Aufgaben")
    void aufnahmeUndEntlassung() {
        String fall = eroeffne(DIENSTVORGESETZT);
        transaktion.executeWithoutResult(status ->
                kreise.nimmAuf(fall, Rolle.KOMMUNIKATION, "wird gebraucht", DIENSTVORGESETZT));
        assertThat(als(KOMMUNIKATION).aufgaben(fall)).hasSize(1);
        assertThat(als(KOMMUNIKATION).sende("/engine-rest/task/" + aufgabe(fall) + "/claim",
                Map.of("userId", KOMMUNIKATION)).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        transaktion.executeWithoutResult(status ->
                kreise.entlasse(fall, Rolle.KOMMUNIKATION, "nicht mehr gebraucht", DIENSTVORGESETZT));
        assertThat(als(KOMMUNIKATION).aufgaben(fall)).isEmpty();
        assertThat(status(KOMMUNIKATION, "/engine-rest/task/" + aufgabe(fall))).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status(KOMMUNIKATION, "/api/faelle/" + fall)).isEqualTo(HttpStatus.NOT_FOUND);
        transaktion.executeWithoutResult(status -> assertThat(kreise.mitglieder(fall))
                .filteredOn(einer -> einer.bis() != null).singleElement()
                .satisfies(einer -> assertThat(einer.entlassungsgrund()).isEqualTo("nicht mehr gebraucht")));
    }

    @Test
    @DisplayName("Eine Aufgabe kann nur übernehmen, wer im Kreis ist")
    void niemandVonAussen() {
        String fall = eroeffne(DIENSTVORGESETZT);
        assertThat(als(DIENSTVORGESETZT).sende("/engine-rest/task/" + aufgabe(fall) + "/assignee",
                Map.of("userId", KOMMUNIKATION)).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    @DisplayName("Das Amt öffnet den Kreis nicht für die, die der Vorgang betrifft")
    void befangen() {
        String fall = eroeffne(PERSONALSTELLE);
        assertThat(als(DIENSTVORGESETZT).aufgaben(fall)).hasSize(1);
        transaktion.executeWithoutResult(status ->
                akten.beteilige(fall, DIENSTVORGESETZT, Beteiligung.BETROFFEN));
        assertThat(als(DIENSTVORGESETZT).aufgaben(fall)).isEmpty();
        assertThat(status(DIENSTVORGESETZT, "/api/faelle/" + fall)).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    @DisplayName("Eine Erinnerung nennt nur das Aktenzeichen")
    void erinnerung(@Autowired GreenMail mailserver) throws Exception {
        String fall = eroeffne(DIENSTVORGESETZT);
        ablauf.feuere(fall, "Timer_Erinnerung");
        MimeMessage mail = Arrays.stream(mailserver.getReceivedMessages())
                .filter(eine -> GreenMailUtil.getWholeMessage(eine).contains(fall)).findFirst().orElseThrow();
        assertThat(mail.getSubject()).isEqualTo("Erinnerung: " + fall);
        assertThat(GreenMailUtil.getWholeMessage(mail)).contains(fall)
                .doesNotContain("entscheiden", Kreisprobe.GEHEIM, "Kreisprobe");
    }

    @Test
    @DisplayName("Woran ein Auftrag scheitert, erfährt der Betrieb ohne Inhalt")
    void fehlermeldungen() {
        String fall = eroeffne(DIENSTVORGESETZT);
        String instanz = instanz(fall);
        String job = auftraege.createJobQuery().processInstanceId(instanz).messages().singleResult().getId();
        assertThatThrownBy(() -> auftraege.executeJob(job)).hasStackTraceContaining(Kreisprobe.GEHEIM);
        assertThat(hole(BETRIEB, "/engine-rest/job/" + job).getBody().path("exceptionMessage").asText())
                .contains("IllegalStateException", "geschlossenen Kreis").doesNotContain(Kreisprobe.GEHEIM);
        assertThat(auftraege.getJobExceptionStacktrace(job)).contains("Kreisprobe.java").doesNotContain(Kreisprobe.GEHEIM);
        assertThat(geschichte.createHistoricJobLogQuery().jobId(job).failureLog().list()).isNotEmpty()
                .noneMatch(eintrag -> eintrag.getJobExceptionMessage().contains(Kreisprobe.GEHEIM));
    }

    @Test
    @DisplayName("Eine ungewisse Mail zeigt dem Betrieb nicht, an wen sie ging")
    void ungewisseMail(@Autowired JdbcTemplate jdbc, @Autowired Versandklaerung klaerung) {
        String fall = eroeffne(DIENSTVORGESETZT);
        jdbc.update("insert into versand (id, schluessel, aktenzeichen, empfaenger, betreff, message_id, status, "
                + "begonnen_am, sha256) values (?, ?, ?, 'betroffen@im.example', 'Einleitung', ?, 'UNGEWISS', ?, '')",
                UUID.randomUUID(), fall, fall, fall, OffsetDateTime.now());
        assertThat(klaerung.offene(Set.of("IM"))).filteredOn(mail -> mail.aktenzeichen().equals(fall)).singleElement()
                .satisfies(mail -> assertThat(mail.empfaenger()).isEqualTo("geschlossener Kreis"));
        jdbc.update("delete from versand where aktenzeichen = ?", fall);
    }
}
