package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dienstweg.akte.Gesamtakte;
import org.dienstweg.process.Fallansicht;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** The ways of charges that grow or shrink, written from §§ 19, 20 LDG NRW. */
abstract class Vorwurfswege extends Disziplinartest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);

    @Autowired
    @Qualifier("disziplinarAnsicht")
    private Fallansicht bild;

    @Test
    @DisplayName("schreibt den Vorwurf in Fassungen fort und belehrt bei einer Ausdehnung neu (§§ 19, 20 LDG NRW)")
    void vorwurf() {
        String fall = leiteEin(of());
        unterrichteHoehereStelle(fall);
        stelleZu(fall, HEUTE);
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        assertThat(ereignisse.moegliche(PROZESS, fall)).extracting(eines -> eines.nachricht()).doesNotContain("VorwurfFortzuschreiben");
        am(2026, 12, 1);
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "BESCHRAENKUNG", "vorwurfText", "Der Kugelschreiber.",
                "fortschreibungGrund", "Fällt nicht ins Gewicht."));
        assertThat(ablauf.wartet(fall)).containsExactly("aeusserungErfassen");
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "AUSDEHNUNG", "vorwurfText", "Auch die Reise.",
                "fortschreibungGrund", "Neue Zeugin."));
        assertThat(ablauf.wartet(fall)).as("die laufende Anhörung beginnt neu").containsExactly("betroffeneUnterrichten");
        stelleZu(fall, LocalDate.of(2026, 12, 1));
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "KEINE", "aeusserungText", "Erklärt, nichts zu sagen."));
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
        assertThat(verlauf(fall)).contains("Vorwurf beschränkt: Fassung 2.", "Vorwurf ausgedehnt: Fassung 3.");
    }

    @Test
    @DisplayName("wirft in keinem Schreiben wieder vor, was ausgeschieden ist, und nennt Tag und Tatzeit jeder Ausdehnung (§§ 19, 20 LDG NRW)")
    void vorwurfWieErSteht() {
        String fall = leiteEin(of());
        unterrichteHoehereStelle(fall);
        am(2026, 12, 1);
        schreibeFort(fall, "AUSDEHNUNG", "ZWEITEHANDLUNG", "2026-01-31");
        schreibeFort(fall, "BESCHRAENKUNG", "ZWEITEHANDLUNG.", null);
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        assertThatThrownBy(() -> erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "AUSDEHNUNG", "vorwurfText",
                "ZWEITEHANDLUNG", "fortschreibungGrund", "Zeugin."))).hasMessageContaining("nicht wieder");
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "AUSDEHNUNG", "vorwurfText", "DRITTEHANDLUNG",
                "vorwurfTatzeit", "2026-02-28", "fortschreibungGrund", "Zeugin."));
        assertThat(schreiben(fall, "Unterrichtung und Belehrung, Fassung 4"))
                .contains("Empfang eines Unternehmens", "12. Oktober 2026", "DRITTEHANDLUNG", "28. Februar 2026",
                        "Die Fassung 4 des Vorwurfs ersetzt die früheren", "Nicht mehr vorgeworfen")
                .containsPattern("Fassung 4, ausgedehnt ?am 1. Dezember ?2026")
                .doesNotContain("31. Januar 2026").containsOnlyOnce("ZWEITEHANDLUNG");
        stelleZu(fall, LocalDate.of(2026, 12, 1));
        erledige(fall, "aeusserungErfassen", NICHTS_ZU_SAGEN);
        erledige(fall, "uebergeben", of("ermittlungsfuehrung", "Regierungsrätin Mende", "entlastungGeregelt", "NEIN"));
        assertThat(regeln(fall, Ergebnis.OFFEN)).contains("LDG-4").doesNotContain("VV50-2.8");
        assertThat(schreiben(fall, "Übergabe an die Ermittlung"))
                .contains("nein, noch zu regeln", "Mit dieser Beauftragung belehren wir Sie", "§ 37 Abs. 1 BeamtStG")
                .contains("DRITTEHANDLUNG", "28. Februar 2026", "Nicht mehr vorgeworfen").containsOnlyOnce("ZWEITEHANDLUNG");
    }

    @Test
    @DisplayName("nennt Fristen in Formular und Akte nach ihrem Zweck")
    void fristnamen() {
        String fall = leiteEin(of());
        unterrichteHoehereStelle(fall);
        stelleZu(fall, HEUTE);
        assertThat(bild.fall(fall, "aeusserungErfassen").get("fristen").toString())
                .contains("frist=Schriftliche Äußerung (ein Monat)", "frist=Verweis ausgeschlossen (zwei Jahre nach Vollendung)")
                .doesNotContain("MONAT", "Zwei Wochen");
        erledige(fall, "aeusserungErfassen", NICHTS_ZU_SAGEN);
        erledige(fall, "uebergeben", UEBERGABE);
        assertThat(schreiben(fall, Gesamtakte.TITEL)).contains("Erklärung, sich mündlich zu äußern (zwei Wochen)",
                "Abschluss des Verfahrens nach § 62 LDG NRW (sechs Monate)");
    }

    private void schreibeFort(String fall, String art, String text, String tatzeit) {
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        Map<String, Object> antwort = new HashMap<>(of("fortschreibungArt", art, "vorwurfText", text, "fortschreibungGrund", "Zeugin."));
        antwort.put("vorwurfTatzeit", tatzeit);
        erledige(fall, "vorwurfFortschreiben", antwort);
    }

    @Test
    @DisplayName("beginnt Unterrichtung und Anhörung neu, wenn sie bei der Ausdehnung schon abgeschlossen waren")
    void spaeteAusdehnung() {
        String fall = leiteEin(of());
        stelleZu(fall, HEUTE);
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "KEINE", "aeusserungText", "Erklärt, nichts zu sagen."));
        assertThat(ablauf.wartet(fall)).containsExactly("hoehereStelleUnterrichten");
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "AUSDEHNUNG", "vorwurfText", "Auch die Reise.",
                "vorwurfTatzeit", "2025-01-31", "fortschreibungGrund", "Neue Zeugin."));
        assertThat(ablauf.wartet(fall)).containsExactlyInAnyOrder("hoehereStelleUnterrichten", "betroffeneUnterrichten");
        assertThat(fristen(fall, "ZEITABLAUF_ZWEI_JAHRE")).as("§ 15 auch für die neue Tat").extracting(frist -> frist.ende())
                .contains(LocalDate.of(2027, 1, 31));
    }

    @Test
    @DisplayName("dehnt auch noch aus, wenn die Übergabe offen ist; übergeben wird erst nach neuer Unterrichtung und Anhörung (§ 19)")
    void ausdehnungWaehrendDerUebergabe() {
        String fall = leiteEin(of());
        unterrichteHoehereStelle(fall);
        stelleZu(fall, HEUTE);
        erledige(fall, "aeusserungErfassen", NICHTS_ZU_SAGEN);
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        assertThatThrownBy(() -> erledige(fall, "uebergeben", UEBERGABE)).hasMessageContaining("Vorwurf fortschreiben");
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "AUSDEHNUNG", "vorwurfText", "Auch die Reise.",
                "fortschreibungGrund", "Neue Zeugin."));
        assertThatThrownBy(() -> erledige(fall, "uebergeben", UEBERGABE)).hasMessageContaining("Betroffene Person unterrichten");
        stelleZu(fall, HEUTE);
        assertThatThrownBy(() -> erledige(fall, "uebergeben", UEBERGABE)).hasMessageContaining("Äußerung erfassen");
        erledige(fall, "aeusserungErfassen", NICHTS_ZU_SAGEN);
        erledige(fall, "uebergeben", UEBERGABE);
        assertThat(ende(fall)).isEqualTo("Ende_Uebergeben");
    }

    @Test
    @DisplayName("wartet mit der Übergabe, bis auch eine Beschränkung festgehalten ist")
    void beschraenkungAmEnde() {
        String fall = leiteEin(of());
        unterrichteHoehereStelle(fall);
        stelleZu(fall, HEUTE);
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        erledige(fall, "aeusserungErfassen", NICHTS_ZU_SAGEN);
        assertThat(ablauf.wartet(fall)).containsExactly("vorwurfFortschreiben");
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "BESCHRAENKUNG", "vorwurfText", "Der Kugelschreiber.",
                "fortschreibungGrund", "Fällt nicht ins Gewicht."));
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
    }
}
