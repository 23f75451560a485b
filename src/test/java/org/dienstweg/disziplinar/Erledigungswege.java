package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways of a question whether the proceedings are settled, written from §§ 17 Abs. 1, 33 Abs. 2 LDG NRW. */
abstract class Erledigungswege extends Disziplinartest {

    private static final String GEMELDET = "DisziplinarverfahrenErledigt";
    private static final Map<String, Object> VERSTORBEN = of("erledigt", "JA", "erledigungsgrund", "TOD",
            "erledigtAm", "2026-11-29", "erledigungNachweis", "Sterbeurkunde, Standesamt Düsseldorf, Nr. 12");

    @Test
    @DisplayName("endet nicht mit dem Ereignis, sondern erst mit der Feststellung von Grund, Tag und Nachweis")
    void festgestellt() {
        String fall = leiteEin(of());
        loeseAus(fall, GEMELDET, "Anruf der Familie.");
        assertThat(ablauf.wartet(fall)).as("alles läuft weiter")
                .containsExactlyInAnyOrder("erledigungFeststellen", "hoehereStelleUnterrichten", "betroffeneUnterrichten");
        ablauf.feuere(fall, "Timer_Erinnerung_erledigungFeststellen");
        ablauf.feuere(fall, "Timer_Eskalation_erledigungFeststellen");
        ablauf.fuehreAus(fall);
        erledige(fall, "erledigungFeststellen", VERSTORBEN);
        assertThat(ende(fall)).isEqualTo("Ende_Erledigt");
        assertThat(schriftstuecke(fall)).contains("Vermerk über die Erledigung");
    }

    @Test
    @DisplayName("lässt bei einer Verneinung alles, wie es ist, und fragt auf Wunsch erneut")
    void verneint() {
        String fall = leiteEin(of());
        loeseAus(fall, GEMELDET, "Gerücht.");
        erledige(fall, "erledigungFeststellen", of("erledigt", "NEIN", "erledigungNachweis", "Die Person lebt."));
        assertThat(ablauf.wartet(fall)).containsExactlyInAnyOrder("hoehereStelleUnterrichten", "betroffeneUnterrichten");
        loeseAus(fall, GEMELDET, "Neue Nachricht.");
        assertThat(ablauf.wartet(fall)).contains("erledigungFeststellen");
    }

    @Test
    @DisplayName("nimmt weder den Ruhestand noch einen Tag in der Zukunft noch ein leeres Feld an (AB-09)")
    void keinAusweg() {
        String fall = melde(of());
        loeseAus(fall, GEMELDET, "Wir möchten nicht.");
        assertThatThrownBy(() -> erledige(fall, "erledigungFeststellen", of("erledigt", "JA", "erledigungNachweis", "Ruhestand")))
                .hasMessageContaining("Grund");
        assertThatThrownBy(() -> erledige(fall, "erledigungFeststellen", of("erledigt", "JA", "erledigungsgrund", "TOD",
                "erledigtAm", "2026-12-01", "erledigungNachweis", "Urkunde"))).hasMessageContaining("Zukunft");
        assertThat(ablauf.wartet(fall)).containsExactlyInAnyOrder("anhaltspunkteWuerdigen", "erledigungFeststellen");
    }

    @Test
    @DisplayName("hält eine offene Frage die Übergabe auf, ein gesetzliches Ende aber nicht")
    void offeneFrage() {
        String fall = melde(of());
        loeseAus(fall, GEMELDET, "Unklar.");
        erledige(fall, "anhaltspunkteWuerdigen", of("zureichendeAnhaltspunkte", "NEIN", "tatsachen", "Nur ein Gerücht."));
        assertThat(ende(fall)).isEqualTo("Ende_NichtEingeleitetKeineAnhaltspunkte");
        String anonym = ablauf.beginne(PERSONALSTELLE, PROZESS, Verdachtsfaelle.mit(of("ausloeser", "ANONYM")));
        loeseAus(anonym, GEMELDET, "Unklar.");
        erledige(anonym, "anhaltspunkteWuerdigen", of("zureichendeAnhaltspunkte", "NEIN", "tatsachen", "Nichts.",
                "ermittlungsanlass", "NEIN"));
        assertThat(ende(anonym)).isEqualTo("Ende_Vernichtet");
    }
}
