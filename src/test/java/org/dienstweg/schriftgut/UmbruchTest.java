package org.dienstweg.schriftgut;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line of a document may end. */
@DisplayName("Zeilenumbruch")
class UmbruchTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"nach § 17 Abs. 1 LDG NRW gilt; nach |§ 17 |Abs. 1 |LDG NRW |gilt", "§§ 42, 47 BeamtStG; §§ 42, |47 |BeamtStG",
        "hat „in bar“ Geld; hat |„in |bar“ |Geld", "sagt „ja“.; sagt |„ja“.", "VV zu § 50 Nr. 2.8; VV |zu |§ 50 |Nr. 2.8",
        "am 3. Dezember 2026; am |3. Dezember |2026", "ein § ohne Zahl; ein |§ |ohne |Zahl"})
    @DisplayName("trennt weder Zeichen und Zahl einer Fundstelle noch ein Schlusszeichen von seinem Wort")
    void stellen(String text, String erwartet) {
        Umbruch umbruch = new Umbruch();
        umbruch.setText(text);
        List<String> teile = new ArrayList<>();
        int von = 0;
        for (int bis = umbruch.next(); bis != BreakIterator.DONE; bis = umbruch.next()) {
            if (bis > von) {
                teile.add(text.substring(von, bis));
            }
            von = bis;
        }
        teile.add(text.substring(von));
        assertThat(String.join("|", teile.stream().filter(eines -> !eines.isEmpty()).toList())).isEqualTo(erwartet);
    }
}
