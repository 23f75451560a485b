package org.dienstweg.vorteil.web;

import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.web.Anmeldung;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pre-check as an employee meets it, and how to ask it. */
@SpringBootTest(classes = VorteilWebAufbau.class, properties = {
    "spring.datasource.url=jdbc:h2:mem:vorpruefung", "spring.flyway.locations=classpath:db/migration"})
@AutoConfigureMockMvc(addFilters = false)
abstract class Vorpruefungstest {

    static final String KLAR = "statusgruppe=BEAMTE; vorteilsart=GUTSCHEIN_GEGENSTAND; rechtsanspruch=NEIN; "
            + "amtsbezug=HAUPTAMT; erwartungVerknuepft=NEIN; gefordert=NEIN; pflichtwidrigeGegenleistung=NEIN; "
            + "beeinflussung=NEIN; ";

    @Autowired
    MockMvc mvc;
    @Autowired
    private ObjectMapper json;
    @MockitoBean
    private Anmeldung anmeldung;

    @BeforeEach
    void angemeldet() {
        when(anmeldung.jetzt()).thenReturn(new Angemeldet("anna", "IM", Set.of(Rolle.BESCHAEFTIGTE), Set.of("IM")));
    }

    ResultActions frage(Map<String, Object> antworten) throws Exception {
        return mvc.perform(post("/api/vorpruefung/vorteilsannahme").contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(antworten)));
    }

    ResultActions weiter(String angaben) throws Exception {
        MockHttpServletRequestBuilder anfrage = post("/vorpruefung");
        antworten(angaben).forEach((feld, wert) -> anfrage.param(feld, wert.toString()));
        return mvc.perform(anfrage).andExpect(status().isOk());
    }

    static Map<String, Object> antworten(String angaben) {
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
