package org.dienstweg.vorteil;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Testuhr;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every test of whole applications for consent needs: the clock, the steps of the people, a look at the file. */
@DienstwegTest
public abstract class Vorteilstest {

    protected static final String PROZESS = "vorteilsannahme";
    protected static final Map<String, Object> KEINE_ANHALTSPUNKTE =
            of("anhaltspunkteDienstvergehen", "NEIN", "anhaltspunkteBegruendung", "keine");
    protected static final Map<String, Object> ANHALTSPUNKTE =
            of("anhaltspunkteDienstvergehen", "JA", "anhaltspunkteBegruendung", "Das Geschenk wurde verlangt.");

    @Autowired
    protected Ablauf ablauf;
    @Autowired
    protected Aktenauszug auszug;
    @Autowired
    protected JdbcTemplate datenbank;
    @Autowired
    private Testuhr uhr;
    private LocalDateTime jetzt;

    @BeforeEach
    void stelleDieUhr() {
        stelleAuf(LocalDateTime.of(2026, 11, 18, 10, 0));
    }

    @AfterEach
    void laufeWeiter() {
        uhr.laufeWeiter();
    }

    protected void stelleAuf(LocalDateTime zeitpunkt) {
        jetzt = zeitpunkt;
        uhr.stelleAuf(jetzt);
    }

    protected String beginne(Map<String, Object> anders) {
        return ablauf.beginne(Besetzung.BESCHAEFTIGT, PROZESS, Vorteilsfaelle.mit(anders));
    }

    protected String bisZurBeurteilung(Map<String, Object> anders) {
        String akte = beginne(anders);
        entscheide(akte, ablehnung());
        if (anders.containsKey("angenommenAm")) {
            ablauf.erledige(Besetzung.BESCHAEFTIGT, akte, "rueckgabeNachweisen",
                    of("zurueckgegebenAm", "2026-11-18", "rueckgabeNachweis", "Persönlich übergeben."));
        }
        return akte;
    }

    protected static Map<String, Object> zustimmung() {
        return new HashMap<>(of("belehrungZurKenntnis", true, "amtsfuehrungBeeintraechtigt", "NEIN",
                "eindruckBefangenheit", "NEIN", "beeinflussung", "NEIN", "geringerWert", "NEIN", "entscheidung",
                "ZUSTIMMUNG", "entscheidungBegruendung", "Übliches Fachbuch."));
    }

    protected static Map<String, Object> mitAuflage() {
        Map<String, Object> antworten = zustimmung();
        antworten.putAll(of("entscheidung", "ZUSTIMMUNG_MIT_AUFLAGE", "auflageEmpfaenger", "SOZIALE_EINRICHTUNG",
                "geberUnterrichten", "JA"));
        return antworten;
    }

    protected static Map<String, Object> ablehnung() {
        Map<String, Object> antworten = zustimmung();
        antworten.putAll(of("entscheidung", "ABLEHNUNG", "eindruckBefangenheit", "JA"));
        return antworten;
    }

    /** What counts is what came last, so time must pass between two answers. */
    protected void warte() {
        stelleAuf(jetzt.plusMinutes(1));
    }

    protected void entscheide(String akte, Map<String, Object> antworten) {
        warte();
        ablauf.erledige(Besetzung.DIENSTVORGESETZT, akte, "zustimmungEntscheiden", antworten);
    }

    protected void beurteile(String akte, Map<String, Object> antworten) {
        ablauf.erledige(Besetzung.DIENSTVORGESETZT, akte, "anhaltspunkteBeurteilen", antworten);
    }

    protected void ziehZurueck(String akte) {
        ablauf.ziehZurueck(Besetzung.BESCHAEFTIGT, akte, "VorteilsannahmeZurueckgezogen", "Ich nehme es nicht an.");
    }

    protected void mahne(String akte, String aufgabe) {
        ablauf.feuere(akte, "Timer_Erinnerung_" + aufgabe);
        ablauf.feuere(akte, "Timer_Eskalation_" + aufgabe);
        ablauf.fuehreAus(akte);
        assertThat(auszug.verlauf(akte)).extracting(Verlaufseintrag::schritt)
                .contains("Erinnert_" + aufgabe, "Eskaliert_" + aufgabe);
        assertThat(ablauf.wartet(akte)).containsExactly(aufgabe);
    }

    protected String beendet(String akte) {
        Fall fall = auszug.fall(akte);
        assertThat(fall.status()).isEqualTo(Fallstatus.BEENDET);
        assertThat(ablauf.wartet(akte)).isEmpty();
        return fall.ende();
    }

    protected int schriftstuecke(String akte) {
        return datenbank.queryForObject("select count(*) from schriftstueck where aktenzeichen = ?", Integer.class, akte);
    }

    protected List<String> verletzt(String akte) {
        return mit(akte, Ergebnis.VERLETZT);
    }

    protected List<String> mit(String akte, Ergebnis ergebnis) {
        return auszug.geltendeFeststellungen(akte).values().stream().flatMap(List::stream)
                .filter(feststellung -> feststellung.ergebnis() == ergebnis).map(Feststellung::regel).toList();
    }
}
