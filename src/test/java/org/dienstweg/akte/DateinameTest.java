package org.dienstweg.akte;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dateiname")
class DateinameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vermerk.pdf                  | Vermerk.pdf
            ../../etc/passwd             | passwd
            C:\\Users\\anna\\Bild.png    | Bild.png
            a<b>:?*.txt                  | a_b____.txt
            ..                           | Anlage
            .verborgen                   | verborgen
            Grün  und   weiß.csv         | Grün und weiß.csv
            """)
    void bereinigt(String name, String erwartet) {
        assertThat(Dateiname.bereinigt(name)).isEqualTo(erwartet);
    }

    @Test
    @DisplayName("Unsichtbare Zeichen, auch solche, die Text umdrehen, fallen weg")
    void unsichtbare_zeichen() {
        assertThat(Dateiname.bereinigt("rechnung\u202Efdp.exe")).isEqualTo("rechnungfdp.exe");
        assertThat(Dateiname.bereinigt("a\u0000\r\nb.pdf")).isEqualTo("ab.pdf");
        assertThat(Dateiname.bereinigt(null)).isEqualTo("Anlage");
        assertThat(Dateiname.bereinigt("\n\n")).isEqualTo("Anlage");
    }

    @Test
    @DisplayName("Ein zu langer Name behält seine Endung und zerschneidet kein Zeichen")
    void lang() {
        assertThat(Dateiname.bereinigt("x".repeat(500) + ".pdf")).hasSize(120).endsWith("x.pdf");
        assertThat(Dateiname.bereinigt("😀".repeat(500) + ".pdf")).endsWith("😀.pdf").hasSizeLessThanOrEqualTo(121);
    }

    @Test
    @DisplayName("Ein Datum am Ende ist keine Endung")
    void endung() {
        assertThat(Dateiname.endung("Vermerk vom 3.12.2026")).isEmpty();
        assertThat(Dateiname.endung("Vermerk.PDF")).isEqualTo("pdf");
    }
}
