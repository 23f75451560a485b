package org.dienstweg.vorteil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.dienstweg.geschenke.Geber;
import org.dienstweg.geschenke.Sperrangabe;
import org.dienstweg.geschenke.Sperrbuch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The pre-check as programs see it. */
@ExtendWith(OutputCaptureExtension.class)
class VorpruefungApiTest extends Vorpruefungstest {

    @Autowired
    private Sperrbuch sperrbuch;
    @Autowired
    private DataSource datenbank;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        KLAR + "stillschweigendGrund=MASSENWERBEARTIKEL | STILLSCHWEIGEND_GENEHMIGT | stillschweigend genehmigt nach Nr. 8",
        KLAR + "stillschweigendGrund=ERLEICHTERUNG_DIENSTGESCHAEFT; dienstreise=NEIN | STILLSCHWEIGEND_GENEHMIGT "
                + "| gilt als stillschweigend genehmigt nach Nr. 8.3",
        KLAR + "vorteilsart=BEWIRTUNG; stillschweigendGrund=BEWIRTUNG_DIENSTGESCHAEFT; ueblichUndAngemessen=JA; "
                + "dienstreise=NEIN | STILLSCHWEIGEND_GENEHMIGT | nach Nr. 8.2",
        KLAR + "vorteilsart=BEWIRTUNG; stillschweigendGrund=BEWIRTUNG_VERANSTALTUNG; ueblichUndAngemessen=JA; "
                + "teilnahmegrund=DIENSTLICHER_AUFTRAG; dienstreise=NEIN | STILLSCHWEIGEND_GENEHMIGT | nach Nr. 8.1",
        KLAR + "stillschweigendGrund=KEINER; angenommen=NEIN | ZU_ENTSCHEIDEN | Sie müssen die Zustimmung beantragen, weil",
        KLAR + "vorteilsart=GELD; angenommen=NEIN | ZU_ENTSCHEIDEN | Geld nie stillschweigend genehmigt",
        KLAR + "rechtsanspruch=JA | KEIN_VORTEIL | Kein Vorteil nach Nr. 4",
        KLAR + "amtsbezug=AUSSCHLIESSLICH_PRIVAT | KEIN_AMTSBEZUG | Kein Bezug zum Amt nach Nr. 5.2",
        KLAR + "rechtsanspruch=JA; vorteilsart=ERBRECHTLICH; stillschweigendGrund=KEINER; angenommen=NEIN "
                + "| ZU_ENTSCHEIDEN | Anspruch erst aus der Zuwendung selbst",
        KLAR + "gefordert=JA; angenommen=NEIN | ZU_ENTSCHEIDEN | gefordert wurde (Nr. 7.4)",
        KLAR + "pflichtwidrigeGegenleistung=JA; angenommen=NEIN | ZU_ENTSCHEIDEN | pflichtwidrige Handlung",
        KLAR + "beeinflussung=JA; angenommen=BEREITS; angenommenAm=2026-11-20 | ZU_ENTSCHEIDEN | Beeinflussung im Raum",
        KLAR + "stillschweigendGrund=KEINER; angenommen=VORLAEUFIG; angenommenAm=2026-11-20 | ZU_ERGAENZEN "
                + "| Sie müssen die Zustimmung beantragen",
        "statusgruppe=TARIF; vorteilsart=GELD; rechtsanspruch=UNSICHER; angenommen=NEIN | ZU_ENTSCHEIDEN "
                + "| Zweifel haben (Rechtsanspruch)"})
    @DisplayName("Die Schnittstelle antwortet mit Ergebnis, Satz und Fundstellen")
    void schnittstelle(String angaben, String ergebnis, String satz) throws Exception {
        frage(antworten(angaben)).andExpect(status().isOk()).andExpect(jsonPath("ergebnis").value(ergebnis))
                .andExpect(jsonPath("satz").value(containsString(satz)))
                .andExpect(jsonPath("feststellungen[0].regel").exists())
                .andExpect(jsonPath("feststellungen[0].norm").value(containsString("VV zu § 42 BeamtStG Nr.")))
                .andExpect(jsonPath("feststellungen[0].begruendung").exists());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "statusgruppe=BEAMTER | statusgruppe | Erlaubt ist einer dieser Werte: BEAMTE, RUHESTAND, FRUEHERE, TARIF.",
        "unbekannt=x | unbekannt | Dieses Feld gibt es in der Vorprüfung nicht.",
        "zuwendungAm=gestern | zuwendungAm | Geben Sie den Tag in der Form 2026-11-16 an.",
        "wertEuro=viel | wertEuro | Geben Sie einen Betrag in Euro an, zum Beispiel 25.50.",
        "wertEuro=1E999999999 | wertEuro | Geben Sie einen Betrag in Euro an, zum Beispiel 25.50.",
        "wertEuro=-3 | wertEuro | Geben Sie einen Betrag in Euro an, zum Beispiel 25.50.",
        "vollstaendig=ja | vollstaendig | Erlaubt ist nur true oder false.",
        "'' | rechtsanspruch | Diese Antwort fehlt: Haben Sie einen Rechtsanspruch darauf?",
        KLAR + "stillschweigendGrund=KEINER; angenommen=BEREITS; angenommenAm=2026-11-24 | angenommenAm "
                + "| Der Tag der Annahme liegt in der Zukunft."})
    @DisplayName("Unsinn bekommt an jedem Feld einen deutschen Satz")
    void unsinn(String angaben, String feld, String satz) throws Exception {
        frage(antworten(angaben)).andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("fehler[*].feld").value(hasItem(feld)))
                .andExpect(jsonPath("fehler[*].satz").value(hasItem(satz)));
    }

    @Test
    @DisplayName("Auch falsche Arten von Werten und zu lange Texte stehen bei ihrem Feld")
    void falscheArten() throws Exception {
        Map<String, Object> angaben = new LinkedHashMap<>();
        angaben.put("statusgruppe", 1);
        angaben.put("gegenstand", "a".repeat(4001));
        angaben.put("anlass", Map.of("a", 1));
        angaben.put("zuwendungAm", 2026);
        angaben.put("vollstaendig", true);
        angaben.put("wertEuro", 12.5);
        frage(angaben).andExpect(status().isBadRequest()).andExpect(jsonPath("fehler.length()").value(4));
        mvc.perform(post("/api/vorpruefung/vorteilsannahme").contentType(MediaType.APPLICATION_JSON).content("kein JSON"))
                .andExpect(status().isBadRequest()).andExpect(content().contentType("application/problem+json"));
    }

    @Test
    @Transactional
    @DisplayName("Ein Sperrvermerk wirkt auch in der Vorprüfung")
    void sperrvermerk() throws Exception {
        sperrbuch.sperre(new Sperrangabe("VA-1", "IM", "anna", new Geber("Erika Beispiel", ""), "Erwartungen", "chef"));
        frage(antworten(KLAR + "amtsbezug=AUSSCHLIESSLICH_PRIVAT; zuwendendePerson=Beispiel, Erika"))
                .andExpect(jsonPath("ergebnis").value("ZU_ENTSCHEIDEN"))
                .andExpect(jsonPath("satz").value(containsString("Erwartungen vermerkt sind (Nr. 5.2)")));
    }

    @Test
    @DisplayName("Nichts wird gespeichert, nichts steht im Protokoll")
    void nichtsBleibt(CapturedOutput ausgabe) throws Exception {
        frage(antworten(KLAR + "stillschweigendGrund=KEINER; angenommen=NEIN; gegenstand=GEHEIMWORT; anlass=GEHEIMWORT"));
        frage(antworten("gegenstand=GEHEIMWORT; statusgruppe=GEHEIMWORT"));
        weiter("gegenstand=GEHEIMWORT; statusgruppe=BEAMTE");
        assertThat(ausgabe.getAll()).doesNotContain("GEHEIMWORT");
        JdbcTemplate jdbc = new JdbcTemplate(datenbank);
        assertThat(jdbc.queryForObject("select count(*) from geschenk", Long.class)).isZero();
        assertThat(jdbc.queryForObject("select count(*) from fall", Long.class)).isZero();
    }
}
