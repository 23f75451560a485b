package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.dienstweg.Besetzung;
import org.dienstweg.Leitung;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** Cases in which words are planted wherever somebody can write. */
abstract class BepflanzteFaelle extends Disziplinartest {

    static final String VERTRETUNG = Besetzung.AUCH_DIENSTVORGESETZT;
    static final Map<String, Object> OHNE_ANLASS = of("zureichendeAnhaltspunkte", "NEIN", "ermittlungsanlass", "NEIN");

    @Autowired
    TestRestTemplate rest;
    @Autowired
    TaskService aufgaben;

    /** An anonymous submission that waits for its assessment after everything that can happen to it until then. */
    String anonymeEingabe(Pflanzung pflanzung) {
        String fall = ablauf.beginne(PERSONALSTELLE, PROZESS, pflanzung.in("Start_VerdachtBekannt",
                Verdachtsfaelle.mit(of("ausloeser", "ANONYM", "statusgruppe", "RUHESTAND", "gefaehrdungAufklaerung", "JA")),
                "hinweisgebendePerson"));
        beschreibe(fall, pflanzung);
        wechsle(fall, "zustaendigkeitKlaeren", pflanzung);
        ablauf.erledige(VERTRETUNG, fall, "zustaendigkeitKlaeren",
                pflanzung.in("zustaendigkeitKlaeren", of("zustaendig", "JA"), "abgegebenAn"));
        loeseAus(fall, "DisziplinarverfahrenErledigt", pflanzung.wort("gemeldete Erledigung"));
        ablauf.erledige(VERTRETUNG, fall, "erledigungFeststellen",
                pflanzung.in("erledigungFeststellen", of("erledigt", "NEIN")));
        mahne(fall, "anhaltspunkteWuerdigen");
        return fall;
    }

    /** Proceedings with every step a case can take before it is handed over; it waits for that. */
    String bisZurUebergabe(Pflanzung pflanzung) {
        String fall = eingeleitet(pflanzung, of("strafverfahren", "ERMITTLUNG"));
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        fuelleAus(fall, "vorwurfFortschreiben", pflanzung, of("fortschreibungArt", "AUSDEHNUNG"));
        ablauf.feuere(fall, "Start_FristWarnung");
        fuelleAus(fall, "verzoegerungBegruenden", pflanzung, of());
        fuelleAus(fall, "hoehereStelleUnterrichten", pflanzung, of("unterrichtetAm", "2026-11-30"));
        fuelleAus(fall, "strafverfahrenVerfolgen", pflanzung, of("strafausgang", "OFFEN", "aussetzung", "NEIN"));
        fuelleAus(fall, "betroffeneUnterrichten", pflanzung, of("aufschub", "JA"), "zustellnachweis");
        stelleZu(fall, pflanzung);
        loeseAus(fall, "ZustellungZuErneuern", pflanzung.wort("Grund der erneuten Zustellung"));
        stelleZu(fall, pflanzung);
        fuelleAus(fall, "aeusserungErfassen", pflanzung, of("aeusserungArt", "WILL_MUENDLICH", "aeusserungEingegangenAm",
                "2026-11-30", "ladungAm", "2026-12-10"));
        fuelleAus(fall, "anhoerungDurchfuehren", pflanzung, of("angehoertAm", "2026-11-30"));
        loeseAus(fall, "AeusserungNachzutragen", null);
        fuelleAus(fall, "aeusserungNachtragen", pflanzung, of("aeusserungEingegangenAm", "2026-11-30"));
        return fall;
    }

    /** The same up to the order of initiation. */
    String eingeleitet(Pflanzung pflanzung, Map<String, Object> anders) {
        String fall = gemeldet(pflanzung, anders);
        fuelleAus(fall, "anhaltspunkteWuerdigen", pflanzung, of("zureichendeAnhaltspunkte", "JA"));
        fuelleAus(fall, "massnahmeverbotWuerdigen", pflanzung, KEIN_VERBOT);
        fuelleAus(fall, "einleitungVerfuegen", pflanzung, of("belehrungZurKenntnis", true, "praezedenzfall", "JA"), "abwaegung");
        return fall;
    }

    /** A suspicion that was reported, with a word in every text. */
    String gemeldet(Pflanzung pflanzung, Map<String, Object> anders) {
        Map<String, Object> angaben = new HashMap<>(of("ausloeser", "HINWEIS", "gefaehrdungAufklaerung", "JA"));
        angaben.putAll(anders);
        String fall = ablauf.beginne(DIENSTVORGESETZTE, PROZESS,
                pflanzung.in("Start_VerdachtBekannt", Verdachtsfaelle.mit(angaben)));
        beschreibe(fall, pflanzung);
        return fall;
    }

    void fuelleAus(String fall, String aufgabe, Pflanzung pflanzung, Map<String, Object> antworten, String... verborgen) {
        erledige(fall, aufgabe, pflanzung.in(aufgabe, antworten, verborgen));
    }

    private void stelleZu(String fall, Pflanzung pflanzung) {
        fuelleAus(fall, "betroffeneUnterrichten", pflanzung, of("aufschub", "NEIN", "zugestelltAm", "2026-11-30"),
                "aufschubGrund");
    }

    /** Attachment, changes of the circle, a hold that was lifted: words besides the forms. */
    void beschreibe(String fall, Pflanzung pflanzung) {
        haengeAn(fall, pflanzung.wort("Name der Anlage") + ".txt", pflanzung.wort("Inhalt der Anlage"));
        sende(fall, "/kreis", of("person", "miriam.vogt", "grund", pflanzung.wort("Aufnahme in den Kreis")));
        sende(fall, "/kreis/entlassung", of("person", "miriam.vogt", "grund", pflanzung.wort("Entlassung aus dem Kreis")));
        sende(fall, "/kreis", of("rolle", "justiziariat", "grund", pflanzung.wort("Aufnahme einer Rolle")));
        sende(fall, "/loeschstopp", of("grund", pflanzung.wort("Löschstopp")));
        sende(fall, "/loeschstopp/aufhebung", of("grund", pflanzung.wort("Aufhebung des Löschstopps")));
    }

    /** Somebody takes the task over from somebody else, with a reason. */
    void wechsle(String fall, String aufgabe, Pflanzung pflanzung) {
        ablauf.als(DIENSTVORGESETZTE, () -> {
            aufgaben.claim(ablauf.aufgabe(fall, aufgabe).getId(), DIENSTVORGESETZTE);
            return null;
        });
        gelungen(Leitung.von(rest, VERTRETUNG).sende("/api/faelle/" + fall + "/aufgaben/" + aufgabe + "/uebernahme",
                of("bisher", DIENSTVORGESETZTE, "grund", pflanzung.wort("Übernahme"))).getStatusCode().value());
    }

    /** Reminder and escalation of a task, with their mails. */
    void mahne(String fall, String aufgabe) {
        ablauf.feuere(fall, "Timer_Erinnerung_" + aufgabe);
        ablauf.feuere(fall, "Timer_Eskalation_" + aufgabe);
        ablauf.fuehreAus(fall);
    }

    void haengeAn(String fall, String name, String inhalt) {
        assertThat(ladeHoch(fall, name, inhalt).getStatusCode()).isEqualTo(HttpStatus.CREATED);
    }

    ResponseEntity<String> ladeHoch(String fall, String name, String inhalt) {
        var teile = new LinkedMultiValueMap<String, Object>();
        teile.add("datei", new ByteArrayResource(inhalt.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return rest.withBasicAuth(DIENSTVORGESETZTE, DIENSTVORGESETZTE)
                .postForEntity("/api/faelle/" + fall + "/anlagen", teile, String.class);
    }

    void sende(String fall, String pfad, Map<String, ?> inhalt) {
        gelungen(Leitung.von(rest, DIENSTVORGESETZTE).sende("/api/faelle/" + fall + pfad, inhalt).getStatusCode().value());
    }

    private static void gelungen(int status) {
        assertThat(status).isEqualTo(HttpStatus.NO_CONTENT.value());
    }
}
