package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.dienstweg.Seitenbesuch;
import org.dienstweg.akte.aufbewahrung.Folgeausgaenge;
import org.dienstweg.akte.aufbewahrung.Loeschlauf;
import org.dienstweg.akte.aufbewahrung.Loeschvermerk;
import org.dienstweg.akte.aufbewahrung.Loeschvermerke;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ablehnung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** How long files of disciplinary proceedings are kept after each end, written from § 16 LDG NRW and VV 50 Nr. 2.3. */
@DisplayName("Aufbewahrung im Disziplinarverfahren")
public class AufbewahrungTest extends Disziplinartest {

    private static final Angemeldet CHEF = new Angemeldet(DIENSTVORGESETZTE, "IM", Set.of(Rolle.DIENSTVORGESETZTE_STELLE), Set.of("IM"));

    @Autowired
    private Loeschlauf lauf;
    @Autowired
    private Loeschvermerke vermerke;
    @Autowired
    private Folgeausgaenge ausgaenge;
    @Autowired
    private TestRestTemplate rest;

    @Test
    @DisplayName("§ 16 Abs. 4: Eine erledigte Akte wird zwei Jahre aufbewahrt, eine abgegebene nur, bis der Eingang bestätigt sein kann")
    void nachDemEnde() {
        String erledigt = melde(of());
        loeseAus(erledigt, "DisziplinarverfahrenErledigt", "Anruf der Familie.");
        erledige(erledigt, "erledigungFeststellen", of("erledigt", "JA", "erledigungsgrund", "TOD", "erledigtAm", "2026-11-29",
                "erledigungNachweis", "Sterbeurkunde"));
        String abgegeben = melde(of("statusgruppe", "RUHESTAND"));
        erledige(abgegeben, "zustaendigkeitKlaeren", of("zustaendig", "NEIN", "abgegebenAn", "FM", "zustaendigkeitBegruendung", "§ 81"));
        geloeschtNach(abgegeben, LocalDate.of(2027, 2, 28));
        geloeschtNach(erledigt, LocalDate.of(2028, 11, 30));
    }

    @ParameterizedTest
    @CsvSource({"NICHT_ERWIESEN, 2027-09-01", "OHNE_MASSNAHME, 2029-06-01", "VERWEIS, 2029-06-01",
        "GELDBUSSE_ODER_KUERZUNG, 2030-06-01", "ZURUECKSTUFUNG, 2034-06-01"})
    @DisplayName("§ 16: Nach der Übergabe läuft die Frist erst ab der Unanfechtbarkeit des Ausgangs, den jemand festhält")
    void nachDerUebergabe(String ausgang, LocalDate letzterTag) {
        String fall = uebergeben();
        uhr.stelleAuf(LocalDateTime.of(2060, 1, 1, 10, 0));
        lauf.loesche();
        assertThat(vermerke.findByAktenzeichen(fall)).as("ohne Ausgang nie").isEmpty();
        ausgaenge.halteFest(fall, ausgang, LocalDate.of(2027, 6, 1), "Mitteilung der Ermittlung.", CHEF);
        geloeschtNach(fall, letzterTag);
        assertThat(vermerke.findByAktenzeichen(fall)).extracting(Loeschvermerk::regel).containsExactly("§ 16 LDG NRW");
        assertThat(ausgaenge.alle(fall)).isEmpty();
    }

    @Test
    @DisplayName("Eine Berichtigung gilt, und festhalten kann den Ausgang nur, wer darf, mit einem Tag, der sein kann")
    void berichtigung() {
        String fall = uebergeben();
        am(2027, 7, 1);
        LocalDate tag = LocalDate.of(2027, 6, 1);
        Angemeldet andere = new Angemeldet("gisela.brandt", "IM", Set.of(Rolle.REGISTRATUR), Set.of("IM"));
        abgelehnt(fall, "VERWEIS", tag, andere, "dienstvorgesetzte Stelle");
        abgelehnt(fall, "ENTFERNUNG", tag, CHEF, "angebotenen");
        abgelehnt(fall, "VERWEIS", LocalDate.of(2026, 11, 29), CHEF, "vor dem Ende");
        abgelehnt(fall, "VERWEIS", LocalDate.of(2027, 7, 2), CHEF, "Zukunft");
        abgelehnt(fall, "VERWEIS", null, CHEF, "fehlt");
        abgelehnt(melde(of()), "VERWEIS", tag, CHEF, "läuft noch");
        ausgaenge.halteFest(fall, "VERWEIS", tag, "Mitteilung.", CHEF);
        am(2027, 7, 2);
        ausgaenge.halteFest(fall, "ZURUECKSTUFUNG", tag, "Versehen.", CHEF);
        geloeschtNach(fall, LocalDate.of(2034, 6, 1));
    }

    @Test
    @DisplayName("Auf der Seite der Akte wird der Abschluss mit Tag und Grund festgehalten")
    void aufDerSeite() throws IOException, InterruptedException {
        String fall = uebergeben();
        Seitenbesuch besuch = new Seitenbesuch(URI.create(rest.getRootUri())).meldeAn(DIENSTVORGESETZTE);
        String seite = besuch.hole("/akte/" + fall);
        assertThat(seite).contains("Abschluss des Folgeverfahrens", "Geldbuße oder Kürzung der Bezüge");
        assertThat(besuch.druecke("/akte/" + fall + "/ausgang", seite, "&ausgang=VERWEIS&unanfechtbarAm=2026-11-30&grund=")).contains("woher");
        assertThat(besuch.druecke("/akte/" + fall + "/ausgang", seite, "&ausgang=VERWEIS&unanfechtbarAm=2026-11-30&grund=Mitteilung"))
                .contains("Verweis, unanfechtbar am 30.11.2026. Mitteilung");
    }

    private String uebergeben() {
        String fall = leiteEin(of());
        unterrichteHoehereStelle(fall);
        stelleZu(fall, LocalDate.of(2026, 11, 30));
        erledige(fall, "aeusserungErfassen", NICHTS_ZU_SAGEN);
        erledige(fall, "uebergeben", UEBERGABE);
        return fall;
    }

    private void geloeschtNach(String fall, LocalDate letzterTag) {
        uhr.stelleAuf(letzterTag.atTime(23, 59));
        lauf.loesche();
        assertThat(vermerke.findByAktenzeichen(fall)).isEmpty();
        uhr.stelleAuf(letzterTag.plusDays(1).atTime(0, 1));
        lauf.loesche();
        assertThat(vermerke.findByAktenzeichen(fall)).hasSize(1);
    }

    private void abgelehnt(String fall, String ausgang, LocalDate tag, Angemeldet wer, String satz) {
        assertThatThrownBy(() -> ausgaenge.halteFest(fall, ausgang, tag, "Grund", wer)).isInstanceOf(Ablehnung.class)
                .hasMessageContaining(satz);
    }
}
