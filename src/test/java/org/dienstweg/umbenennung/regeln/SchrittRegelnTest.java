package org.dienstweg.umbenennung.regeln;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.umbenennung.regeln.UmbenennungRegeln.ANPASSUNG_PRUEFEN;
import static org.dienstweg.umbenennung.regeln.UmbenennungRegeln.EINBEZIEHUNG_PRUEFEN;
import static org.dienstweg.umbenennung.regeln.UmbenennungRegeln.MITTEILUNG_PRUEFEN;
import static org.dienstweg.umbenennung.regeln.UmbenennungRegeln.NUTZERNAME_PRUEFEN;
import static org.dienstweg.umbenennung.regeln.UmbenennungRegeln.UNMOEGLICHKEIT_PRUEFEN;
import static org.dienstweg.umbenennung.regeln.UmbenennungRegeln.VERFUEGBARKEIT_PRUEFEN;

import java.time.LocalDate;
import java.util.List;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.register.Accountart;
import org.dienstweg.umbenennung.antworten.Aenderung;
import org.dienstweg.umbenennung.antworten.Anpassung;
import org.dienstweg.umbenennung.antworten.Einbeziehung;
import org.dienstweg.umbenennung.antworten.Mitteilung;
import org.dienstweg.umbenennung.antworten.Unmoeglichkeit;
import org.dienstweg.umbenennung.antworten.Verfuegbarkeit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules demand of the answers at the steps of an order, one table per rule. */
class SchrittRegelnTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 25);
    private static final Ressortname FM = new Ressortname("FM", "Ministerium der Finanzen", "Finanz", true);

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", value = {"2026-11-25, 2026-11-25, ERFUELLT", "2026-11-24, 2026-11-25, VERLETZT",
            "2026-11-26, NULL, VERLETZT", "NULL, NULL, VERLETZT", "2026-11-20, NULL, ERFUELLT"})
    void zuerstDerProfilname(LocalDate tag, LocalDate fruehestens, Ergebnis ergebnis) {
        Aenderung fakten = new Aenderung(tag, "https://x.com/a", fruehestens);
        assertThat(ergebnis(NUTZERNAME_PRUEFEN, fakten, "HR-2-38")).isEqualTo(ergebnis);
        assertThat(ergebnis(NUTZERNAME_PRUEFEN, fakten, "HR-2-40")).isEqualTo(Ergebnis.ERFUELLT);
    }

    @ParameterizedTest
    @CsvSource({"JA, '', ERFUELLT", "NEIN, '', VERLETZT", "NEIN, @anders, VERLETZT"})
    void einVergebenerNameIstFestgestellt(JaNein frei, String anderer, Ergebnis ergebnis) {
        assertThat(ergebnis(VERFUEGBARKEIT_PRUEFEN, new Verfuegbarkeit(frei, anderer), "HR-2-39")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"JA, Vergeben, FACH, ERFUELLT, ERFUELLT", "JA, '', FACH, VERLETZT, ERFUELLT",
            "JA, Vergeben, RESSORT, ERFUELLT, VERLETZT", "NEIN, Vergeben, RESSORT, ERFUELLT, ERFUELLT"})
    void neuerAccountNurBeiUnmoeglichkeit(JaNein noetig, String grund, Accountart art, Ergebnis hr240, Ergebnis hr208) {
        Unmoeglichkeit fakten = new Unmoeglichkeit(noetig, grund, art);
        assertThat(ergebnis(UNMOEGLICHKEIT_PRUEFEN, fakten, "HR-2-40")).isEqualTo(hr240);
        assertThat(ergebnis(UNMOEGLICHKEIT_PRUEFEN, fakten, "HR-2-08")).isEqualTo(hr208);
    }

    @ParameterizedTest
    @CsvSource({"true, '', ERFUELLT", "false, '', VERLETZT", "false, Eilt, VERLETZT"})
    void dieHausspitzeSollEinbezogenWerden(boolean kenntnis, String anmerkung, Ergebnis ergebnis) {
        assertThat(ergebnis(EINBEZIEHUNG_PRUEFEN, new Einbeziehung(kenntnis, anmerkung), "HR-2-41")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", value = {"2026-11-25, Ministerium der Finanzen, ERFUELLT", "2026-11-25, Wir, VERLETZT",
            "NULL, Ministerium der Finanzen, VERLETZT", "2026-11-26, Ministerium der Finanzen, VERLETZT"})
    void derAbsenderhinweisNenntDasRessort(LocalDate tag, String hinweis, Ergebnis ergebnis) {
        assertThat(ergebnis(ANPASSUNG_PRUEFEN, new Anpassung(tag, hinweis, FM), "HR-2-34")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", value = {"Aus alt wird neu, Presse, https://a.de, 2026-11-25, ERFUELLT, ERFUELLT",
            "Neuer Name neu, Presse, https://a.de, 2026-11-25, VERLETZT, ERFUELLT",
            "Aus alt wird neu, '', https://a.de, 2026-11-25, VERLETZT, ERFUELLT",
            "Aus alt wird neu, Presse, '', 2026-11-26, VERLETZT, VERLETZT", "'', Presse, https://a.de, NULL, VERLETZT, VERLETZT"})
    void dieMitteilungNenntAltenUndNeuenNamen(String text, String kanal, String url, LocalDate tag, Ergebnis hr242,
                                              Ergebnis hr345) {
        Mitteilung fakten = new Mitteilung(text, kanal, url, tag, List.of("alt", "neu"));
        assertThat(ergebnis(MITTEILUNG_PRUEFEN, fakten, "HR-2-42")).isEqualTo(hr242);
        assertThat(ergebnis(MITTEILUNG_PRUEFEN, fakten, "HR-3-45")).isEqualTo(hr345);
    }

    private static <F> Ergebnis ergebnis(Regelwerk<F> regelwerk, F fakten, String regel) {
        return regelwerk.pruefe(fakten, HEUTE).feststellungen().stream()
                .filter(feststellung -> feststellung.regel().equals(regel)).findFirst().orElseThrow().ergebnis();
    }
}
