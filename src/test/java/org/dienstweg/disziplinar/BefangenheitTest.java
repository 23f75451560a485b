package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dienstweg.Besetzung;
import org.dienstweg.Leitung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

/** A slip of the pen, a login or a seat in the circle opens no way into one's own matter (§§ 20, 21 VwVfG NRW). */
@DisplayName("Niemand entscheidet ein Disziplinarverfahren in eigener Sache")
public class BefangenheitTest extends Disziplinartest {

    @Autowired
    private TestRestTemplate rest;

    @ParameterizedTest
    @ValueSource(strings = {"Birgit Wolf", "Birgitt Wolff", "Wolff, Birgit", "birgit.wolff"})
    @DisplayName("Wer so ähnlich heißt wie die betroffene Person, nimmt den Verdacht nicht auf")
    void selbst(String name) {
        assertThatThrownBy(() -> melde(of("betroffenePerson", name))).hasMessageContaining("Selbstantrag");
    }

    @Test
    @DisplayName("Wer so ähnlich heißt, findet den Fall bis zur Klärung nicht; gefragt wird, wer gemeint ist")
    void aehnlich() {
        String fall = melde(of("betroffenePerson", "Claudia Heldt"));
        assertThat(ablauf.wartet(fall)).containsExactly("zustaendigkeitKlaeren");
        assertThat(Leitung.von(rest, Besetzung.AUCH_DIENSTVORGESETZT).hole("/api/faelle/" + fall).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        erledige(fall, "zustaendigkeitKlaeren", of("zustaendig", "JA", "zustaendigkeitBegruendung", "Gemeint ist jemand anderes."));
        assertThat(ablauf.wartet(fall)).containsExactly("anhaltspunkteWuerdigen");
    }

    @ParameterizedTest
    @CsvSource({"Birgit Wolf", "Birgit Wolff"})
    @DisplayName("Wer gemeldet hat oder so ähnlich heißt, würdigt nicht und löst nichts aus")
    void meldend(String name) {
        String fall = melde(of("ausloeser", "HINWEIS", "hinweisgebendePerson", name));
        assertThatThrownBy(() -> erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE));
        verwehrt(Besetzung.DIENSTVORGESETZT, fall, "/ereignisse", of("nachricht", "VorwurfFortzuschreiben"));
        assertThat(ablauf.wartet(fall)).containsExactly("anhaltspunkteWuerdigen");
    }

    @Test
    @DisplayName("Wer betroffen ist und zur Einsicht in den Kreis aufgenommen wurde, handelt dort nicht für die Stelle")
    void imKreis() {
        String fall = melde(of("betroffenePerson", "Claudia Held"));
        Leitung.von(rest, Besetzung.DIENSTVORGESETZT).sende("/api/faelle/" + fall + "/kreis",
                of("person", Besetzung.AUCH_DIENSTVORGESETZT, "grund", "Akteneinsicht"));
        assertThat(Leitung.von(rest, Besetzung.AUCH_DIENSTVORGESETZT).hole("/api/faelle/" + fall).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        Map<String, Map<String, ?>> versuche = of("/ereignisse", of("nachricht", "ErledigungGemeldet", "grund", "unschuldig"),
                "/kreis", of("person", "felix.busch", "grund", "bitte"), "/loeschstopp", of("grund", "bitte"));
        versuche.forEach((pfad, inhalt) -> verwehrt(Besetzung.AUCH_DIENSTVORGESETZT, fall, pfad, inhalt));
        assertThat(Leitung.von(rest, Besetzung.DIENSTVORGESETZT).sende("/api/faelle/" + fall + "/loeschstopp", of("grund", "Klage"))
                .getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    @DisplayName("Niemand ermittelt gegen sich selbst, unter welcher Schreibweise auch immer")
    void ermittlung() {
        String fall = leiteEin(of("betroffenePerson", "Jonas Keller"));
        stelleZu(fall, LocalDate.of(2026, 11, 30));
        unterrichteHoehereStelle(fall);
        erledige(fall, "aeusserungErfassen", NICHTS_ZU_SAGEN);
        for (String ermittlung : List.of("jonas.keller", "Jonas Keller", "Keller, Jonas", "Jonas Kellner")) {
            assertThatThrownBy(() -> erledige(fall, "uebergeben", of("ermittlungsfuehrung", ermittlung, "entlastungGeregelt", "JA")))
                    .hasMessageContaining("gegen sich selbst");
        }
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
    }

    @Test
    @DisplayName("Bei gleichem Sachverhalt genügt die Hälfte eines Doppelnamens, um nach einem zweiten Verfahren zu fragen (§ 17 Abs. 3)")
    void doppelname() {
        String sachverhalt = "Hat beim Richtfest der Kläranlage Goldmünzen eingesteckt und verschwiegen.";
        melde(of("betroffenePerson", "Jürgen Müllenbeck-Weiß", "sachverhalt", sachverhalt));
        String zweites = melde(of("betroffenePerson", "Jürgen Müllenbeck", "sachverhalt", sachverhalt));
        assertThat(ablauf.wartet(zweites)).containsExactly("zustaendigkeitKlaeren");
    }

    @Test
    @DisplayName("Eine anonyme Eingabe, aus der noch kein Verfahren wurde, steht in keiner anderen Akte (VV50-1.2j)")
    void anonym() {
        String name = "Egon Quittenbaum";
        String eingabe = ablauf.beginne(PERSONALSTELLE, PROZESS, Verdachtsfaelle.mit(of("ausloeser", "ANONYM", "betroffenePerson", name)));
        String fall = melde(of("betroffenePerson", name));
        assertThat(ablauf.wartet(fall)).containsExactly("anhaltspunkteWuerdigen");
        assertThat(auszug.geltendeFeststellungen(fall).toString()).doesNotContain(eingabe);
    }

    private void verwehrt(String person, String fall, String pfad, Map<String, ?> inhalt) {
        assertThat(Leitung.von(rest, person).sende("/api/faelle/" + fall + pfad, inhalt).getStatusCode()).as(pfad)
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
