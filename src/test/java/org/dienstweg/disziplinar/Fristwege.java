package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every reminder, escalation and deadline fires, and none of them decides. */
abstract class Fristwege extends Disziplinartest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);

    @Test
    @DisplayName("erinnert und eskaliert bei jeder Aufgabe, auch wenn mehrere offen sind")
    void erinnertUndEskaliert() {
        String fall = melde(of("statusgruppe", "FRUEHERE", "strafverfahren", "ERMITTLUNG"));
        mahne(fall, "zustaendigkeitKlaeren");
        erledige(fall, "zustaendigkeitKlaeren", of("zustaendig", "JA", "zustaendigkeitBegruendung", "Letzter Dienstherr."));
        mahne(fall, "anhaltspunkteWuerdigen");
        erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE);
        mahne(fall, "massnahmeverbotWuerdigen");
        erledige(fall, "massnahmeverbotWuerdigen", KEIN_VERBOT);
        mahne(fall, "einleitungVerfuegen");
        erledige(fall, "einleitungVerfuegen", VERFUEGUNG);
        mahne(fall, "hoehereStelleUnterrichten");
        mahne(fall, "betroffeneUnterrichten");
        mahne(fall, "strafverfahrenVerfolgen");
        loeseAus(fall, "VorwurfFortzuschreiben", null);
        mahne(fall, "vorwurfFortschreiben");
        ablauf.feuere(fall, "Start_FristWarnung");
        mahne(fall, "verzoegerungBegruenden");
        erledige(fall, "verzoegerungBegruenden", of("zureichenderGrund", "Strafverfahren.", "weiteresVorgehen", "Abwarten."));
        ablauf.feuere(fall, "Start_FristAbgelaufen");
        ablauf.fuehreAus(fall);
        stelleZu(fall, HEUTE);
        mahne(fall, "aeusserungErfassen");
        ablauf.feuere(fall, "Timer_Frist_erklaerung");
        ablauf.feuere(fall, "Timer_Frist_aeusserung");
        ablauf.fuehreAus(fall);
        assertThat(ablauf.wartet(fall)).as("der Ablauf sperrt nichts").contains("aeusserungErfassen");
        erledige(fall, "aeusserungErfassen", of("aeusserungArt", "WILL_MUENDLICH", "aeusserungEingegangenAm", "2026-11-30"));
        mahne(fall, "anhoerungDurchfuehren");
        erledige(fall, "anhoerungDurchfuehren", of("angehoertAm", "2026-11-30", "niederschrift", "Anwesend: alle."));
        unterrichteHoehereStelle(fall);
        erledige(fall, "vorwurfFortschreiben", of("fortschreibungArt", "BESCHRAENKUNG", "vorwurfText", "Der Kugelschreiber.",
                "fortschreibungGrund", "Fällt nicht ins Gewicht."));
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "OFFEN", "aussetzung", "JA", "ausgesetztAm", "2026-11-30"));
        assertThat(ablauf.wartet(fall)).containsExactly("strafverfahrenVerfolgen");
        erledige(fall, "strafverfahrenVerfolgen", of("strafausgang", "OFFEN", "aussetzung", "NEIN",
                "fortfuehrungGrund", "Der Sachverhalt ist klar."));
        mahne(fall, "uebergeben");
    }

    private void mahne(String fall, String aufgabe) {
        ablauf.feuere(fall, "Timer_Erinnerung_" + aufgabe);
        ablauf.feuere(fall, "Timer_Eskalation_" + aufgabe);
        ablauf.fuehreAus(fall);
        assertThat(auszug.verlauf(fall)).extracting(eintrag -> eintrag.schritt())
                .contains("Erinnert_" + aufgabe, "Eskaliert_" + aufgabe);
        assertThat(ablauf.wartet(fall)).contains(aufgabe);
    }
}
