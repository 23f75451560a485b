package org.dienstweg.beitrag;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dienstweg.Besetzung;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Uebergabe;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** What correcting a post refuses, with one German sentence, and whom it keeps from what. */
@DisplayName("Beitrag berichtigen: was nicht geht")
public class BeitragAblehnungTest extends Beitragstest {

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
        autorisiere("00000000-0000-4000-8000-000000000003", "Anna Berger");
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
            entziehe("Anna Berger");
        }
    }

    @Test
    @DisplayName("Über die Aktenrelevanz entscheidet nicht das Account-Team (HR-3-46)")
    void aktenrelevanzNichtDurchDasAccountTeam() {
        autorisiere("00000000-0000-4000-8000-000000000001", "Jonas Keller");
        try {
            String fall = schritte.melde(of());
            schritte.sichere(fall);
            assertThatThrownBy(() -> schritte.entscheideAktenrelevanz(fall)).isInstanceOf(Ablehnung.class)
                    .hasMessageContaining("HR-3-46").hasMessageContaining("nicht das Account-Team");
            assertThat(ablauf.wartet(fall)).containsExactly("aktenrelevanzEntscheiden");
        } finally {
            entziehe("Jonas Keller");
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
    @DisplayName("Bei Beamtinnen und Beamten gehen die Tatsachen an das Disziplinarverfahren; hier steht nicht, wen es betrifft")
    void uebergabeAnDasDisziplinarverfahren() {
        String fall = bisZumVorgehen(of());
        schritte.lege(fall, "BERICHTIGUNG_OHNE_LOESCHUNG", "");
        schritte.veroeffentlicheHinweis(fall);
        Map<String, Object> tatsachen = new HashMap<>();
        Uebergabe annehmend = mock(Uebergabe.class);
        when(annehmend.moeglich("DisziplinarverdachtGemeldet")).thenReturn(true);
        when(annehmend.eroeffne(any(), eq("DisziplinarverdachtGemeldet"), any())).thenAnswer(aufruf -> {
            tatsachen.putAll(aufruf.getArgument(2));
            return "DV-2026-IM-000001";
        });
        Object verdacht = anwendung.getBean("verdacht");
        Object vorher = ReflectionTestUtils.getField(verdacht, "uebergabe");
        ReflectionTestUtils.setField(verdacht, "uebergabe", annehmend);
        try {
            assertThatThrownBy(() -> beantworteFolgen(fall, "Birgit Wolff")).hasMessageContaining("In eigener Sache");
            beantworteFolgen(fall, "Uwe Sand");
        } finally {
            ReflectionTestUtils.setField(verdacht, "uebergabe", vorher);
        }
        assertThat(beendet(fall)).isEqualTo("Ende_Berichtigt");
        assertThat(tatsachen).containsEntry("ausloeser", "BEITRAG").containsEntry("betroffenePerson", "Uwe Sand")
                .containsEntry("statusgruppe", "BEAMTE").containsEntry("hinweisgebendePerson", Berichtigung.MELDERIN)
                .containsKeys("sachverhalt", "tatzeit", "pflichtverletzung");
        assertThat(auszug.eingaben(fall)).noneMatch(eingabe -> eingabe.daten().contains("Uwe Sand"));
        assertThat(new JdbcTemplate(dataSource).queryForList("select fakten from pruefvermerk where aktenzeichen = ?",
                String.class, fall)).noneMatch(fakten -> fakten.contains("Uwe Sand"));
    }
}
