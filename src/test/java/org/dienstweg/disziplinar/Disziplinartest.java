package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.dienstweg.Ablauf;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Testuhr;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.Fristvermerk;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.process.Ereignis;
import org.dienstweg.process.Ereignisse;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of disciplinary proceedings have in common: the people, the usual answers, and a clock that stands still. */
@DienstwegTest
public abstract class Disziplinartest {

    static final String PROZESS = "disziplinarverfahren-einleiten";
    static final String DIENSTVORGESETZTE = "birgit.wolff";
    static final String PERSONALSTELLE = "torsten.haas";
    static final String BESCHAEFTIGTER = "felix.busch";
    static final Map<String, Object> ANHALTSPUNKTE = of("zureichendeAnhaltspunkte", "JA", "tatsachen", "Zeugen, Quittung.");
    static final Map<String, Object> KEIN_VERBOT = of("massnahmeverbot", "NEIN");
    static final Map<String, Object> VERFUEGUNG =
            of("belehrungZurKenntnis", true, "einleitungBegruendung", "Der Verdacht wiegt nach den Umständen schwer.");
    static final Map<String, Object> NICHTS_ZU_SAGEN = of("aeusserungArt", "KEINE", "aeusserungText", "Erklärt, nichts zu sagen.");
    static final Map<String, Object> UEBERGABE = of("ermittlungsfuehrung", "Regierungsrätin Mende", "entlastungGeregelt", "JA",
            "verschwiegenheitBelehrt", true);

    @Autowired
    Ablauf ablauf;
    @Autowired
    Aktenauszug auszug;
    @Autowired
    Testuhr uhr;
    @Autowired
    ManagementService verwaltung;
    @Autowired
    Ereignisse ereignisse;
    @Autowired
    TransactionTemplate transaktion;
    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void amTagDerEinleitung() {
        am(2026, 11, 30);
    }

    @AfterEach
    void dieUhrLaeuftWieder() {
        uhr.laufeWeiter();
    }

    void am(int jahr, int monat, int tag) {
        uhr.stelleAuf(LocalDateTime.of(jahr, monat, tag, 10, 0));
    }

    String melde(Map<String, Object> anders) {
        return ablauf.beginne(DIENSTVORGESETZTE, PROZESS, Verdachtsfaelle.mit(anders));
    }

    /** Names of real people occur in more than one test: then there is an earlier case to ask about. */
    void klaere(String fall) {
        if (ablauf.wartet(fall).contains("zustaendigkeitKlaeren")) {
            erledige(fall, "zustaendigkeitKlaeren", of("zustaendig", "JA", "zustaendigkeitBegruendung", "Ein anderer Sachverhalt."));
        }
    }

    String leiteEin(Map<String, Object> anders) {
        String fall = melde(anders);
        klaere(fall);
        erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        erledige(fall, "massnahmeverbotWuerdigen", KEIN_VERBOT);
        erledige(fall, "einleitungVerfuegen", VERFUEGUNG);
        return fall;
    }

    void erledige(String fall, String aufgabe, Map<String, Object> antworten) {
        ablauf.erledige(DIENSTVORGESETZTE, fall, aufgabe, antworten);
    }

    void stelleZu(String fall, LocalDate tag) {
        erledige(fall, "betroffeneUnterrichten", of("aufschub", "NEIN", "zugestelltAm", tag.toString(),
                "zustellnachweis", "Postzustellungsurkunde"));
    }

    void unterrichteHoehereStelle(String fall) {
        erledige(fall, "hoehereStelleUnterrichten", of("entfaelltBegruendung", "Das Haus ist oberste Dienstbehörde."));
    }

    void loeseAus(String fall, String nachricht, String grund) {
        transaktion.executeWithoutResult(status -> {
            Ereignis ereignis = ereignisse.moegliche(PROZESS, fall).stream()
                    .filter(eines -> eines.nachricht().equals(nachricht)).findFirst().orElseThrow();
            ereignisse.loeseAus(ereignis, fall, grund, DIENSTVORGESETZTE);
        });
    }

    String ende(String aktenzeichen) {
        Fall fall = auszug.fall(aktenzeichen);
        assertThat(fall.status()).isEqualTo(Fallstatus.BEENDET);
        assertThat(ablauf.wartet(aktenzeichen)).isEmpty();
        return fall.ende();
    }

    List<Fristvermerk> fristen(String fall, String art) {
        return auszug.fristen(fall).stream().filter(frist -> frist.art().equals(art)).toList();
    }

    List<String> verlauf(String fall) {
        return auszug.verlauf(fall).stream().map(Verlaufseintrag::text).toList();
    }

    List<String> schriftstuecke(String fall) {
        return jdbc.queryForList("select titel from schriftstueck where aktenzeichen = ? order by erstellt_am", String.class, fall);
    }

    /** The words of the newest document with this title. */
    String schreiben(String fall, String titel) {
        byte[] pdf = jdbc.queryForList("select inhalt from schriftstueck where aktenzeichen = ? and titel = ? order by erstellt_am desc",
                byte[].class, fall, titel).get(0);
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokument).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> regeln(String fall, Ergebnis ergebnis) {
        return auszug.geltendeFeststellungen(fall).values().stream().flatMap(List::stream)
                .filter(feststellung -> feststellung.ergebnis() == ergebnis).map(Feststellung::regel).toList();
    }

    Date zeitgeber(String fall, String element) {
        return jobs(fall, element).get(0).getDuedate();
    }

    List<Job> jobs(String fall, String element) {
        return verwaltung.createJobQuery().timers().activityId(element).list().stream()
                .filter(job -> ablauf.instanz(fall).equals(job.getProcessInstanceId())).toList();
    }
}
