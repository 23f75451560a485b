package org.dienstweg.fachaccount;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dienstweg.fachaccount.FachAccountWeg.ABGESTIMMT;
import static org.dienstweg.fachaccount.FachAccountWeg.GEBILLIGT;
import static org.dienstweg.fachaccount.FachAccountWeg.mastodon;

import com.icegreen.greenmail.util.GreenMail;
import org.camunda.bpm.engine.RepositoryService;
import org.dienstweg.Ablauf;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Uebergaenge;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.register.Accountregister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways of an application for a Fach-Account on the real diagram, written from HR 2. */
@DienstwegTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Fach-Account einrichten")
public class FachAccountProzessTest {

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

    private FachAccountWeg weg;

    @BeforeEach
    void weg() {
        weg = new FachAccountWeg(ablauf, auszug);
    }

    @Test
    @DisplayName("führt vom rechtmäßigen Antrag zum Account im Register")
    void vomAntragZumRegister() throws Exception {
        String fall = weg.beantrage(of("nutzername", "KatSchutz_IM1", "profilname", "Katastrophenschutz IM eins"));
        assertThat(ablauf.wartet(fall)).containsExactly("kommunikationAbstimmen");
        weg.kommunikation(fall, ABGESTIMMT);
        assertThat(ablauf.wartet(fall)).containsExactly("hausspitzeBilligen");
        weg.hausspitze(fall, GEBILLIGT);
        assertThat(ablauf.wartet(fall)).as("erst nach der Information des LPA (HR-2-12)").isEmpty();
        ablauf.fuehreAus(fall);
        assertThat(mailserver.getReceivedMessages()).anySatisfy(mail -> assertThat(mail.getSubject()).contains(fall));
        weg.richteEin(fall, "https://x.com/KatSchutz_IM1");
        weg.fachreferat(fall, "verifizierungErledigen", of("verifizierung", "NICHT_VERFUEGBAR",
                "verifizierungGrund", "Fachreferate sind auf dieser Plattform nicht antragsberechtigt."));
        weg.belehre(fall);
        assertThat(weg.beendet(fall)).isEqualTo("Ende_Eingerichtet");
        assertThat(register.pruefe("https://x.com/KatSchutz_IM1").ergebnis().name()).isEqualTo("JA");
    }

    @Test
    @DisplayName("gibt alle Verstöße auf einmal zurück und lässt nach der Korrektur weiter")
    void alleVerstoesseAufEinmal() {
        String fall = weg.beantrage(of("nutzername", "InnenministerNRW", "absenderhinweis", "Folgt uns!",
                "registrierungsMail", "jana.winter@im.nrw.example"));
        assertThat(ablauf.wartet(fall)).containsExactly("antragNachbessern");
        assertThat(weg.verletzt(fall)).contains("HR-2-30", "HR-5-08", "HR-2-13", "HR-3-50", "B.5-NUTZERNAME");
        weg.bessereNach(fall, Antraege.mit(of("nutzername", "KatSchutz_IM2", "profilname", "KatS IM zwei")));
        assertThat(ablauf.wartet(fall)).containsExactly("kommunikationAbstimmen");
        assertThat(weg.verletzt(fall)).isEmpty();
    }

    @Test
    @DisplayName("holt für eine nicht gelistete Plattform das Einverständnis des LPA ein (HR-2-02)")
    void nichtGelistetePlattform() {
        String fall = weg.beantrage(mastodon("eins"));
        weg.kommunikation(fall, ABGESTIMMT);
        assertThat(ablauf.wartet(fall)).containsExactly("lpaAbstimmen");
        weg.lpa(fall, ABGESTIMMT);
        assertThat(ablauf.wartet(fall)).containsExactly("hausspitzeBilligen");
    }

    @Test
    @DisplayName("endet, wenn das LPA nicht einverstanden ist")
    void lpaLehntAb() {
        String fall = weg.beantrage(mastodon("zwei"));
        weg.kommunikation(fall, ABGESTIMMT);
        weg.lpa(fall, of("ergebnis", "ABGELEHNT", "anmerkung", "Kein Bedarf."));
        assertThat(weg.beendet(fall)).isEqualTo("Ende_Abgelehnt");
    }

    @Test
    @DisplayName("endet, wenn die Kommunikation ablehnt, und nennt den Grund")
    void kommunikationLehntAb() {
        String fall = weg.beantrage(of());
        weg.kommunikation(fall, of("ergebnis", "ABGELEHNT", "anmerkung", "Es gibt schon einen Account."));
        assertThat(weg.beendet(fall)).isEqualTo("Ende_Abgelehnt");
        assertThat(auszug.verlauf(fall)).extracting(Verlaufseintrag::text)
                .anySatisfy(text -> assertThat(text).contains("Es gibt schon einen Account."));
    }

    @Test
    @DisplayName("gibt auf Wunsch von Kommunikation und Hausspitze zurück")
    void zurueck() {
        String fall = weg.beantrage(of());
        weg.kommunikation(fall, of("ergebnis", "ZURUECK", "anmerkung", "Bitte kürzer."));
        assertThat(ablauf.wartet(fall)).containsExactly("antragNachbessern");
        weg.bessereNach(fall, Antraege.rechtmaessig());
        weg.kommunikation(fall, ABGESTIMMT);
        weg.hausspitze(fall, of("ergebnis", "ZURUECK", "anmerkung", "Bitte genauer."));
        assertThat(ablauf.wartet(fall)).containsExactly("antragNachbessern");
    }

    @Test
    @DisplayName("endet, wenn die Hausspitze ablehnt, mit einem Schriftstück")
    void hausspitzeLehntAb() {
        String fall = weg.beantrage(of());
        weg.kommunikation(fall, ABGESTIMMT);
        weg.hausspitze(fall, of("ergebnis", "ABGELEHNT", "anmerkung", "Nicht jetzt."));
        assertThat(weg.beendet(fall)).isEqualTo("Ende_Abgelehnt");
    }

    @Test
    @DisplayName("lehnt eine Ablehnung ohne Grund ab; der Fall bleibt, wo er ist")
    void ablehnungOhneGrund() {
        String fall = weg.beantrage(of());
        assertThatThrownBy(() -> weg.kommunikation(fall, of("ergebnis", "ABGELEHNT")))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("begründen");
        assertThat(ablauf.wartet(fall)).containsExactly("kommunikationAbstimmen");
    }

    @Test
    @DisplayName("wartet auf das Ergebnis einer beantragten Verifizierung (HR-2-06)")
    void verifizierungBeantragt() {
        String fall = weg.bisZurEinrichtung("KatSchutz_IM3", "Katastrophenschutz IM drei");
        weg.richteEin(fall, "https://x.com/KatSchutz_IM3");
        weg.fachreferat(fall, "verifizierungErledigen", of("verifizierung", "BEANTRAGT"));
        assertThat(ablauf.wartet(fall)).containsExactly("verifizierungErledigen");
        weg.fachreferat(fall, "verifizierungErledigen", of("verifizierung", "ERTEILT"));
        assertThat(ablauf.wartet(fall)).containsExactly("autorisierteBelehren");
    }

    @Test
    @DisplayName("erinnert und eskaliert bei jeder Aufgabe")
    void erinnertUndEskaliert() {
        String fall = weg.beantrage(mastodon("drei"));
        weg.kommunikation(fall, of("ergebnis", "ZURUECK", "anmerkung", "Bitte genauer."));
        weg.mahne(fall, "antragNachbessern");
        weg.bessereNach(fall, Antraege.mit(mastodon("drei")));
        weg.mahne(fall, "kommunikationAbstimmen");
        weg.kommunikation(fall, ABGESTIMMT);
        weg.mahne(fall, "lpaAbstimmen");
        weg.lpa(fall, ABGESTIMMT);
        weg.mahne(fall, "hausspitzeBilligen");
        weg.hausspitze(fall, GEBILLIGT);
        ablauf.fuehreAus(fall);
        weg.mahne(fall, "accountEinrichten");
        weg.richteEin(fall, "https://nrw.social/@katschutz_drei");
        weg.mahne(fall, "verifizierungErledigen");
        weg.fachreferat(fall, "verifizierungErledigen", of("verifizierung", "NICHT_VERFUEGBAR",
                "verifizierungGrund", "Die Plattform kennt keine Verifizierung."));
        weg.mahne(fall, "autorisierteBelehren");
        weg.belehre(fall);
        assertThat(weg.beendet(fall)).isEqualTo("Ende_Eingerichtet");
    }

    @Test
    @DisplayName("kann zurückgezogen werden, solange es den Account nicht gibt")
    void rueckzug() {
        String fall = weg.beantrage(of());
        weg.ziehZurueck(fall, "Das Thema ist entfallen.");
        assertThat(weg.beendet(fall)).isEqualTo("Ende_Zurueckgezogen");
    }

    @Test
    @DisplayName("kann nicht mehr zurückgezogen werden, wenn es den Account gibt")
    void rueckzugZuSpaet() {
        String fall = weg.bisZurEinrichtung("KatSchutz_IM4", "Katastrophenschutz IM vier");
        weg.richteEin(fall, "https://x.com/KatSchutz_IM4");
        assertThatThrownBy(() -> weg.ziehZurueck(fall, "Zu spät."))
                .hasMessageContaining("bereits eingerichtet");
        assertThat(ablauf.wartet(fall)).containsExactly("verifizierungErledigen");
    }

    @AfterAll
    void jederWegDesDiagrammsIstGegangen() {
        assertThat(uebergaenge.nieGenommen(FachAccountWeg.diagramm(repository))).as("Wege ohne Test").isEmpty();
    }
}
