package org.dienstweg.fachaccount;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Uebergaenge;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.register.Accountregister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways of an application for a Fach-Account on the real diagram, written from HR 2. */
@DienstwegTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Fach-Account einrichten")
public class FachAccountProzessTest {

    private static final String PROZESS = "fach-account-einrichten";
    private static final Map<String, Object> ABGESTIMMT = of("ergebnis", "ABGESTIMMT");
    private static final Map<String, Object> GEBILLIGT = of("ergebnis", "GEBILLIGT");

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Aktenauszug auszug;
    @Autowired
    private Accountregister register;
    @Autowired
    private GreenMail mailserver;
    @Autowired
    private Uebergaenge uebergaenge;
    @Autowired
    private RepositoryService repository;

    @Test
    @DisplayName("führt vom rechtmäßigen Antrag zum Account im Register")
    void vomAntragZumRegister() throws Exception {
        String fall = beantrage(of("nutzername", "KatSchutz_IM1", "profilname", "Katastrophenschutz IM eins"));
        assertThat(ablauf.wartet(fall)).containsExactly("kommunikationAbstimmen");
        kommunikation(fall, ABGESTIMMT);
        assertThat(ablauf.wartet(fall)).containsExactly("hausspitzeBilligen");
        hausspitze(fall, GEBILLIGT);
        assertThat(ablauf.wartet(fall)).as("erst nach der Information des LPA (HR-2-12)").isEmpty();
        ablauf.fuehreAus(fall);
        assertThat(mailserver.getReceivedMessages()).anySatisfy(mail -> assertThat(mail.getSubject()).contains(fall));
        richteEin(fall, "https://x.com/KatSchutz_IM1");
        fachreferat(fall, "verifizierungErledigen", of("verifizierung", "NICHT_VERFUEGBAR",
                "verifizierungGrund", "Fachreferate sind auf dieser Plattform nicht antragsberechtigt."));
        belehre(fall);
        assertThat(beendet(fall)).isEqualTo("Ende_Eingerichtet");
        assertThat(register.pruefe("https://x.com/KatSchutz_IM1").ergebnis().name()).isEqualTo("JA");
    }

    @Test
    @DisplayName("gibt alle Verstöße auf einmal zurück und lässt nach der Korrektur weiter")
    void alleVerstoesseAufEinmal() {
        String fall = beantrage(of("nutzername", "InnenministerNRW", "absenderhinweis", "Folgt uns!",
                "registrierungsMail", "jana.winter@im.nrw.example"));
        assertThat(ablauf.wartet(fall)).containsExactly("antragNachbessern");
        assertThat(verletzt(fall)).contains("HR-2-30", "HR-5-08", "HR-2-13", "HR-3-50", "B.5-NUTZERNAME");
        ablauf.erledige(Besetzung.FACHREFERAT, fall, "antragNachbessern", Antraege.mit(of("nutzername", "KatSchutz_IM2",
                "profilname", "Katastrophenschutz IM zwei")));
        assertThat(ablauf.wartet(fall)).containsExactly("kommunikationAbstimmen");
        assertThat(verletzt(fall)).isEmpty();
    }

    @Test
    @DisplayName("holt für eine nicht gelistete Plattform das Einverständnis des LPA ein (HR-2-02)")
    void nichtGelistetePlattform() {
        String fall = beantrage(mastodon("eins"));
        kommunikation(fall, ABGESTIMMT);
        assertThat(ablauf.wartet(fall)).containsExactly("lpaAbstimmen");
        ablauf.erledige(Besetzung.LPA, fall, "lpaAbstimmen", ABGESTIMMT);
        assertThat(ablauf.wartet(fall)).containsExactly("hausspitzeBilligen");
    }

    @Test
    @DisplayName("endet, wenn das LPA nicht einverstanden ist")
    void lpaLehntAb() {
        String fall = beantrage(mastodon("zwei"));
        kommunikation(fall, ABGESTIMMT);
        ablauf.erledige(Besetzung.LPA, fall, "lpaAbstimmen", of("ergebnis", "ABGELEHNT", "anmerkung", "Kein Bedarf."));
        assertThat(beendet(fall)).isEqualTo("Ende_Abgelehnt");
    }

    @Test
    @DisplayName("endet, wenn die Kommunikation ablehnt, und nennt den Grund")
    void kommunikationLehntAb() {
        String fall = beantrage(of());
        kommunikation(fall, of("ergebnis", "ABGELEHNT", "anmerkung", "Es gibt schon einen Account."));
        assertThat(beendet(fall)).isEqualTo("Ende_Abgelehnt");
        assertThat(auszug.verlauf(fall)).extracting(Verlaufseintrag::text)
                .anySatisfy(text -> assertThat(text).contains("Es gibt schon einen Account."));
    }

    @Test
    @DisplayName("gibt auf Wunsch von Kommunikation und Hausspitze zurück")
    void zurueck() {
        String fall = beantrage(of());
        kommunikation(fall, of("ergebnis", "ZURUECK", "anmerkung", "Bitte kürzer."));
        assertThat(ablauf.wartet(fall)).containsExactly("antragNachbessern");
        ablauf.erledige(Besetzung.FACHREFERAT, fall, "antragNachbessern", Antraege.rechtmaessig());
        kommunikation(fall, ABGESTIMMT);
        hausspitze(fall, of("ergebnis", "ZURUECK", "anmerkung", "Bitte genauer."));
        assertThat(ablauf.wartet(fall)).containsExactly("antragNachbessern");
    }

    @Test
    @DisplayName("endet, wenn die Hausspitze ablehnt, mit einem Schriftstück")
    void hausspitzeLehntAb() {
        String fall = beantrage(of());
        kommunikation(fall, ABGESTIMMT);
        hausspitze(fall, of("ergebnis", "ABGELEHNT", "anmerkung", "Nicht jetzt."));
        assertThat(beendet(fall)).isEqualTo("Ende_Abgelehnt");
    }

    @Test
    @DisplayName("lehnt eine Ablehnung ohne Grund ab; der Fall bleibt, wo er ist")
    void ablehnungOhneGrund() {
        String fall = beantrage(of());
        assertThatThrownBy(() -> kommunikation(fall, of("ergebnis", "ABGELEHNT")))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("begründen");
        assertThat(ablauf.wartet(fall)).containsExactly("kommunikationAbstimmen");
    }

    @Test
    @DisplayName("wartet auf das Ergebnis einer beantragten Verifizierung (HR-2-06)")
    void verifizierungBeantragt() {
        String fall = bisZurEinrichtung("KatSchutz_IM3", "Katastrophenschutz IM drei");
        richteEin(fall, "https://x.com/KatSchutz_IM3");
        fachreferat(fall, "verifizierungErledigen", of("verifizierung", "BEANTRAGT"));
        assertThat(ablauf.wartet(fall)).containsExactly("verifizierungErledigen");
        fachreferat(fall, "verifizierungErledigen", of("verifizierung", "ERTEILT"));
        assertThat(ablauf.wartet(fall)).containsExactly("autorisierteBelehren");
    }

    @Test
    @DisplayName("erinnert und eskaliert bei jeder Aufgabe")
    void erinnertUndEskaliert() {
        String fall = beantrage(mastodon("drei"));
        kommunikation(fall, of("ergebnis", "ZURUECK", "anmerkung", "Bitte genauer."));
        mahne(fall, "antragNachbessern");
        ablauf.erledige(Besetzung.FACHREFERAT, fall, "antragNachbessern", Antraege.mit(mastodon("drei")));
        mahne(fall, "kommunikationAbstimmen");
        kommunikation(fall, ABGESTIMMT);
        mahne(fall, "lpaAbstimmen");
        ablauf.erledige(Besetzung.LPA, fall, "lpaAbstimmen", ABGESTIMMT);
        mahne(fall, "hausspitzeBilligen");
        hausspitze(fall, GEBILLIGT);
        ablauf.fuehreAus(fall);
        mahne(fall, "accountEinrichten");
        richteEin(fall, "https://nrw.social/@katschutz_drei");
        mahne(fall, "verifizierungErledigen");
        fachreferat(fall, "verifizierungErledigen", of("verifizierung", "NICHT_VERFUEGBAR",
                "verifizierungGrund", "Die Plattform kennt keine Verifizierung."));
        mahne(fall, "autorisierteBelehren");
        belehre(fall);
        assertThat(beendet(fall)).isEqualTo("Ende_Eingerichtet");
    }

    @Test
    @DisplayName("kann zurückgezogen werden, solange es den Account nicht gibt")
    void rueckzug() {
        String fall = beantrage(of());
        ablauf.ziehZurueck(Besetzung.FACHREFERAT, fall, "FachAccountZurueckgezogen", "Das Thema ist entfallen.");
        assertThat(beendet(fall)).isEqualTo("Ende_Zurueckgezogen");
    }

    @Test
    @DisplayName("kann nicht mehr zurückgezogen werden, wenn es den Account gibt")
    void rueckzugZuSpaet() {
        String fall = bisZurEinrichtung("KatSchutz_IM4", "Katastrophenschutz IM vier");
        richteEin(fall, "https://x.com/KatSchutz_IM4");
        assertThatThrownBy(() -> ablauf.ziehZurueck(Besetzung.FACHREFERAT, fall, "FachAccountZurueckgezogen", "Zu spät."))
                .hasMessageContaining("bereits eingerichtet");
        assertThat(ablauf.wartet(fall)).containsExactly("verifizierungErledigen");
    }

    @AfterAll
    void jederWegDesDiagrammsIstGegangen() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(PROZESS).latestVersion()
                .singleResult().getId();
        assertThat(uebergaenge.nieGenommen(repository.getBpmnModelInstance(definition)))
                .as("Wege ohne Test").isEmpty();
    }


    private String beantrage(Map<String, Object> anders) {
        return ablauf.beginne(Besetzung.FACHREFERAT, PROZESS, Antraege.mit(anders));
    }

    private static Map<String, Object> mastodon(String zusatz) {
        Map<String, Object> anders = new HashMap<>();
        anders.put("plattform", "ANDERE");
        anders.put("plattformName", "Mastodon");
        anders.put("nutzername", "katschutz_" + zusatz);
        anders.put("profilname", "Katastrophenschutz IM " + zusatz);
        return anders;
    }

    private String bisZurEinrichtung(String nutzername, String profilname) {
        String fall = beantrage(of("nutzername", nutzername, "profilname", profilname));
        kommunikation(fall, ABGESTIMMT);
        hausspitze(fall, GEBILLIGT);
        ablauf.fuehreAus(fall);
        return fall;
    }

    private void kommunikation(String fall, Map<String, Object> antworten) {
        ablauf.erledige(Besetzung.KOMMUNIKATION, fall, "kommunikationAbstimmen", antworten);
    }

    private void hausspitze(String fall, Map<String, Object> antworten) {
        ablauf.erledige(Besetzung.HAUSSPITZE, fall, "hausspitzeBilligen", antworten);
    }

    private void fachreferat(String fall, String aufgabe, Map<String, Object> antworten) {
        ablauf.erledige(Besetzung.FACHREFERAT, fall, aufgabe, antworten);
    }

    private void richteEin(String fall, String url) {
        fachreferat(fall, "accountEinrichten",
                of("accountUrl", url, "eingerichtetAm", LocalDate.now().toString()));
    }

    private void belehre(String fall) {
        fachreferat(fall, "autorisierteBelehren",
                of("belehrungBestaetigt", true, "belehrtAm", LocalDate.now().toString()));
    }

    private void mahne(String fall, String aufgabe) {
        ablauf.feuere(fall, "Timer_Erinnerung_" + aufgabe);
        ablauf.feuere(fall, "Timer_Eskalation_" + aufgabe);
        ablauf.fuehreAus(fall);
        assertThat(auszug.verlauf(fall)).extracting(Verlaufseintrag::schritt)
                .contains("Erinnert_" + aufgabe, "Eskaliert_" + aufgabe);
        assertThat(ablauf.wartet(fall)).containsExactly(aufgabe);
    }

    private String beendet(String aktenzeichen) {
        Fall fall = auszug.fall(aktenzeichen);
        assertThat(fall.status()).isEqualTo(Fallstatus.BEENDET);
        assertThat(ablauf.wartet(aktenzeichen)).isEmpty();
        return fall.ende();
    }

    private List<String> verletzt(String fall) {
        return auszug.geltendeFeststellungen(fall).values().stream().flatMap(List::stream)
                .filter(feststellung -> feststellung.ergebnis() == Ergebnis.VERLETZT)
                .map(Feststellung::regel).toList();
    }
}
