package org.dienstweg.umbenennung;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.dienstweg.Ablauf;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Testuhr;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.process.Rueckzug;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.register.Accountregister;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** What every test of whole orders needs: the people, their steps, and how to look at an order afterwards. */
@DienstwegTest
public abstract class Umbenennungstest {

    protected static final String PROZESS = "account-umbenennen";
    protected static final String KOMMUNIKATION = "sabine.otto";
    protected static final String HAUSSPITZE = "rainer.engel";
    protected static final String HEUTE = LocalDate.now().toString();
    protected static final Map<String, Object> GEAENDERT =
            of("geaendertAm", HEUTE, "nachweisUrl", "https://x.com/nachweis");
    protected static final Map<String, Object> FREI = of("verfuegbar", "JA");

    @Autowired
    protected Ablauf ablauf;
    @Autowired
    protected Aktenauszug auszug;
    @Autowired
    protected Accountregister register;
    @Autowired
    protected PlatformTransactionManager transaktionen;
    @Autowired
    protected ManagementService verwaltung;
    @Autowired
    protected Testuhr uhr;
    @Autowired
    private Umbenennungszeilen zeilen;
    @Autowired
    private Rueckzug rueckzug;

    @AfterEach
    void uhrLaeuft() {
        uhr.laufeWeiter();
    }

    protected void trageEin(String ressort, String nutzername) {
        Auftraege.trageEin(register, transaktionen, ressort, nutzername);
    }

    protected Map<String, Object> konto(String name) {
        trageEin("IM", name + "_IM");
        return Auftraege.konto(name + "_IM", name + "_FM");
    }

    @SafeVarargs
    protected final String beginne(Map<String, Object>... konten) {
        return ablauf.beginne(KOMMUNIKATION, PROZESS, Auftraege.auftrag(Arrays.asList(konten)));
    }

    @SafeVarargs
    protected final String bisZurUmbenennung(Map<String, Object>... konten) {
        String fall = beginne(konten);
        nimmKenntnis(fall);
        return fall;
    }

    protected void nimmKenntnis(String fall) {
        ablauf.erledige(HAUSSPITZE, fall, "hausspitzeEinbeziehen", of("kenntnisGenommen", true));
    }

    protected void benenneUm(String fall, String name) {
        erledige(fall, name, GEAENDERT);
        erledige(fall, name, FREI);
        erledige(fall, name, GEAENDERT);
        schliesseAb(fall, name);
    }

    protected void schliesseAb(String fall, String name) {
        erledige(fall, name, of("geaendertAm", HEUTE));
        erledige(fall, name, of("verifizierung", "ERTEILT"));
        informiere(fall, name);
    }

    protected void informiere(String fall, String name) {
        erledige(fall, name, mitteilung(String.join(" ", zeile(fall, name).wechsel().zuNennende())));
        ablauf.fuehreAus(fall);
    }

    protected static Map<String, Object> mitteilung(String text) {
        return of("mitteilungText", text, "mitteilungKanal", "Pressemitteilung",
                "mitteilungUrl", "https://www.fm.nrw/presse/1", "mitteilungAm", HEUTE);
    }

    protected Umbenennung zeile(String fall, String name) {
        return zeilen.findByAktenzeichenOrderByNummer(fall).stream()
                .filter(zeile -> zeile.wechsel().alterNutzername().startsWith(name)).findFirst().orElseThrow();
    }

    protected Umbenennungsstand stand(String fall, String name) {
        return zeile(fall, name).fortschritt().stand();
    }

    protected Task aufgabe(String fall, String name) {
        return ablauf.aufgabe(zeile(fall, name).aufgabe());
    }

    protected void erledige(String fall, String name, Map<String, Object> antworten) {
        ablauf.erledige(KOMMUNIKATION, aufgabe(fall, name), antworten);
    }

    protected void nimmHeraus(String fall, String name) {
        rueckzug.nimmHeraus(fall, zeile(fall, name).id(), "AccountHerausgenommen", "Bleibt doch, wie er ist.", KOMMUNIKATION);
        ablauf.fuehreAus(fall);
    }

    protected void ziehZurueck(String fall) {
        ablauf.ziehZurueck(KOMMUNIKATION, fall, "UmbenennungZurueckgezogen", "Der Erlass ist aufgehoben.");
    }

    protected void mahne(String fall, String aufgabe) {
        for (String art : List.of("Erinnerung", "Eskalation")) {
            verwaltung.createJobQuery().timers().activityId("Timer_" + art + "_" + aufgabe).list().stream()
                    .filter(job -> ablauf.instanz(fall).equals(job.getProcessInstanceId())).limit(1)
                    .forEach(job -> verwaltung.executeJob(job.getId()));
        }
        ablauf.fuehreAus(fall);
        assertThat(auszug.verlauf(fall)).extracting(Verlaufseintrag::schritt)
                .contains("Erinnert_" + aufgabe, "Eskaliert_" + aufgabe);
    }

    protected String beendet(String fall) {
        ablauf.fuehreAus(fall);
        assertThat(auszug.fall(fall).status()).isEqualTo(Fallstatus.BEENDET);
        assertThat(ablauf.wartet(fall)).isEmpty();
        return auszug.fall(fall).ende();
    }

    protected List<String> verletzt(String fall) {
        return auszug.geltendeFeststellungen(fall).values().stream().flatMap(List::stream)
                .filter(feststellung -> feststellung.ergebnis() == Ergebnis.VERLETZT).map(Feststellung::regel).toList();
    }
}
