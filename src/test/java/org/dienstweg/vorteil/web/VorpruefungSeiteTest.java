package org.dienstweg.vorteil.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pre-check as employees see it. */
class VorpruefungSeiteTest extends Vorpruefungstest {

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
}
