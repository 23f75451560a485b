package org.dienstweg.umbenennung;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Testuhr;
import org.dienstweg.Uebergaenge;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.process.Rueckzug;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.register.Account;
import org.dienstweg.register.Accountregister;
import org.dienstweg.register.Auskunft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Whole orders through the engine, as HR 2 (last paragraph) has it. */
@DienstwegTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Accounts umbenennen")
public class UmbenennungProzessTest {

    private static final String PROZESS = "account-umbenennen";
    private static final String KOMMUNIKATION = "sabine.otto";
    private static final String HAUSSPITZE = "rainer.engel";
    private static final String FACHREFERAT = "clara.winter";
    private static final String HEUTE = LocalDate.now().toString();
    private static final Map<String, Object> GEAENDERT =
            of("geaendertAm", HEUTE, "nachweisUrl", "https://x.com/nachweis");
    private static final Map<String, Object> FREI = of("verfuegbar", "JA");

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Aktenauszug auszug;
    @Autowired
    private Accountregister register;
    @Autowired
    private Umbenennungszeilen zeilen;
    @Autowired
    private Rueckzug rueckzug;
    @Autowired
    private PlatformTransactionManager transaktionen;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private ManagementService verwaltung;
    @Autowired
    private Uebergaenge uebergaenge;
    @Autowired
    private Testuhr uhr;

    @AfterEach
    void uhrLaeuft() {
        uhr.laufeWeiter();
    }

    @Test
    @DisplayName("führt jeden Account vom Profilnamen über den Nutzernamen bis zur Mitteilung, einen nach dem andern oder zugleich")
    void zweiAccounts() {
        String fall = bisZurUmbenennung(konto("A1"), konto("A2"));
        assertThat(ablauf.wartet(fall)).containsExactly("profilnameAendern", "profilnameAendern");
        benenneUm(fall, "A1");
        assertThat(stand(fall, "A1")).isEqualTo(Umbenennungsstand.UMBENANNT);
        assertThat(ablauf.wartet(fall)).containsExactly("profilnameAendern");
        assertThat(register.pruefe("@A1_IM")).satisfies(antwort -> {
            assertThat(antwort.ergebnis()).isEqualTo(Auskunft.Ergebnis.FRUEHER);
            assertThat(antwort.accounts().get(0)).returns("A1_FM", konto -> konto.nutzername())
                    .returns("https://x.com/A1_FM", konto -> konto.url()).returns("FM", konto -> konto.ressort());
        });
        benenneUm(fall, "A2");
        assertThat(beendet(fall)).isEqualTo("Ende_Umbenannt");
    }

    @Test
    @DisplayName("AB-04: vor dem Profilnamen gibt es die Aufgabe für den Nutzernamen nicht")
    void erstDerProfilname() {
        String fall = bisZurUmbenennung(konto("B1"));
        assertThat(ablauf.wartet(fall)).containsExactly("profilnameAendern");
        erledige(fall, "B1", GEAENDERT);
        assertThat(ablauf.wartet(fall)).containsExactly("nutzernamePruefen");
        assertThat(register.pruefe("Schutz B1_IM").ergebnis()).isEqualTo(Auskunft.Ergebnis.FRUEHER);
        erledige(fall, "B1", FREI);
        assertThatThrownBy(() -> erledige(fall, "B1", of("geaendertAm", LocalDate.now().minusDays(1).toString(),
                "nachweisUrl", "https://x.com/nachweis"))).hasMessageContaining("erst nach dem Profilnamen");
        assertThat(ablauf.wartet(fall)).containsExactly("nutzernameAendern");
    }

    @Test
    @DisplayName("prüft einen anderen Nutzernamen wie den ersten")
    void andererName() {
        String fall = bisZurUmbenennung(konto("C1"));
        erledige(fall, "C1", GEAENDERT);
        assertThatThrownBy(() -> erledige(fall, "C1", of("verfuegbar", "NEIN", "alternativerNutzername", "Finanzminister")))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("HR-5-08");
        erledige(fall, "C1", of("verfuegbar", "NEIN", "alternativerNutzername", "C1_FMNRW"));
        assertThat(ablauf.wartet(fall)).containsExactly("nutzernamePruefen");
        erledige(fall, "C1", FREI);
        erledige(fall, "C1", GEAENDERT);
        assertThat(register.pruefe("@C1_FMNRW").ergebnis()).isEqualTo(Auskunft.Ergebnis.JA);
    }

    @Test
    @DisplayName("AB-05: ein neuer Account kommt nur über die festgestellte Unmöglichkeit und das ganze Verfahren Fach-Account")
    void neuerAccount() {
        String fall = bisZurUmbenennung(konto("D1"));
        bisZurUnmoeglichkeit(fall, "D1");
        assertThat(ablauf.wartet(fall)).containsExactly("unmoeglichkeitFeststellen");
        assertThatThrownBy(() -> erledige(fall, "D1", of("neuerAccountNoetig", "JA"))).hasMessageContaining("Grund");
        erledige(fall, "D1", of("neuerAccountNoetig", "JA", "grund", "Auch alle anderen Namen sind vergeben."));
        mahne(fall, "neuenAccountBeantragen");
        String neuer = beantrageNeuen(fall, "D1", "D1_Finanz");
        assertThat(ablauf.wartet(neuer)).containsExactly("kommunikationAbstimmen");
        assertThat(ablauf.aufgabe(neuer, "kommunikationAbstimmen").getTenantId()).isEqualTo("FM");
        fuehreFachAccountZuEnde(neuer, "https://x.com/D1_Finanz");
        assertThat(ablauf.wartet(fall)).containsExactly("oeffentlichkeitInformieren");
        assertThat(register.pruefe("@D1_IM").accounts().get(0).nachfolger().nutzername()).isEqualTo("D1_Finanz");
        informiere(fall, "D1");
        assertThat(beendet(fall)).isEqualTo("Ende_Umbenannt");
    }

    @Test
    @DisplayName("kehrt mit einer Ablehnung zurück: der Account behält seinen Nutzernamen")
    void neuerAccountAbgelehnt() {
        String fall = bisZurUmbenennung(konto("E1"));
        bisZurUnmoeglichkeit(fall, "E1");
        erledige(fall, "E1", of("neuerAccountNoetig", "JA", "grund", "Vergeben."));
        String neuer = beantrageNeuen(fall, "E1", "E1_Finanz");
        ablauf.erledige(KOMMUNIKATION, neuer, "kommunikationAbstimmen",
                of("ergebnis", "ABGELEHNT", "anmerkung", "Kein Bedarf."));
        assertThat(ablauf.wartet(fall)).containsExactly("absenderhinweisAnpassen");
        schliesseAb(fall, "E1");
        assertThat(beendet(fall)).isEqualTo("Ende_Umbenannt");
        assertThat(register.pruefe("@E1_IM").ergebnis()).isEqualTo(Auskunft.Ergebnis.JA);
    }

    @Test
    @DisplayName("erlaubt keinen neuen Ressort-Account: dafür gibt es kein Verfahren")
    void ressortAccount() {
        Auftraege.trageEin(register, transaktionen, "FM", "FinF1", Account.Art.RESSORT);
        Map<String, Object> konto = Auftraege.konto("FinF1", "ChancenF1");
        String ohne = beginne(konto);
        assertThat(ablauf.wartet(ohne)).containsExactly("namenNachbessern");
        assertThat(verletzt(ohne)).contains("HR-2-28");
        konto.put("sinnstiftend", true);
        konto.put("sinnstiftendBegruendung", "Ein Name für alle.");
        ablauf.erledige(KOMMUNIKATION, ohne, "namenNachbessern", Auftraege.auftrag(List.of(konto)));
        nimmKenntnis(ohne);
        erledige(ohne, "FinF1", GEAENDERT);
        erledige(ohne, "FinF1", of("verfuegbar", "NEIN"));
        assertThatThrownBy(() -> erledige(ohne, "FinF1", of("neuerAccountNoetig", "JA", "grund", "Vergeben.")))
                .hasMessageContaining("nur für Fach-Accounts");
        erledige(ohne, "FinF1", of("neuerAccountNoetig", "NEIN", "grund", "Vergeben."));
        assertThat(ablauf.wartet(ohne)).containsExactly("absenderhinweisAnpassen");
    }

    @Test
    @DisplayName("endet, wenn sich nichts ändert (HR-2-43)")
    void nichtNotwendig() {
        Auftraege.trageEin(register, transaktionen, "FM", "G1_IM");
        Map<String, Object> konto = Auftraege.konto("G1_IM", "G1_IM");
        konto.put("neuerProfilname", "Schutz G1_IM");
        assertThat(beendet(beginne(konto))).isEqualTo("Ende_NichtNotwendig");
    }

    @Test
    @DisplayName("schlägt fehlende Namen vor und zeigt sie, bevor etwas geschieht (HR-2-36)")
    void vorschlaege() {
        Auftraege.trageEin(register, transaktionen, "IM", "H1_IM");
        String fall = beginne(of("account", "https://x.com/H1_IM", "sinnstiftend", false));
        assertThat(ablauf.wartet(fall)).containsExactly("namenNachbessern");
        Kontowunsch vorschlag = zuletzt(fall).accounts().get(0);
        assertThat(vorschlag).returns("H1_FM", Kontowunsch::neuerNutzername)
                .returns("Katastrophenschutz FM NRW", Kontowunsch::neuerProfilname);
        mahne(fall, "namenNachbessern");
        Map<String, Object> bestaetigt = Auftraege.konto("H1_IM", "H1_FM");
        ablauf.erledige(KOMMUNIKATION, fall, "namenNachbessern", Auftraege.auftrag(List.of(bestaetigt)));
        assertThat(ablauf.wartet(fall)).containsExactly("hausspitzeEinbeziehen");
    }

    @Test
    @DisplayName("meldet gleiche neue Namen innerhalb des Auftrags")
    void gleicheNeueNamen() {
        Auftraege.trageEin(register, transaktionen, "IM", "I1_IM");
        Auftraege.trageEin(register, transaktionen, "IM", "I2_IM");
        String fall = beginne(Auftraege.konto("I1_IM", "I9_FM"), Auftraege.konto("I2_IM", "i9_fm"));
        assertThat(ablauf.wartet(fall)).containsExactly("namenNachbessern");
        assertThat(verletzt(fall)).contains("B.5-VERGEBEN");
    }

    @Test
    @DisplayName("lehnt doppelte Accounts und das falsche Ressort ab, ohne einen Fall zu eröffnen")
    void falscherAuftrag() {
        Auftraege.trageEin(register, transaktionen, "IM", "J1_IM");
        assertThatThrownBy(() -> beginne(Auftraege.konto("J1_IM", "J1_FM"), Auftraege.konto("@J1_IM", "J2_FM")))
                .hasMessageContaining("mehrfach");
        assertThatThrownBy(() -> ablauf.beginne(Besetzung.KOMMUNIKATION, PROZESS,
                Auftraege.auftrag(List.of(Auftraege.konto("J1_IM", "J1_FM"))))).hasMessageContaining("HR-3-06");
        assertThatThrownBy(() -> beginne(Auftraege.konto("https://x.com/gibtesnicht", "J1_FM")))
                .hasMessageContaining("nicht zur Auswahl");
    }

    @Test
    @DisplayName("verlangt einen Grund, wenn die Hausspitze nicht einbezogen wird (HR-2-41)")
    void ohneHausspitze() {
        Auftraege.trageEin(register, transaktionen, "IM", "K1_IM");
        String fall = beginne(Auftraege.konto("K1_IM", "K1_FM"));
        mahne(fall, "hausspitzeEinbeziehen");
        assertThatThrownBy(() -> ablauf.erledige(HAUSSPITZE, fall, "hausspitzeEinbeziehen", of("kenntnisGenommen", false)))
                .hasMessageContaining("Anmerkung");
        ablauf.erledige(HAUSSPITZE, fall, "hausspitzeEinbeziehen",
                of("kenntnisGenommen", false, "anmerkung", "Eilt, wird nachgeholt."));
        assertThat(ablauf.wartet(fall)).containsExactly("profilnameAendern");
    }

    @Test
    @DisplayName("lässt Account und Aufgaben bis zum Tag der Wirksamkeit beim abgebenden Ressort und übergibt sie um 0 Uhr")
    void uebergang() {
        uhr.stelleAuf(LocalDateTime.of(2032, 3, 10, 9, 0));
        Auftraege.trageEin(register, transaktionen, "IM", "L1_IM");
        Map<String, Object> auftrag = Auftraege.auftrag(List.of(Auftraege.konto("L1_IM", "L1_FM")));
        auftrag.put("wirksamAm", "2032-04-01");
        String fall = ablauf.beginne(KOMMUNIKATION, PROZESS, auftrag);
        nimmKenntnis(fall);
        Task aufgabe = aufgabe(fall, "L1_IM");
        assertThat(aufgabe.getTenantId()).isEqualTo("IM");
        assertThatThrownBy(() -> ablauf.erledige(KOMMUNIKATION, aufgabe, GEAENDERT)).isInstanceOf(RuntimeException.class);
        ablauf.als(Besetzung.KOMMUNIKATION, () -> {
            assertThat(ablauf.aufgabe(aufgabe.getId())).isNotNull();
            return null;
        });
        assertThat(verwaltung.createJobQuery().timers().activityId("Ereignis_Wirksam").list())
                .anyMatch(job -> job.getDuedate().toInstant().equals(java.time.Instant.parse("2032-03-31T22:00:00Z")));
        uhr.stelleAuf(LocalDateTime.of(2032, 4, 1, 0, 0));
        ablauf.feuere(fall, "Ereignis_Wirksam");
        assertThat(aufgabe(fall, "L1_IM").getTenantId()).isEqualTo("FM");
        assertThat(register.pruefe("@L1_IM").accounts().get(0).ressort()).isEqualTo("FM");
        ablauf.erledige(KOMMUNIKATION, aufgabe(fall, "L1_IM"),
                of("geaendertAm", "2032-04-01", "nachweisUrl", "https://x.com/nachweis"));
        assertThat(ablauf.wartet(fall)).containsExactly("nutzernamePruefen");
    }

    @Test
    @DisplayName("erinnert und eskaliert bei jeder Aufgabe eines Accounts")
    void erinnert() {
        String fall = bisZurUmbenennung(konto("M1"), konto("M2"));
        mahne(fall, "profilnameAendern", "M1");
        erledige(fall, "M1", GEAENDERT);
        mahne(fall, "nutzernamePruefen");
        erledige(fall, "M1", of("verfuegbar", "NEIN"));
        mahne(fall, "unmoeglichkeitFeststellen");
        erledige(fall, "M1", of("neuerAccountNoetig", "NEIN", "grund", "Vergeben."));
        mahne(fall, "absenderhinweisAnpassen");
        erledige(fall, "M1", of("geaendertAm", HEUTE));
        mahne(fall, "verifizierungErneuern");
        erledige(fall, "M1", of("verifizierung", "BEANTRAGT"));
        erledige(fall, "M1", of("verifizierung", "ABGELEHNT", "verifizierungGrund", "Kein Bedarf."));
        mahne(fall, "oeffentlichkeitInformieren");
        erledige(fall, "M2", GEAENDERT);
        erledige(fall, "M2", FREI);
        mahne(fall, "nutzernameAendern");
    }

    @Test
    @DisplayName("überspringt, was schon richtig heißt")
    void schonRichtig() {
        Auftraege.trageEin(register, transaktionen, "IM", "N1_IM");
        Map<String, Object> konto = Auftraege.konto("N1_IM", "N1_FM");
        konto.put("neuerProfilname", "Schutz N1_IM");
        String fall = beginne(konto);
        nimmKenntnis(fall);
        assertThat(ablauf.wartet(fall)).containsExactly("nutzernamePruefen");
        Auftraege.trageEin(register, transaktionen, "IM", "N2_IM");
        Map<String, Object> zweites = Auftraege.konto("N2_IM", "N2_IM");
        String anderer = beginne(zweites);
        nimmKenntnis(anderer);
        erledige(anderer, "N2", GEAENDERT);
        assertThat(ablauf.wartet(anderer)).containsExactly("absenderhinweisAnpassen");
    }

    @Test
    @DisplayName("nimmt einen Account mit Begründung heraus; die anderen laufen weiter")
    void herausnahme() {
        String fall = bisZurUmbenennung(konto("O1"), konto("O2"));
        nimmHeraus(fall, "O1");
        assertThat(stand(fall, "O1")).isEqualTo(Umbenennungsstand.HERAUSGENOMMEN);
        assertThat(ablauf.wartet(fall)).containsExactly("profilnameAendern");
        assertThatThrownBy(() -> nimmHeraus(fall, "O2")).hasMessageContaining("letzte Account");
        benenneUm(fall, "O2");
        assertThat(beendet(fall)).isEqualTo("Ende_Umbenannt");
    }

    @Test
    @DisplayName("kann zurückgezogen werden, solange kein Account halb umbenannt ist")
    void zurueckgezogen() {
        String fall = bisZurUmbenennung(konto("P1"), konto("P2"));
        erledige(fall, "P1", GEAENDERT);
        assertThatThrownBy(() -> ziehZurueck(fall)).hasMessageContaining("schon begonnen");
        nimmHeraus(fall, "P1");
        ziehZurueck(fall);
        assertThat(beendet(fall)).isEqualTo("Ende_Zurueckgezogen");
    }

    @Test
    @DisplayName("lehnt eine Mitteilung ab, die alten oder neuen Namen nicht nennt (HR-2-42)")
    void mitteilung() {
        String fall = bisZurUmbenennung(konto("Q1"));
        erledige(fall, "Q1", GEAENDERT);
        erledige(fall, "Q1", FREI);
        erledige(fall, "Q1", GEAENDERT);
        erledige(fall, "Q1", of("geaendertAm", HEUTE));
        erledige(fall, "Q1", of("verifizierung", "ERTEILT"));
        assertThatThrownBy(() -> erledige(fall, "Q1", mitteilung("Wir heißen jetzt anders.")))
                .hasMessageContaining("„Q1_IM“").hasMessageContaining("HR-2-42");
    }

    @AfterAll
    void jederWegDesDiagrammsIstGegangen() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(PROZESS).latestVersion()
                .singleResult().getId();
        assertThat(uebergaenge.nieGenommen(repository.getBpmnModelInstance(definition))).as("Wege ohne Test").isEmpty();
    }

    private Map<String, Object> konto(String name) {
        Auftraege.trageEin(register, transaktionen, "IM", name + "_IM");
        return Auftraege.konto(name + "_IM", name + "_FM");
    }

    @SafeVarargs
    private String beginne(Map<String, Object>... konten) {
        return ablauf.beginne(KOMMUNIKATION, PROZESS, Auftraege.auftrag(Arrays.asList(konten)));
    }

    @SafeVarargs
    private String bisZurUmbenennung(Map<String, Object>... konten) {
        String fall = beginne(konten);
        nimmKenntnis(fall);
        return fall;
    }

    private void nimmKenntnis(String fall) {
        ablauf.erledige(HAUSSPITZE, fall, "hausspitzeEinbeziehen", of("kenntnisGenommen", true));
    }

    private void bisZurUnmoeglichkeit(String fall, String name) {
        erledige(fall, name, GEAENDERT);
        erledige(fall, name, of("verfuegbar", "NEIN"));
    }

    private void benenneUm(String fall, String name) {
        erledige(fall, name, GEAENDERT);
        erledige(fall, name, FREI);
        erledige(fall, name, GEAENDERT);
        schliesseAb(fall, name);
    }

    private void schliesseAb(String fall, String name) {
        erledige(fall, name, of("geaendertAm", HEUTE));
        erledige(fall, name, of("verifizierung", "ERTEILT"));
        informiere(fall, name);
    }

    private void informiere(String fall, String name) {
        erledige(fall, name, mitteilung(String.join(" ", zeile(fall, name).wechsel().zuNennende())));
        ablauf.fuehreAus(fall);
    }

    private static Map<String, Object> mitteilung(String text) {
        return of("mitteilungText", text, "mitteilungKanal", "Pressemitteilung",
                "mitteilungUrl", "https://www.fm.nrw/presse/1", "mitteilungAm", HEUTE);
    }

    private String beantrageNeuen(String fall, String name, String nutzername) {
        ablauf.erledige(FACHREFERAT, aufgabe(fall, name), of("nutzername", nutzername,
                "fachzielgruppe", "Einsatzkräfte", "ausschliesslichFachzielgruppe", "JA",
                "begruendung", "Der Name ist vergeben."));
        String neuer = auszug.verlauf(fall).isEmpty() ? null : verbunden(fall);
        assertThat(auszug.fall(neuer).eroeffnetVon()).isEqualTo(FACHREFERAT);
        if (ablauf.wartet(neuer).contains("antragNachbessern")) {
            ablauf.erledige(FACHREFERAT, neuer, "antragNachbessern", org.dienstweg.fachaccount.Antraege.mit(of(
                    "nutzername", nutzername, "profilname", "Schutz FM NRW",
                    "absenderhinweis", "Hier informiert das Ministerium der Finanzen zum Thema Katastrophenschutz.",
                    "organisationseinheit", "Referat II 5", "registrierungsMail", "referat@fm.nrw.example")));
        }
        return neuer;
    }

    @Autowired
    private org.springframework.jdbc.core.JdbcTemplate jdbc;

    private String verbunden(String fall) {
        return jdbc.queryForObject("select anderes from verbindung where aktenzeichen = ?", String.class, fall);
    }

    private void fuehreFachAccountZuEnde(String neuer, String url) {
        ablauf.erledige(KOMMUNIKATION, neuer, "kommunikationAbstimmen", of("ergebnis", "ABGESTIMMT"));
        ablauf.erledige(HAUSSPITZE, neuer, "hausspitzeBilligen", of("ergebnis", "GEBILLIGT"));
        ablauf.fuehreAus(neuer);
        ablauf.erledige(FACHREFERAT, neuer, "accountEinrichten", of("accountUrl", url, "eingerichtetAm", HEUTE));
        ablauf.erledige(FACHREFERAT, neuer, "verifizierungErledigen", of("verifizierung", "ERTEILT"));
        ablauf.erledige(FACHREFERAT, neuer, "autorisierteBelehren", of("belehrungBestaetigt", true, "belehrtAm", HEUTE));
    }

    private Umbenennung zeile(String fall, String name) {
        return zeilen.findByAktenzeichenOrderByNummer(fall).stream()
                .filter(zeile -> zeile.wechsel().alterNutzername().startsWith(name)).findFirst().orElseThrow();
    }

    private Umbenennungsstand stand(String fall, String name) {
        return zeile(fall, name).stand();
    }

    private Task aufgabe(String fall, String name) {
        return ablauf.aufgabe(zeile(fall, name).aufgabe());
    }

    private void erledige(String fall, String name, Map<String, Object> antworten) {
        ablauf.erledige(KOMMUNIKATION, aufgabe(fall, name), antworten);
    }

    private void nimmHeraus(String fall, String name) {
        rueckzug.nimmHeraus(fall, zeile(fall, name).id(), "AccountHerausgenommen", "Bleibt doch, wie er ist.", KOMMUNIKATION);
        ablauf.fuehreAus(fall);
    }

    private void ziehZurueck(String fall) {
        ablauf.ziehZurueck(KOMMUNIKATION, fall, "UmbenennungZurueckgezogen", "Der Erlass ist aufgehoben.");
    }

    private Umressortierung zuletzt(String fall) {
        return auszug.abgabenZumGanzen(fall).letzte(List.of("Start_Umressortierung", "umressortierungAufnehmen"),
                Umressortierung.class).orElseThrow().inhalt();
    }

    private void mahne(String fall, String aufgabe) {
        mahne(fall, aufgabe, "");
    }

    private void mahne(String fall, String aufgabe, String name) {
        for (String art : List.of("Erinnerung", "Eskalation")) {
            verwaltung.createJobQuery().timers().activityId("Timer_" + art + "_" + aufgabe).list().stream()
                    .filter(job -> gehoertZu(job.getProcessInstanceId(), fall)).limit(1)
                    .forEach(job -> verwaltung.executeJob(job.getId()));
        }
        ablauf.fuehreAus(fall);
        assertThat(auszug.verlauf(fall)).extracting(Verlaufseintrag::schritt)
                .contains("Erinnert_" + aufgabe, "Eskaliert_" + aufgabe);
    }

    private boolean gehoertZu(String instanz, String fall) {
        return ablauf.instanz(fall).equals(instanz);
    }

    private String beendet(String fall) {
        ablauf.fuehreAus(fall);
        assertThat(auszug.fall(fall).status()).isEqualTo(Fallstatus.BEENDET);
        assertThat(ablauf.wartet(fall)).isEmpty();
        return auszug.fall(fall).ende();
    }

    private List<String> verletzt(String fall) {
        return auszug.geltendeFeststellungen(fall).values().stream().flatMap(List::stream)
                .filter(feststellung -> feststellung.ergebnis() == Ergebnis.VERLETZT).map(Feststellung::regel).toList();
    }
}
