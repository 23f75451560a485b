package org.dienstweg.kreis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.dienstweg.Ablauf;
import org.dienstweg.DienstwegTest;
import org.dienstweg.Leitung;
import org.dienstweg.Testuhr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of closed cases share: one application, the probe, and people inside and outside its circle. */
@DienstwegTest
public abstract class Kreistest {

    static final String DIENSTVORGESETZT = "birgit.wolff";
    static final String PERSONALSTELLE = "torsten.haas";
    static final String KOMMUNIKATION = "miriam.vogt";
    static final String REGISTRATUR = "gisela.brandt";
    static final String DATENSCHUTZ = "ute.kramer";
    static final String BETRIEB = "dirk.neumann";
    static final String FREMD = "stefan.roth";
    static final String ADMINISTRATION = "administration";

    @Autowired
    TestRestTemplate rest;
    @Autowired
    Ablauf ablauf;
    @Autowired
    Testuhr uhr;
    @Autowired
    HistoryService geschichte;
    @Autowired
    ManagementService auftraege;
    @Autowired
    TransactionTemplate transaktion;

    @BeforeEach
    void probe(@Autowired ApplicationContext anwendung) {
        Kreisprobe.in(anwendung);
    }

    @AfterEach
    void uhrLaeuft() {
        uhr.laufeWeiter();
    }

    /** Opens a closed case and answers its Aktenzeichen. */
    String eroeffne(String person) {
        return eroeffne(person, Kreisprobe.GEHEIM);
    }

    /** The same, with a word of its own in entry, story and document. */
    String eroeffne(String person, String wort) {
        return ablauf.beginne(person, Kreisprobe.KEY, Map.of("bemerkung", wort + " im Antrag"));
    }

    void entscheide(String fall, String ergebnis) {
        ablauf.erledige(DIENSTVORGESETZT, fall, "kreisprobeEntscheiden",
                Map.of("bemerkung", Kreisprobe.GEHEIM + " in der Antwort", "ergebnis", ergebnis));
    }

    String aufgabe(String fall) {
        return ablauf.aufgabe(fall, "kreisprobeEntscheiden").getId();
    }

    Leitung als(String person) {
        return Leitung.von(rest, person);
    }

    HttpStatusCode status(String person, String pfad) {
        return hole(person, pfad).getStatusCode();
    }

    ResponseEntity<JsonNode> hole(String person, String pfad) {
        return als(person).hole(pfad);
    }

    String instanz(String fall) {
        return geschichte.createHistoricProcessInstanceQuery().processInstanceBusinessKey(fall).singleResult().getId();
    }
}
