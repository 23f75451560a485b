package org.dienstweg.fachaccount;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;

/** What people do on the way of a Fach-Account, in one word each. */
class FachAccountWeg {

    static final String PROZESS = "fach-account-einrichten";
    static final Map<String, Object> ABGESTIMMT = of("ergebnis", "ABGESTIMMT");
    static final Map<String, Object> GEBILLIGT = of("ergebnis", "GEBILLIGT");

    private final Ablauf ablauf;
    private final Aktenauszug auszug;

    FachAccountWeg(Ablauf ablauf, Aktenauszug auszug) {
        this.ablauf = ablauf;
        this.auszug = auszug;
    }

    /** Applies lawfully but for what is given here; the Aktenzeichen. */
    String beantrage(Map<String, Object> anders) {
        return ablauf.beginne(Besetzung.FACHREFERAT, PROZESS, Antraege.mit(anders));
    }

    /** The diagram cases follow now. */
    static BpmnModelInstance diagramm(RepositoryService diagramme) {
        return diagramme.getBpmnModelInstance(diagramme.createProcessDefinitionQuery().processDefinitionKey(PROZESS)
                .latestVersion().singleResult().getId());
    }

    /** An application for a platform that is not listed. */
    static Map<String, Object> mastodon(String zusatz) {
        Map<String, Object> anders = new HashMap<>();
        anders.put("plattform", "ANDERE");
        anders.put("plattformName", "Mastodon");
        anders.put("nutzername", "katschutz_" + zusatz);
        anders.put("profilname", "Katastrophenschutz IM " + zusatz);
        return anders;
    }

    /** Lets everybody agree until the account may be set up. */
    String bisZurEinrichtung(String nutzername, String profilname) {
        String fall = beantrage(of("nutzername", nutzername, "profilname", profilname));
        kommunikation(fall, ABGESTIMMT);
        hausspitze(fall, GEBILLIGT);
        ablauf.fuehreAus(fall);
        return fall;
    }

    void kommunikation(String fall, Map<String, Object> antworten) {
        ablauf.erledige(Besetzung.KOMMUNIKATION, fall, "kommunikationAbstimmen", antworten);
    }

    void hausspitze(String fall, Map<String, Object> antworten) {
        ablauf.erledige(Besetzung.HAUSSPITZE, fall, "hausspitzeBilligen", antworten);
    }

    void lpa(String fall, Map<String, Object> antworten) {
        ablauf.erledige(Besetzung.LPA, fall, "lpaAbstimmen", antworten);
    }

    void bessereNach(String fall, Map<String, Object> antrag) {
        fachreferat(fall, "antragNachbessern", antrag);
    }

    void ziehZurueck(String fall, String grund) {
        ablauf.ziehZurueck(Besetzung.FACHREFERAT, fall, "FachAccountZurueckgezogen", grund);
    }

    void fachreferat(String fall, String aufgabe, Map<String, Object> antworten) {
        ablauf.erledige(Besetzung.FACHREFERAT, fall, aufgabe, antworten);
    }

    void richteEin(String fall, String url) {
        fachreferat(fall, "accountEinrichten",
                of("accountUrl", url, "eingerichtetAm", LocalDate.now(ZoneId.of("Europe/Berlin")).toString()));
    }

    void belehre(String fall) {
        fachreferat(fall, "autorisierteBelehren",
                of("belehrungBestaetigt", true, "belehrtAm", LocalDate.now(ZoneId.of("Europe/Berlin")).toString()));
    }

    /** Fires both timers of a task, which goes on waiting. */
    void mahne(String fall, String aufgabe) {
        ablauf.feuere(fall, "Timer_Erinnerung_" + aufgabe);
        ablauf.feuere(fall, "Timer_Eskalation_" + aufgabe);
        ablauf.fuehreAus(fall);
        assertThat(auszug.verlauf(fall)).extracting(Verlaufseintrag::schritt)
                .contains("Erinnert_" + aufgabe, "Eskaliert_" + aufgabe);
        assertThat(ablauf.wartet(fall)).containsExactly(aufgabe);
    }

    /** The end event of a case that waits for nobody any more. */
    String beendet(String aktenzeichen) {
        Fall fall = auszug.fall(aktenzeichen);
        assertThat(fall.status()).isEqualTo(Fallstatus.BEENDET);
        assertThat(ablauf.wartet(aktenzeichen)).isEmpty();
        return fall.ende();
    }

    /** The rules the case offends against now. */
    List<String> verletzt(String fall) {
        return auszug.geltendeFeststellungen(fall).values().stream().flatMap(List::stream)
                .filter(feststellung -> feststellung.ergebnis() == Ergebnis.VERLETZT)
                .map(Feststellung::regel).toList();
    }
}
