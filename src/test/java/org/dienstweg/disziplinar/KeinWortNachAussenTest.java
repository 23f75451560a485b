package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dienstweg.Besetzung;
import org.dienstweg.Leitung;
import org.dienstweg.Protokollmitschnitt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

/** What is said about a case outside its file, above all when something goes wrong: databases repeat what they refuse. */
@DisplayName("Kein Wort eines Disziplinarverfahrens gelangt in Protokoll, Mails, Kennzahlen oder Fehlermeldungen")
public class KeinWortNachAussenTest extends Spurensuche {

    private static final String FREMD = Besetzung.KOMMUNIKATION;

    private final Pflanzung pflanzung = new Pflanzung();
    private final List<HttpStatusCode> stati = new ArrayList<>();
    private final StringBuilder antworten = new StringBuilder();

    @ParameterizedTest
    @EnumSource(value = LogLevel.class, names = {"INFO", "DEBUG"})
    @DisplayName("vom Verdacht bis zur Übergabe, mit Ablehnungen und Störungen")
    void vonAnfangBisEnde(LogLevel stufe) throws Exception {
        try (Protokollmitschnitt protokoll = new Protokollmitschnitt(stufe)) {
            String fall = bisZurUebergabe(pflanzung);
            String aufgabe = ablauf.aufgabe(fall, "uebergeben").getId();
            Map<String, Object> antwort = pflanzung.in("uebergeben",
                    of("entlastungGeregelt", "JA", "verschwiegenheitBelehrt", true));
            lehntAb(fall, aufgabe);
            stoert(fall, aufgabe, antwort);
            merke(Leitung.von(rest, FREMD).erledige(aufgabe, antwort));
            assertThat(stati).allMatch(HttpStatusCode::isError);
            mahne(fall, "uebergeben");
            erledige(fall, "uebergeben", antwort);
            assertThat(ende(fall)).isEqualTo("Ende_Uebergeben");
            for (String person : List.of(DIENSTVORGESETZTE, FREMD)) {
                merke(Leitung.von(rest, person).erledige(aufgabe, antwort));
            }
            assertThat(pflanzung.in(protokoll.text())).as("Protokoll").isEmpty();
            assertThat(pflanzung.in(antworten.toString())).as("Antworten").isEmpty();
            assertThat(pflanzung.in(mails())).as("Mails").isEmpty();
            assertThat(pflanzung.in(kennzahlen())).as("Kennzahlen").isEmpty();
        }
    }

    /** Nonsense, from inside and outside; a key that is not in the form is said to whoever sent it, so it is no word. */
    private void lehntAb(String fall, String aufgabe) {
        String wort = pflanzung.wort("abgelehnte Eingabe");
        for (String person : List.of(DIENSTVORGESETZTE, FREMD)) {
            Leitung leitung = Leitung.von(rest, person);
            merke(leitung.erledige(aufgabe, of("entlastungGeregelt", wort, "ermittlungsfuehrung", wort)));
            merke(leitung.erledige(aufgabe, of("geheim", wort)));
            merke(leitung.starte(PROZESS, Verdachtsfaelle.mit(of("statusgruppe", wort, "betroffenePerson", wort))));
            merke(leitung.hole("/engine-rest/task?sortOrder=asc&sortBy=" + wort));
            merke(leitung.hole("/engine-rest/task?processVariables=betroffenePerson_xx_" + wort));
            merke(leitung.hole("/engine-rest/task/" + wort));
            merke(leitung.hole("/api/faelle/" + wort));
            merke(rest.withBasicAuth(person, person).exchange(RequestEntity.post("/api/faelle/" + fall + "/kreis")
                    .contentType(MediaType.APPLICATION_JSON).body("{" + wort), String.class));
        }
    }

    /** Faults whose message repeats a word: of an answer, of a reason. */
    private void stoert(String fall, String aufgabe, Map<String, Object> antwort) {
        String wort = pflanzung.wort("gestörte Eingabe");
        Leitung leitung = Leitung.von(rest, DIENSTVORGESETZTE);
        mitStoerung("eingabe", "daten not like '%" + antwort.get("ermittlungsfuehrung") + "%'",
                () -> merke(leitung.erledige(aufgabe, antwort)));
        mitStoerung("verlaufseintrag", "text not like '%" + wort + "%'", () -> merke(leitung.sende("/api/faelle/" + fall
                + "/kreis", of("person", "miriam.vogt", "grund", wort))));
    }

    private void mitStoerung(String tabelle, String bedingung, Runnable tat) {
        jdbc.execute("alter table " + tabelle + " add constraint stoerung check (" + bedingung + ")");
        try {
            tat.run();
        } finally {
            jdbc.execute("alter table " + tabelle + " drop constraint stoerung");
        }
    }

    private void merke(ResponseEntity<?> antwort) {
        stati.add(antwort.getStatusCode());
        antworten.append(antwort).append('\n');
    }
}
