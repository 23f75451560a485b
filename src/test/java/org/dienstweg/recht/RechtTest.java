package org.dienstweg.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RechtTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 22);
    private static final Norm NORM = Norm.handreichung("2 Abs. 2");

    @Test
    void eineFeststellungNenntRegelNormStaerkeErgebnisUndBegruendung() {
        Regel<String> regel = Regel.zeitlos("HR-2-03", "Satz", NORM, Staerke.DARF_NICHT,
                fakt -> Befund.wenn(fakt.isEmpty(), "gut", "schlecht"));
        assertThat(regel.pruefe("x", HEUTE)).isEqualTo(
                new Feststellung("HR-2-03", "HR 2 Abs. 2", Staerke.DARF_NICHT, Ergebnis.VERLETZT, "schlecht"));
        assertThat(regel.pruefe("", HEUTE).ergebnis()).isEqualTo(Ergebnis.ERFUELLT);
    }

    @Test
    void eineRegelKenntDenTagIhrerAnwendung() {
        Regel<LocalDate> regel = new Regel<>("X", "Satz", NORM, Staerke.MUSS,
                (frist, am) -> Befund.wenn(!am.isAfter(frist), "rechtzeitig", "zu spät"));
        assertThat(regel.pruefe(HEUTE, HEUTE).begruendung()).isEqualTo("rechtzeitig");
        assertThat(regel.pruefe(HEUTE, HEUTE.plusDays(1)).begruendung()).isEqualTo("zu spät");
    }

    @Test
    void alleRegelnWerdenAngewandtAuchNachEinerVerletzung() {
        Regelwerk<String> regelwerk = new Regelwerk<>("R", "1", List.of(regel("A", Staerke.MUSS, new Verletzt("a")),
                regel("B", Staerke.SOLL, new Offen("b")), regel("C", Staerke.KANN, new Erfuellt("c"))));
        Pruefergebnis ergebnis = regelwerk.pruefe("", HEUTE);
        assertThat(ergebnis.feststellungen()).extracting(Feststellung::ergebnis)
                .containsExactly(Ergebnis.VERLETZT, Ergebnis.OFFEN, Ergebnis.ERFUELLT);
        assertThat(ergebnis.mit(Ergebnis.OFFEN)).extracting(Feststellung::begruendung).containsExactly("b");
        assertThat(ergebnis.regelwerk()).isEqualTo("R");
        assertThat(ergebnis.version()).isEqualTo("1");
    }

    @Test
    void einRegelwerkNenntJedeRegelNurEinmal() {
        Regel<String> regel = regel("A", Staerke.MUSS, new Erfuellt(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Regelwerk<>("R", "1", List.of(regel, regel)));
    }

    @ParameterizedTest
    @CsvSource({"MUSS, true, false", "DARF_NICHT, true, false", "SOLL, false, true", "KANN, false, false",
            "EMPFEHLUNG, false, false"})
    void nurEineVerletzungSperrtOderVerlangtEineBegruendung(Staerke staerke, boolean sperrt, boolean verlangt) {
        for (Befund befund : List.of(new Verletzt(""), new Offen(""), new Erfuellt(""))) {
            boolean verletzt = befund.ergebnis() == Ergebnis.VERLETZT;
            Pruefergebnis ergebnis = new Regelwerk<>("R", "1", List.of(regel("A", staerke, befund))).pruefe("", HEUTE);
            assertThat(ergebnis.gesperrt()).isEqualTo(sperrt && verletzt);
            assertThat(ergebnis.verlangtBegruendung()).isEqualTo(verlangt && verletzt);
        }
    }

    @ParameterizedTest
    @CsvSource(value = {"SOLL, weil es nötig ist, true", "SOLL, '  ', false", "SOLL, NULL, false",
            "MUSS, weil es nötig ist, false", "KANN, NULL, true"}, nullValues = "NULL")
    void eineBegruendungHilftNurUeberEineSollRegelHinweg(Staerke staerke, String begruendung, boolean zulaessig) {
        Regelwerk<String> regelwerk = new Regelwerk<>("R", "1", List.of(regel("A", staerke, new Verletzt(""))));
        assertThat(regelwerk.pruefe("", HEUTE).zulaessig(begruendung)).isEqualTo(zulaessig);
    }

    @Test
    void mehrereMaengelStehenInEinerBegruendung() {
        assertThat(Befund.ohne(List.of("Erstens.", "Zweitens."), "gut")).isEqualTo(new Verletzt("Erstens. Zweitens."));
        assertThat(Befund.ohne(List.of(), "gut")).isEqualTo(new Erfuellt("gut"));
        assertThat(Befund.ohne(Collections.nCopies(10, "x."), "gut").begruendung()).endsWith("x. x.");
        assertThat(Befund.ohne(Collections.nCopies(12, "x."), "gut").begruendung())
                .endsWith("x. x. Weitere Mängel dieser Art: 2.");
    }

    @Test
    void eineAntwortMachtAusEinerFrageEineFeststellung() {
        Feststellung frage = regel("A", Staerke.SOLL, new Offen("Ist die Einheit zuständig?")).pruefe("", HEUTE);
        Feststellung antwort = frage.beantwortet(Ergebnis.VERLETZT, "Nein, Referat 34.");
        assertThat(antwort.verlangtBegruendung()).isTrue();
        assertThat(antwort.begruendung()).isEqualTo("Ist die Einheit zuständig? Antwort: Nein, Referat 34.");
        assertThatIllegalStateException().isThrownBy(() -> antwort.beantwortet(Ergebnis.ERFUELLT, "doch"));
        assertThatIllegalStateException().isThrownBy(() -> frage.beantwortet(Ergebnis.OFFEN, "weiß nicht"));
    }

    @ParameterizedTest
    @CsvSource({"'', Stand", "HR 2, ' '"})
    void keineRegelOhneFundstelle(String zitat, String stand) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Norm(zitat, stand));
    }

    @Test
    void zitateSindKurzUndSichtbar() {
        assertThat(Zitat.von("  a\u0000b\u200bc\nd ")).isEqualTo("„a b c d“");
        assertThat(Zitat.von("ü".repeat(80))).isEqualTo("„" + "ü".repeat(80) + "“");
        assertThat(Zitat.von("😀".repeat(10_000))).isEqualTo("„" + "😀".repeat(80) + "…“");
    }

    @Test
    void eineAblehnungNenntAlleGruende() {
        Ablehnung ablehnung = new Ablehnung(List.of("Erstens.", "Zweitens."));
        assertThat(ablehnung).hasMessage("Erstens. Zweitens.");
        assertThat(ablehnung.saetze()).containsExactly("Erstens.", "Zweitens.");
        assertThat(new Ablehnung("Nein.").saetze()).containsExactly("Nein.");
    }

    @ParameterizedTest
    @EnumSource(Staerke.class)
    void keineStaerkeSperrtUndFragtZugleich(Staerke staerke) {
        assertThat(staerke.sperrt() && staerke.verlangtBegruendung()).isFalse();
    }

    private static Regel<String> regel(String id, Staerke staerke, Befund befund) {
        return Regel.zeitlos(id, "Satz", NORM, staerke, fakt -> befund);
    }
}
