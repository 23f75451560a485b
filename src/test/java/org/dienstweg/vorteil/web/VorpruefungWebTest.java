package org.dienstweg.vorteil.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.dienstweg.geschenke.Geber;
import org.dienstweg.geschenke.Sperrangabe;
import org.dienstweg.geschenke.Sperrbuch;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.web.Anmeldung;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The pre-check as employees and programs see it. */
@SpringBootTest(classes = VorteilWebAufbau.class, properties = {
    "spring.datasource.url=jdbc:h2:mem:vorpruefung", "spring.flyway.locations=classpath:db/migration"})
@AutoConfigureMockMvc(addFilters = false)
@ExtendWith(OutputCaptureExtension.class)
class VorpruefungWebTest {

    private static final String KLAR = "statusgruppe=BEAMTE; vorteilsart=GUTSCHEIN_GEGENSTAND; rechtsanspruch=NEIN; "
            + "amtsbezug=HAUPTAMT; erwartungVerknuepft=NEIN; gefordert=NEIN; pflichtwidrigeGegenleistung=NEIN; "
            + "beeinflussung=NEIN; ";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private Sperrbuch sperrbuch;
    @Autowired
    private DataSource datenbank;
    @MockitoBean
    private Anmeldung anmeldung;

    @BeforeEach
    void angemeldet() {
        when(anmeldung.jetzt()).thenReturn(new Angemeldet("anna", "IM", Set.of(Rolle.BESCHAEFTIGTE), Set.of("IM")));
    }

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

    @Test
    @DisplayName("Die Seite fragt nur, was die Antworten nötig machen")
    void seiteSchrittFuerSchritt() throws Exception {
        mvc.perform(get("/vorpruefung")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Haben Sie einen Rechtsanspruch darauf?")))
                .andExpect(content().string(not(containsString("Worauf bezieht sich"))));
        weiter("statusgruppe=BEAMTE; vorteilsart=BEWIRTUNG; rechtsanspruch=NEIN")
                .andExpect(content().string(containsString("Worauf bezieht sich die Zuwendung?")))
                .andExpect(content().string(containsString("name=\"rechtsanspruch\" value=\"NEIN\"")))
                .andExpect(content().string(not(containsString("Trifft einer dieser Fälle zu?"))));
        weiter(KLAR).andExpect(content().string(containsString("Trifft einer dieser Fälle zu?")));
        weiter(KLAR + "vorteilsart=BEWIRTUNG; stillschweigendGrund=BEWIRTUNG_VERANSTALTUNG; "
                + "teilnahmegrund=GESELLSCHAFTLICHE_VERPFLICHTUNG")
                .andExpect(content().string(containsString("oder hat sie Sie beauftragt?")))
                .andExpect(content().string(containsString("auf einer Dienstreise?")))
                .andExpect(content().string(not(containsString("In der Reisekostenabrechnung"))));
        weiter(KLAR + "stillschweigendGrund=ERLEICHTERUNG_DIENSTGESCHAEFT; dienstreise=JA")
                .andExpect(content().string(containsString("in der Reisekostenabrechnung angegeben?")));
        weiter(KLAR + "stillschweigendGrund=KEINER").andExpect(content().string(containsString("schon angenommen?")));
        weiter(KLAR + "stillschweigendGrund=KEINER; angenommen=VORLAEUFIG")
                .andExpect(content().string(containsString("Wann haben Sie ihn angenommen?")))
                .andExpect(content().string(containsString("Warum durften Sie mit der Zustimmung rechnen?")));
    }

    @Test
    @DisplayName("Die Seite endet mit Ergebnis, Hinweisen und Fundstellen")
    void seiteErgebnis() throws Exception {
        weiter(KLAR + "stillschweigendGrund=ERLEICHTERUNG_DIENSTGESCHAEFT; dienstreise=NEIN")
                .andExpect(content().string(containsString("gilt als stillschweigend genehmigt nach Nr. 8.3")))
                .andExpect(content().string(containsString("Reisekostenabrechnung an (Nr. 8.4)")))
                .andExpect(content().string(containsString("VV42-8.3")))
                .andExpect(content().string(not(containsString("Zustimmung beantragen</a>"))));
        weiter(KLAR + "vorteilsart=GELD; angenommen=NEIN")
                .andExpect(content().string(containsString("Zustimmung beantragen</a>")));
    }

    @Test
    @DisplayName("Wer eine Antwort ändert, wird von dort an neu gefragt")
    void seiteAendern() throws Exception {
        weiter(KLAR + "stillschweigendGrund=KEINER; angenommen=BEREITS; angenommenAm=2026-11-20; aendern=rechtsanspruch")
                .andExpect(content().string(containsString("name=\"vorteilsart\" value=\"GUTSCHEIN_GEGENSTAND\"")))
                .andExpect(content().string(containsString("type=\"radio\" required id=\"rechtsanspruch-0\"")))
                .andExpect(content().string(not(containsString("2026-11-20"))));
    }

    @Test
    @DisplayName("Was nicht stimmen kann, wird mit einem Satz noch einmal gefragt; der Rest bleibt")
    void seiteUnsinn() throws Exception {
        weiter(KLAR + "stillschweigendGrund=KEINER; angenommen=BEREITS; angenommenAm=2026-11-24")
                .andExpect(content().string(containsString("Der Tag der Annahme liegt in der Zukunft.")))
                .andExpect(content().string(containsString("name=\"gefordert\" value=\"NEIN\"")));
        weiter("statusgruppe=<script>").andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(containsString("Erlaubt ist einer dieser Werte")));
        weiter("unbekannt=x").andExpect(status().isOk());
    }

    private ResultActions frage(Map<String, Object> antworten) throws Exception {
        return mvc.perform(post("/api/vorpruefung/vorteilsannahme").contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(antworten)));
    }

    private ResultActions weiter(String angaben) throws Exception {
        MockHttpServletRequestBuilder anfrage = post("/vorpruefung");
        antworten(angaben).forEach((feld, wert) -> anfrage.param(feld, wert.toString()));
        return mvc.perform(anfrage).andExpect(status().isOk());
    }

    private static Map<String, Object> antworten(String angaben) {
        Map<String, Object> antworten = new LinkedHashMap<>();
        for (String angabe : angaben.split(";")) {
            String[] teile = angabe.strip().split("=", 2);
            if (teile.length == 2) {
                antworten.put(teile[0], teile[1]);
            }
        }
        return antworten;
    }
}
