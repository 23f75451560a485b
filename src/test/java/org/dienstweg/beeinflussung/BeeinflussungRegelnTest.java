package org.dienstweg.beeinflussung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dienstweg.beeinflussung.Bewertung.Beeinflussung;
import org.dienstweg.beeinflussung.Versuchsmeldung.Herkunft;
import org.dienstweg.beeinflussung.Versuchsmeldung.Reaktion;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeeinflussungRegelnTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", value = {"Erika Beispiel, '', 2026-11-25, ERFUELLT",
            "'', Beispiel GmbH, 2020-02-29, ERFUELLT", "' ', NULL, 2026-11-25, VERLETZT",
            "Erika Beispiel, '', 2026-11-26, VERLETZT", "Erika Beispiel, '', NULL, VERLETZT"})
    void dieMeldungNenntGeberUndTag(String person, String organisation, LocalDate tag, Ergebnis ergebnis) {
        var meldung = new Versuchsmeldung(person, organisation, tag, "Karten", "Vergabe", Herkunft.DIENSTLICH,
                JaNein.NEIN, Reaktion.ABGELEHNT);
        assertThat(ergebnis(BeeinflussungRegeln.UEBER_JEDEN_VERSUCH_IST_ZU_UNTERRICHTEN, meldung)).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"PRIVAT, JA, ANGENOMMEN, VERLETZT, VERLETZT", "PRIVAT, JA, ABGELEHNT, VERLETZT, ERFUELLT",
            "PRIVAT, NEIN, ANGENOMMEN, ERFUELLT, ERFUELLT", "DIENSTLICH, JA, ANGENOMMEN, ERFUELLT, VERLETZT",
            "DIENSTLICH, JA, OFFEN, ERFUELLT, ERFUELLT", "DIENSTLICH, NEIN, ANGENOMMEN, ERFUELLT, ERFUELLT"})
    void erkannteErwartungenVerbietenDieAnnahme(Herkunft herkunft, JaNein erwartung, Reaktion reaktion, Ergebnis privat,
                                                Ergebnis annahme) {
        var meldung = new Versuchsmeldung("Erika", "", HEUTE, "Karten", "Vergabe", herkunft, erwartung, reaktion);
        assertThat(ergebnis(BeeinflussungRegeln.PRIVATE_BEZIEHUNG_OHNE_ERWARTUNGEN, meldung)).isEqualTo(privat);
        assertThat(ergebnis(BeeinflussungRegeln.BEI_ERWARTUNGEN_NICHTS_MEHR_ANNEHMEN, meldung)).isEqualTo(annahme);
        assertThat(ergebnis(BeeinflussungRegeln.DIE_PFLICHT_GILT_AUCH_PRIVAT, meldung)).isEqualTo(Ergebnis.ERFUELLT);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", value = {"NEIN, NULL, NEIN, '', '', weil, ERFUELLT, ERFUELLT",
            "JA, NULL, NEIN, '', '', weil, ERFUELLT, VERLETZT", "ZWEIFELHAFT, NULL, NEIN, '', '', weil, ERFUELLT, VERLETZT",
            "JA, NEIN, NEIN, '', '', weil, ERFUELLT, ERFUELLT", "JA, JA, NEIN, '', '', ' ', VERLETZT, ERFUELLT",
            "JA, JA, NULL, '', '', weil, VERLETZT, ERFUELLT", "JA, JA, JA, '', BEAMTE, weil, VERLETZT, ERFUELLT",
            "JA, JA, JA, Otto, '', weil, VERLETZT, ERFUELLT", "JA, JA, JA, Otto, BEAMTE, weil, ERFUELLT, ERFUELLT"})
    void dieBewertungLaesstNichtsOffen(Beeinflussung beeinflussung, JaNein anzeige, JaNein anhaltspunkte, String person,
                                       String status, String grund, Ergebnis beurteilt, Ergebnis angezeigt) {
        var bewertung = new Bewertung(beeinflussung, anzeige, anhaltspunkte, person, status, grund);
        assertThat(ergebnis(BeeinflussungRegeln.ANHALTSPUNKTE_SIND_ZU_BEURTEILEN, bewertung)).isEqualTo(beurteilt);
        assertThat(ergebnis(BeeinflussungRegeln.KORRUPTION_IST_ANZUZEIGEN, bewertung)).isEqualTo(angezeigt);
    }

    private static <F> Ergebnis ergebnis(Regel<F> regel, F fakten) {
        return regel.pruefe(fakten, HEUTE).ergebnis();
    }
}
