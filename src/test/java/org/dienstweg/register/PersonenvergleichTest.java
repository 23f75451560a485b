package org.dienstweg.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonenvergleichTest {

    @ParameterizedTest
    @CsvSource({"Jürgen Möllenbäcker, 'Moellenbaecker, Juergen', true, true", "Dr. Anna Schmidt, Anna Schmidt, true, true",
        "Konrad Zwingenberger, Konrad Zwingenberge, false, true", "Konrad Zwingenberger, Petra Lang, false, false",
        "Anna Schmidt, Anne Lang, false, false", "'', Anna Schmidt, false, false"})
    void erkenntDieselbePerson(String einer, String anderer, boolean gleich, boolean aehnlich) {
        assertThat(Personenvergleich.gleich(einer, anderer)).isEqualTo(gleich);
        assertThat(Personenvergleich.aehnlich(einer, anderer)).isEqualTo(aehnlich);
    }

    @ParameterizedTest
    @CsvSource({"Jürgen Müllenbeck-Weiß, Jürgen Müllenbeck, true", "Jürgen Müllenbeck-Weiß, 'Weiss, J.', true",
        "'Müllenbeck-Weiß, Jürgen', J. Muellenbeck, true", "Konrad Zett, Konrad Baumann, false", "Anna Berg-Thal, Petra Tal, false",
        "'', Anna Schmidt, false"})
    void erkenntDieHaelfteEinesDoppelnamens(String einer, String anderer, boolean teilt) {
        assertThat(Personenvergleich.teiltNamen(einer, anderer)).isEqualTo(teilt);
    }
}
