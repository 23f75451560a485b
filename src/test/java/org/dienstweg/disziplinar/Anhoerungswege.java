package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways through information, statement and hearing, written from § 20 LDG NRW. */
abstract class Anhoerungswege extends Disziplinartest {

    private static final String NACHTRAG = "AeusserungNachzutragen";
    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);

    @Test
    @DisplayName("unterrichtet die höhere Stelle auch während des Aufschubs und legt ihn wieder vor")
    void aufschub() {
        String fall = leiteEin(of());
        assertThatThrownBy(() -> erledige(fall, "betroffeneUnterrichten", of("aufschub", "JA"))).hasMessageContaining("gefährdet");
        erledige(fall, "betroffeneUnterrichten", of("aufschub", "JA", "aufschubGrund", "Zeugin ist noch nicht gehört.",
                "wiedervorlageAm", "2026-12-07"));
        assertThat(ablauf.wartet(fall)).contains("hoehereStelleUnterrichten", "betroffeneUnterrichten");
        assertThat(zeitgeber(fall, "Timer_Frist_wiedervorlage")).isEqualTo(Date.from(Instant.parse("2026-12-06T23:00:00Z")));
        String ohneTag = leiteEin(of());
        erledige(ohneTag, "betroffeneUnterrichten", of("aufschub", "JA", "aufschubGrund", "Zeugin ist noch nicht gehört."));
        assertThat(zeitgeber(ohneTag, "Timer_Frist_wiedervorlage")).as("spätestens nach zwei Wochen")
                .isEqualTo(Date.from(Instant.parse("2026-12-13T23:00:00Z")));
        am(2026, 12, 7);
        ablauf.feuere(fall, "Timer_Frist_wiedervorlage");
        ablauf.fuehreAus(fall);
        assertThat(schreiben(fall, "Unterrichtung und Belehrung")).as("neu ausgefertigt, nicht mit dem Tag der Einleitung")
                .contains("Vertraulich, gegen Zustellnachweis", "7. Dezember 2026", "Birgit Wolff");
        assertThat(verlauf(fall)).anyMatch(text -> text.startsWith("Wiedervorlage"));
        assertThatThrownBy(() -> erledige(fall, "hoehereStelleUnterrichten", of("unterrichtetAm", "2026-11-29",
                "unterrichtungNachweis", "Brief"))).hasMessageContaining("vor der Einleitung");
        unterrichteHoehereStelle(fall);
    }

    @Test
    @DisplayName("kennzeichnet eine Äußerung ohne nachgewiesene Belehrung als unverwertbar, und sie bleibt es (§ 20 Abs. 3)")
    void unverwertbar() {
        String fall = leiteEin(of());
        erledige(fall, "betroffeneUnterrichten", of("zugestelltAm", "2026-11-30"));
        assertThat(fristen(fall, "EIN_MONAT")).as("ohne Nachweis keine Frist").isEmpty();
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "SCHRIFTLICH", "aeusserungEingegangenAm", "2026-11-30",
                "aeusserungText", "Ja, ich war es."));
        assertThat(verlauf(fall)).anyMatch(text -> text.contains("UNVERWERTBAR"));
        assertThat(ablauf.wartet(fall)).contains("betroffeneUnterrichten");
        stelleZu(fall, HEUTE);
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "SCHRIFTLICH", "aeusserungEingegangenAm", "2026-11-29",
                "aeusserungText", "Vorher gesagt."));
        assertThat(ablauf.wartet(fall)).contains("aeusserungErfassen");
        assertThat(verlauf(fall)).filteredOn(text -> text.contains("UNVERWERTBAR")).hasSize(2);
        assertThat(regeln(fall, Ergebnis.VERLETZT)).contains("LDG-20.3");
    }

    @Test
    @DisplayName("hört mündlich an und verlangt die Niederschrift")
    void muendlich() {
        String fall = leiteEin(of());
        unterrichteHoehereStelle(fall);
        stelleZu(fall, HEUTE);
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "WILL_MUENDLICH", "aeusserungEingegangenAm", "2026-11-30",
                "ladungAm", "2026-12-14", "ladungOrt", "10 Uhr, Raum 12"));
        assertThat(fristen(fall, "DREI_WOCHEN")).singleElement().returns(LocalDate.of(2026, 12, 21), frist -> frist.ende());
        ablauf.feuere(fall, "Timer_Frist_anhoerung");
        ablauf.fuehreAus(fall);
        am(2026, 12, 22);
        Map<String, Object> anhoerung = of("angehoertAm", "2026-12-22", "niederschrift", "Anwesend: alle.");
        assertThatThrownBy(() -> erledige(fall, "anhoerungDurchfuehren", anhoerung)).hasMessageContaining("drei Wochen");
        erledige(fall, "anhoerungDurchfuehren", of("angehoertAm", "2026-12-22", "niederschrift", "Anwesend: alle.",
                "verspaetungGrund", "Krankheit."));
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
    }

    @Test
    @DisplayName("berichtigt die Zustellung: Die Fristen rücken, die alte Herleitung bleibt")
    void zustellungBerichtigt() {
        String fall = leiteEin(of());
        stelleZu(fall, HEUTE);
        loeseAus(fall, "ZustellungZuErneuern", "Die Urkunde nennt einen anderen Tag.");
        am(2026, 12, 14);
        stelleZu(fall, LocalDate.of(2026, 12, 11));
        assertThat(fristen(fall, "ZWEI_WOCHEN")).extracting(frist -> frist.ende())
                .containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 28));
        assertThat(zeitgeber(fall, "Timer_Frist_erklaerung")).isEqualTo(Date.from(Instant.parse("2026-12-28T23:00:00Z")));
        assertThat(verlauf(fall)).anyMatch(text -> text.contains("Die Urkunde nennt einen anderen Tag."));
    }

    @Test
    @DisplayName("nimmt jederzeit eine Äußerung auf; was vor der Belehrung gesagt ist, bleibt unverwertbar (§ 20 Abs. 2, 3)")
    void nachtrag() {
        String fall = leiteEin(of());
        unterrichteHoehereStelle(fall);
        loeseAus(fall, NACHTRAG, null);
        ablauf.feuere(fall, "Timer_Erinnerung_aeusserungNachtragen");
        ablauf.feuere(fall, "Timer_Eskalation_aeusserungNachtragen");
        ablauf.fuehreAus(fall);
        erledige(fall, "aeusserungNachtragen", of("aeusserungEingegangenAm", "2026-11-30", "aeusserungText", "Auf dem Flur gesagt."));
        am(2026, 12, 7);
        stelleZu(fall, LocalDate.of(2026, 12, 1));
        erledige(fall, "aeusserungErfassen", NICHTS_ZU_SAGEN);
        assertThat(ablauf.wartet(fall)).containsExactly("uebergeben");
        loeseAus(fall, NACHTRAG, null);
        assertThatThrownBy(() -> erledige(fall, "aeusserungNachtragen", of("aeusserungEingegangenAm", "2026-12-08",
                "aeusserungText", "Morgen."))).hasMessageContaining("Zukunft");
        assertThatThrownBy(() -> erledige(fall, "uebergeben", UEBERGABE)).hasMessageContaining("Äußerung nachtragen");
        erledige(fall, "aeusserungNachtragen", of("aeusserungEingegangenAm", "2026-12-07", "aeusserungText", "Doch noch ein Brief."));
        erledige(fall, "uebergeben", UEBERGABE);
        assertThat(verlauf(fall)).filteredOn(text -> text.startsWith("Nachtrag:")).satisfiesExactly(
                vorher -> assertThat(vorher).contains("UNVERWERTBAR"), nachher -> assertThat(nachher).doesNotContain("UNVERWERTBAR"));
    }

    @Test
    @DisplayName("misst eine Äußerung an der Belehrung, die vor ihr lag, nicht an der nach einer Ausdehnung")
    void neueBelehrungMachtAltesNichtUnverwertbar() {
        String fall = leiteEin(of());
        stelleZu(fall, HEUTE);
        erledige(fall, "aeusserungErfassen", NICHTS_ZU_SAGEN);
        am(2026, 12, 7);
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "AUSDEHNUNG", "vorwurfText", "Auch die Reise.",
                "fortschreibungGrund", "Neue Zeugin."));
        stelleZu(fall, LocalDate.of(2026, 12, 7));
        loeseAus(fall, NACHTRAG, null);
        erledige(fall, "aeusserungNachtragen", of("aeusserungEingegangenAm", "2026-12-03", "aeusserungText", "Brief zum alten Vorwurf."));
        assertThat(verlauf(fall)).noneMatch(text -> text.contains("UNVERWERTBAR"));
    }
}
