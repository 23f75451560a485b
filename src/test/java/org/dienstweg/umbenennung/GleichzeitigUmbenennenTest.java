package org.dienstweg.umbenennung;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.dienstweg.Ablauf;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Leitung;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.ausfall.Treffpunkt;
import org.dienstweg.register.Accountregister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Two people finish two accounts of one order at the same moment; both have read before either writes. The order is not in
 * force yet, so that one account still belongs to another Ressort than the other.
 */
@DienstwegTest
@DisplayName("Wenn zwei zugleich verschiedene Accounts erledigen, verliert niemand seine Eingabe")
public class GleichzeitigUmbenennenTest {

    private static final String KOMMUNIKATION = "sabine.otto";
    private static final Map<String, String> WER = of("FM", KOMMUNIKATION, "IM", "miriam.vogt");
    private static final String HEUTE = LocalDate.now().toString();

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Aktenauszug auszug;
    @Autowired
    private Accountregister register;
    @Autowired
    private Umbenennungszeilen zeilen;
    @Autowired
    private PlatformTransactionManager transaktionen;
    @Autowired
    private ManagementService verwaltung;
    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private Treffpunkt treffpunkt;
    @Autowired
    private JdbcTemplate jdbc;
    private final ExecutorService personen = Executors.newFixedThreadPool(2);

    @AfterEach
    void raeumeAuf() {
        personen.shutdownNow();
    }

    @Test
    @DisplayName("Die letzten Schritte zweier Accounts zugleich: beide gelten, und der Auftrag endet")
    void letzteSchritte() {
        String fall = beginne("S1", "S2");
        for (Umbenennung konto : zeilen.findByAktenzeichenOrderByNummer(fall)) {
            for (Map<String, Object> antwort : bisZurMitteilung()) {
                ablauf.erledige(wer(konto), ablauf.aufgabe(aufgabe(konto)), antwort);
            }
        }
        List<ResponseEntity<JsonNode>> antworten = zugleich(zeilen.findByAktenzeichenOrderByNummer(fall), konto ->
                Leitung.von(rest, wer(konto)).erledige(konto.aufgabe(), mitteilung(konto)));
        assertThat(antworten).allMatch(antwort -> antwort.getStatusCode().is2xxSuccessful());
        assertThat(jdbc.queryForObject("select count(*) from eingabe where aktenzeichen = ? and schritt = ?",
                Integer.class, fall, "oeffentlichkeitInformieren")).isEqualTo(2);
        fuehreZugleichAus(fall);
        ablauf.feuere(fall, "Ereignis_Wirksam");
        assertThat(auszug.fall(fall).ende()).isEqualTo("Ende_Umbenannt");
    }

    @Test
    @DisplayName("Verschiedene Schritte verschiedener Accounts zugleich")
    void verschiedeneSchritte() {
        String fall = beginne("T1", "T2");
        List<ResponseEntity<JsonNode>> antworten = zugleich(zeilen.findByAktenzeichenOrderByNummer(fall), konto ->
                Leitung.von(rest, wer(konto)).erledige(konto.aufgabe(), bisZurMitteilung().get(0)));
        assertThat(antworten).allMatch(antwort -> antwort.getStatusCode().is2xxSuccessful());
        assertThat(ablauf.wartet(fall)).containsExactly("nutzernamePruefen", "nutzernamePruefen");
    }

    @Test
    @DisplayName("Scheitert der Schritt eines Accounts, laufen die anderen weiter")
    void einerScheitert() {
        String fall = beginne("U1", "U2");
        List<Umbenennung> konten = zeilen.findByAktenzeichenOrderByNummer(fall);
        assertThat(Leitung.von(rest, wer(konten.get(0))).erledige(konten.get(0).aufgabe(),
                of("geaendertAm", LocalDate.now().plusDays(2).toString(), "nachweisUrl", "https://x.com/a"))
                .getStatusCode().is4xxClientError()).isTrue();
        ablauf.erledige(wer(konten.get(1)), ablauf.aufgabe(konten.get(1).aufgabe()), bisZurMitteilung().get(0));
        assertThat(ablauf.wartet(fall)).containsExactlyInAnyOrder("profilnameAendern", "nutzernamePruefen");
    }

    private String beginne(String... namen) {
        Auftraege.trageEin(register, transaktionen, "IM", namen[0] + "_IM");
        Auftraege.trageEin(register, transaktionen, "FM", namen[1] + "_IM");
        Map<String, Object> auftrag = Auftraege.auftrag(
                Stream.of(namen).map(name -> Auftraege.konto(name + "_IM", name + "_FM")).toList());
        auftrag.put("wirksamAm", LocalDate.now().plusDays(1).toString());
        String fall = ablauf.beginne(KOMMUNIKATION, "account-umbenennen", auftrag);
        ablauf.erledige("rainer.engel", fall, "hausspitzeEinbeziehen", of("kenntnisGenommen", true));
        return fall;
    }

    private static String wer(Umbenennung konto) {
        return WER.get(konto.zustaendig());
    }

    private String aufgabe(Umbenennung konto) {
        return zeilen.findById(konto.id()).orElseThrow().aufgabe();
    }

    private static List<Map<String, Object>> bisZurMitteilung() {
        Map<String, Object> geaendert = of("geaendertAm", HEUTE, "nachweisUrl", "https://x.com/nachweis");
        return List.of(geaendert, of("verfuegbar", "JA"), geaendert, of("geaendertAm", HEUTE),
                of("verifizierung", "ERTEILT"));
    }

    private static Map<String, Object> mitteilung(Umbenennung konto) {
        return of("mitteilungText", String.join(" ", konto.wechsel().zuNennende()), "mitteilungKanal", "Presse",
                "mitteilungUrl", "https://www.fm.nrw/presse/1", "mitteilungAm", HEUTE);
    }

    private <T> List<ResponseEntity<JsonNode>> zugleich(List<T> dinge, Function<T, ResponseEntity<JsonNode>> tat) {
        WER.values().forEach(person -> Leitung.von(rest, person).hole("/api/faelle")); // log in before
        treffpunkt.verabrede();
        try {
            return dinge.stream().map(ding -> CompletableFuture.supplyAsync(() -> tat.apply(ding), personen)).toList()
                    .stream().map(CompletableFuture::join).toList();
        } finally {
            treffpunkt.hebeAuf();
        }
    }

    /** As two job executors would: what collides is tried again. */
    private void fuehreZugleichAus(String fall) {
        List<Job> jobs = verwaltung.createJobQuery().processInstanceId(ablauf.instanz(fall)).messages().list();
        assertThat(jobs).hasSize(2);
        jobs.stream().map(job -> CompletableFuture.runAsync(() -> fuehreAus(job), personen)).toList()
                .forEach(CompletableFuture::join);
    }

    private void fuehreAus(Job job) {
        for (int versuch = 0; versuch < 3; versuch++) {
            try {
                verwaltung.executeJob(job.getId());
                return;
            } catch (OptimisticLockingException zugleich) {
                Thread.yield();
            }
        }
    }
}
