package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.akte.Gesamtakte;
import org.dienstweg.akte.Schriftstueckangabe;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.process.access.Anfragende;
import org.dienstweg.schriftgut.EchteDokumente;
import org.dienstweg.schriftgut.mappe.Aufgeschlagen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Die vollständige Akte, die übergeben wird (VV50-2.7)")
class UebergabeakteTest extends Disziplinartest {

    private static final String SCHREIBEN = "wird zur Ermittlung übergeben. Die vollständige Akte";

    @Autowired
    private Akteneinsicht einsicht;
    @Autowired
    private Anlagenannahme annahme;
    @Autowired
    private Gesamtakte gesamtakte;
    @Autowired
    private IdentityService identitaet;

    @Test
    @DisplayName("enthält jedes Schriftstück, auch das eben gefertigte, und jede Anlage, aber nie sich selbst")
    void vollstaendig() throws Exception {
        String fall = leiteEin(of());
        unterrichteHoehereStelle(fall);
        stelleZu(fall, uhr.instant().atZone(uhr.getZone()).toLocalDate());
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "SCHRIFTLICH", "aeusserungEingegangenAm", "2026-11-30",
                "aeusserungText", "Es war ein Irrtum."));
        Angemeldet wer = dienstvorgesetzte();
        annahme.nimmAnlage(fall, "Zettel.txt", "Ein Zettel der Zeugin.".getBytes(StandardCharsets.UTF_8), wer);
        erledige(fall, "uebergeben", of("ermittlungsfuehrung", "Regierungsrätin Mende", "entlastungGeregelt", "JA",
                "verschwiegenheitBelehrt", true));
        assertThat(ende(fall)).isEqualTo("Ende_Uebergeben");

        Schriftstueckangabe uebergeben = einsicht.lies(fall, wer).orElseThrow().schriftstuecke().stream()
                .filter(eines -> eines.titel().equals(Gesamtakte.TITEL)).findFirst().orElseThrow();
        byte[] pdf = einsicht.schriftstueck(fall, uebergeben.id(), wer).orElseThrow().inhalt();
        vollstaendig(fall, pdf, wer);
        assertThat(EchteDokumente.maengel(pdf)).isEmpty();

        byte[] nochmals = gesamtakte.pdf(fall, wer);
        vollstaendig(fall, nochmals, wer);
        try (Aufgeschlagen akte = new Aufgeschlagen(nochmals)) {
            assertThat(akte.alles()).contains(Gesamtakte.TITEL);
            assertThat(akte.alles().replace(" ", "")).contains(uebergeben.sha256());
        }
    }

    private void vollstaendig(String fall, byte[] pdf, Angemeldet wer) throws IOException {
        try (Aufgeschlagen akte = new Aufgeschlagen(pdf)) {
            int nummer = 0;
            for (Schriftstueckangabe eines : einsicht.lies(fall, wer).orElseThrow().schriftstuecke()) {
                if (!eines.titel().equals(Gesamtakte.TITEL)) {
                    assertThat(akte.alles()).containsPattern("Schriftstück \\d+: " + Pattern.quote(eines.titel()));
                    nummer++;
                }
            }
            assertThat(akte.alles()).contains("Schriftstück %d: ".formatted(nummer))
                    .doesNotContain("Schriftstück %d: ".formatted(nummer + 1), ": " + Gesamtakte.TITEL);
            assertThat(akte.alles().split(SCHREIBEN, -1)).as("das Schreiben steht einmal darin").hasSize(2);
            assertThat(akte.text(akte.blattLautVerzeichnis("Anlage 1: Zettel.txt") + 1)).contains("Ein Zettel der Zeugin.");
            assertThat(akte.text(akte.zahl())).contains("Akte %s · Blatt %d von %d".formatted(fall, akte.zahl(), akte.zahl()));
        }
    }

    private Angemeldet dienstvorgesetzte() {
        return ablauf.als(DIENSTVORGESETZTE, () -> Anfragende.von(identitaet.getCurrentAuthentication()));
    }
}
