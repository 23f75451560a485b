package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonennameTest {

    @ParameterizedTest
    @CsvSource(nullValues = "NULL", value = {"Birgit Wolff, Birgit Wolff, true", "'WOLFF, Birgit', Birgit Wolff, true",
            "Dr. Birgit Wolff, Birgit Wolff, true", "Juergen Mueller, Jürgen Müller, true", "B. Wolff, Birgit Wolff, false",
            "Birgit Wolf, Birgit Wolff, false", "'', Birgit Wolff, false", "Birgit Wolff, '', false",
            "Birgit Wolff-Kern, Birgit Wolff, true"})
    @DisplayName("Reihenfolge, Titel, Schreibung und Umlaute machen keinen Unterschied; im Zweifel ist es dieselbe Person")
    void vergleicht(String geschrieben, String amtlich, boolean gleich) {
        assertThat(Personenname.gleicht(geschrieben, amtlich)).isEqualTo(gleich);
    }
}
