package org.dienstweg.umbenennung;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dienstweg.Ablauf;
import org.dienstweg.Datenbanksuche;
import org.dienstweg.DienstwegTest;
import org.dienstweg.register.Accountregister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Plants a word in every field of every form of an order and looks for it in every table of the engine. */
@DienstwegTest
@DisplayName("Auch von einem Auftrag kennt die Engine nur den Weg")
class UmbenennungInhaltTest {

    private static final List<String> WORTE = List.of("Wortanlass", "Wortbezeichnung", "WORTKURZ", "Wortprofil",
            "Wortnutzer", "Worthinweis", "Wortsinn", "Wortabweichung", "Wortanmerkung", "wortnachweis", "Wortgrund",
            "Wortneu", "Wortziel", "Worther_IM");
    private static final String HEUTE = LocalDate.now().toString();
    private static final Map<String, Object> GEAENDERT =
            of("geaendertAm", HEUTE, "nachweisUrl", "https://x.com/wortnachweis");

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Accountregister register;
    @Autowired
    private Umbenennungszeilen zeilen;
    @Autowired
    private PlatformTransactionManager transaktionen;
    @Autowired
    private DataSource dataSource;

    @Test
    @DisplayName("Kein gepflanztes Wort steht in einer Tabelle der Engine, nach keinem Schritt")
    void keinWortInDerEngine() throws SQLException {
        Auftraege.trageEin(register, transaktionen, "FM", "Worther_IM");
        String fall = ablauf.beginne("sabine.otto", "account-umbenennen", auftrag(""));
        nichtsGefunden();
        assertThat(ablauf.wartet(fall)).containsExactly("namenNachbessern");
        ablauf.erledige("sabine.otto", fall, "namenNachbessern", auftrag("Wortnutzer"));
        nichtsGefunden();
        ablauf.erledige("rainer.engel", fall, "hausspitzeEinbeziehen",
                of("kenntnisGenommen", true, "anmerkung", "Wortanmerkung."));
        erledige(fall, "sabine.otto", GEAENDERT);
        erledige(fall, "sabine.otto", of("verfuegbar", "NEIN", "alternativerNutzername", "Wortneu_X"));
        erledige(fall, "sabine.otto", of("verfuegbar", "NEIN"));
        erledige(fall, "sabine.otto", of("neuerAccountNoetig", "JA", "grund", "Wortgrund."));
        erledige(fall, "clara.winter", of("nutzername", "Wortneu_Y", "fachzielgruppe", "Wortziel",
                "ausschliesslichFachzielgruppe", "JA", "begruendung", "Wortgrund."));
    }

    private static Map<String, Object> auftrag(String nutzername) {
        Map<String, Object> konto = Auftraege.konto("Worther_IM", nutzername);
        konto.put("neuerProfilname", "Wortprofil WORTKURZ NRW");
        konto.put("neuerAbsenderhinweis", "Hier informiert die Wortbezeichnung. Worthinweis.");
        konto.put("sinnstiftend", true);
        konto.put("sinnstiftendBegruendung", "Wortsinn ist hier gegeben.");
        Map<String, Object> auftrag = Auftraege.auftrag(List.of(konto));
        auftrag.put("anlass", "Wortanlass vom November");
        auftrag.put("neueBezeichnung", "Wortbezeichnung");
        auftrag.put("neueAbkuerzung", "WORTKURZ");
        auftrag.put("abweichungBegruendung", "Wortabweichung ist nötig.");
        return auftrag;
    }

    private void erledige(String fall, String person, Map<String, Object> antworten) throws SQLException {
        String aufgabe = zeilen.findByAktenzeichenOrderByNummer(fall).get(0).aufgabe();
        ablauf.erledige(person, ablauf.aufgabe(aufgabe), antworten);
        nichtsGefunden();
    }

    private void nichtsGefunden() throws SQLException {
        assertThat(new Datenbanksuche(dataSource).inDerEngine(WORTE)).isEmpty();
    }
}
