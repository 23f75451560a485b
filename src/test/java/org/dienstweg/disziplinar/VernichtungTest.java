package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.dienstweg.Leitung;
import org.dienstweg.Protokollmitschnitt;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.akte.aufbewahrung.Loeschart;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.http.HttpStatus;

@DisplayName("Vernichtung einer anonymen Eingabe ohne Anlass zu Ermittlungen (VV50-1.2j)")
public class VernichtungTest extends Spurensuche {

    @Autowired
    private Akten akten;
    @Autowired
    private Anlagenannahme annahme;

    @Test
    @DisplayName("Kein Wort bleibt in Tabellen, Mails und Protokoll; es bleiben Deckblatt, eine Zeile und der Löschvermerk")
    void allesWeg() throws Exception {
        Pflanzung pflanzung = new Pflanzung();
        String verbunden = melde(of());
        try (Protokollmitschnitt protokoll = new Protokollmitschnitt(LogLevel.DEBUG)) {
            String fall = anonymeEingabe(pflanzung);
            transaktion.executeWithoutResult(status -> akten.verbinde(verbunden, fall));
            String instanz = ablauf.instanz(fall);
            assertThat(funde(pflanzung, instanz)).as("vorher steht jedes Wort irgendwo")
                    .extracting(fund -> fund.replaceFirst(".*: (\\S+) in .*", "$1")).contains(instanz)
                    .containsAll(pflanzung.worte());
            erledige(fall, "anhaltspunkteWuerdigen", pflanzung.in("anhaltspunkteWuerdigen", OHNE_ANLASS));
            assertThat(reste(pflanzung, instanz)).isEmpty();
            assertThat(pflanzung.in(protokoll.text())).as("Protokoll").isEmpty();
            assertThat(mails()).contains(fall);
            assertThat(pflanzung.in(mails())).as("Mails").isEmpty();
            assertThat(pflanzung.in(kennzahlen())).as("Kennzahlen").isEmpty();
            bleibtNurEineZeile(fall);
            assertThat(Leitung.von(rest, DIENSTVORGESETZTE).fall(verbunden).path("verbundene")).isEmpty();
        }
    }

    private void bleibtNurEineZeile(String fall) {
        JsonNode akte = Leitung.von(rest, DIENSTVORGESETZTE).fall(fall);
        assertThat(akte.path("ende").asText()).isEqualTo("Ende_Vernichtet");
        assertThat(akte.path("verlauf")).singleElement().satisfies(zeile -> assertThat(zeile.path("text").asText())
                .isEqualTo("Vernichtet am 30.11.2026, Grund: Anonyme Eingabe ohne Anlass zu Ermittlungen "
                        + "(VV zu § 50 BeamtStG Nr. 1.2)."));
        for (String teil : new String[] {"feststellungen", "schriftstuecke", "anlagen", "fristen", "verbundene"}) {
            assertThat(akte.path(teil)).as(teil).isEmpty();
        }
        assertThat(vermerke.findByAktenzeichen(fall)).singleElement()
                .satisfies(vermerk -> assertThat(vermerk.art()).isEqualTo(Loeschart.VERNICHTUNG));
    }

    @Test
    @DisplayName("Ein Löschstopp verhindert sie mit einem Satz an der Aufgabe; nichts ist dann geschehen")
    void loeschstopp() throws Exception {
        Pflanzung pflanzung = new Pflanzung();
        String fall = anonymeEingabe(pflanzung);
        sende(fall, "/loeschstopp", of("grund", "Beweis für eine Klage"));
        List<String> vorher = funde(pflanzung);
        ablauf.als(DIENSTVORGESETZTE, () -> {
            aufgaben.claim(ablauf.aufgabe(fall, "anhaltspunkteWuerdigen").getId(), DIENSTVORGESETZTE);
            return null;
        });
        var antwort = Leitung.von(rest, DIENSTVORGESETZTE).erledige(ablauf.aufgabe(fall, "anhaltspunkteWuerdigen").getId(),
                pflanzung.in("anhaltspunkteWuerdigen", OHNE_ANLASS));
        assertThat(antwort.getBody().path("message").asText())
                .isEqualTo("Für diese Akte gilt ein Löschstopp, deshalb kann sie nicht vernichtet werden.");
        assertThat(ablauf.wartet(fall)).containsExactly("anhaltspunkteWuerdigen");
        assertThat(funde(pflanzung)).isEqualTo(vorher);
        sende(fall, "/loeschstopp/aufhebung", of("grund", "Klage erledigt"));
        erledige(fall, "anhaltspunkteWuerdigen", pflanzung.in("anhaltspunkteWuerdigen", OHNE_ANLASS));
        assertThat(funde(pflanzung)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"felix.busch, Felix Busch", "claudia.held, Claudia Held"})
    @DisplayName("Wer genannt war, findet nichts, auch nicht als dienstvorgesetzte Stelle, vorher und nachher")
    void genanntePerson(String login, String name) {
        String fall = ablauf.beginne(PERSONALSTELLE, PROZESS,
                Verdachtsfaelle.mit(of("ausloeser", "ANONYM", "betroffenePerson", name)));
        findetNichts(login, fall);
        vernichte(fall);
        findetNichts(login, fall);
    }

    @Test
    @DisplayName("Wird dieselbe Person erneut gemeldet, ist die vernichtete Eingabe kein früheres Verfahren")
    void erneutGemeldet() {
        Map<String, Object> eingabe = Verdachtsfaelle.mit(of("ausloeser", "ANONYM"));
        String fall = ablauf.beginne(PERSONALSTELLE, PROZESS, eingabe);
        vernichte(fall);
        String zweiter = ablauf.beginne(PERSONALSTELLE, PROZESS, eingabe);
        assertThat(ablauf.wartet(zweiter)).containsExactly("anhaltspunkteWuerdigen");
        assertThat(Leitung.von(rest, DIENSTVORGESETZTE).fall(zweiter).toString()).doesNotContain(fall);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kreis", "/loeschstopp"})
    @DisplayName("Was jemand zugleich hinzufügt, kommt zu spät und ist nirgends")
    void zugleichBegruendet(String pfad) throws Exception {
        Pflanzung pflanzung = new Pflanzung();
        kommtZuSpaet(pflanzung, "Der Inhalt dieser Akte ist gelöscht.", fall -> Leitung.von(rest, DIENSTVORGESETZTE)
                .sende("/api/faelle/" + fall + pfad, of("person", "miriam.vogt", "grund", pflanzung.wort("Grund")))
                .getBody().path("detail").asText());
    }

    @Test
    @DisplayName("Auch eine Anlage kommt zu spät; war sie eher da, geht sie mit")
    void zugleichHochgeladen() throws Exception {
        Pflanzung pflanzung = new Pflanzung();
        kommtZuSpaet(pflanzung, "keine Anlagen mehr", fall -> ladeHoch(fall, pflanzung.wort("Name") + ".txt",
                pflanzung.wort("Inhalt")).getBody());
        String fall = ablauf.beginne(PERSONALSTELLE, PROZESS, Verdachtsfaelle.mit(of("ausloeser", "ANONYM")));
        CompletableFuture<Void> vernichtung = new CompletableFuture<>();
        transaktion.executeWithoutResult(status -> {
            annahme.nimmAnlage(fall, pflanzung.wort("Name") + ".txt", pflanzung.wort("Inhalt").getBytes(),
                    new Angemeldet(DIENSTVORGESETZTE, "IM", Set.of(Rolle.DIENSTVORGESETZTE_STELLE), Set.of("IM")));
            CompletableFuture.runAsync(() -> vernichte(fall)).whenComplete((nichts, fehler) -> vernichtung.complete(nichts));
            assertThatThrownBy(() -> vernichtung.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });
        vernichtung.join();
        assertThat(auszug.fall(fall).ende()).isEqualTo("Ende_Vernichtet");
        assertThat(funde(pflanzung)).isEmpty();
    }

    /** Somebody does something while the destruction is not committed yet. */
    private void kommtZuSpaet(Pflanzung pflanzung, String satz, Function<String, String> tat) throws Exception {
        String fall = ablauf.beginne(PERSONALSTELLE, PROZESS, Verdachtsfaelle.mit(of("ausloeser", "ANONYM")));
        CompletableFuture<String> antwort = new CompletableFuture<>();
        transaktion.executeWithoutResult(status -> {
            vernichte(fall);
            CompletableFuture.supplyAsync(() -> tat.apply(fall)).whenComplete((wort, fehler) -> antwort.complete(wort));
            assertThatThrownBy(() -> antwort.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        });
        assertThat(antwort.join()).contains(satz);
        assertThat(funde(pflanzung)).isEmpty();
    }

    private void vernichte(String fall) {
        klaere(fall);
        erledige(fall, "anhaltspunkteWuerdigen", of("zureichendeAnhaltspunkte", "NEIN", "ermittlungsanlass", "NEIN",
                "tatsachen", "Nichts daran stimmt."));
    }

    private void findetNichts(String login, String fall) {
        Leitung person = Leitung.von(rest, login);
        assertThat(person.hole("/api/faelle/" + fall).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(person.hole("/api/faelle").getBody().toString()).doesNotContain(fall);
        assertThat(person.hole("/engine-rest/history/process-instance?processInstanceBusinessKey=" + fall).getBody())
                .isEmpty();
    }
}
