package org.dienstweg.geschenke;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is it the same giver, though spelled differently? */
class GeberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Erika Beispiel | erika BEISPIEL | GLEICH", "Erika Beispiel | Beispiel, Erika | GLEICH",
        "Dr. Erika Beispiel | Frau Prof. Dr. Erika Beispiel | GLEICH", "Jörg Müller | Joerg Mueller | GLEICH",
        "Jörg Müller | Jorg Muller | GLEICH", "Hans Weiß | Hans Weiss | GLEICH", "Zoé Dupré | Zoe Dupre | GLEICH",
        "Maria von Berg | Maria Berg | GLEICH", "Anna-Lena Kurz | Anna Lena Kurz | GLEICH",
        "Erika Beispiel | Erika Bespiel | AEHNLICH", "Erika Beispiel | Erika Beipsiel | AEHNLICH",
        "Erika Beispiel | E. Beispiel | AEHNLICH", "Erika Beispiel | Beispiel | AEHNLICH",
        "Erika Beispiel | Erika Maria Beispiel | AEHNLICH", "Erika Beispiel | Hans Beispiel | KEINE",
        "Erika Beispiel | Erika Schmidt | KEINE", "Erika Beispiel | E. | KEINE", "Ute May | Uwe May | KEINE",
        "Erika Beispiel | '' | KEINE", "Dr. | Dr. | KEINE"})
    void personenWerdenErkannt(String eine, String andere, Uebereinstimmung erwartet) {
        assertThat(new Geber(eine, "").mit(new Geber(andere, ""))).isEqualTo(erwartet);
        assertThat(new Geber(andere, "").mit(new Geber(eine, ""))).isEqualTo(erwartet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Beispiel GmbH | BEISPIEL G.m.b.H. | GLEICH", "Beispiel GmbH | Beispiel | GLEICH",
        "Beispiel GmbH & Co. KG | Beispiel GmbH und Co KG | GLEICH", "Sportverein Köln e. V. | Sportverein Koeln e.V. | GLEICH",
        "Bau-Beispiel AG | Baubeispiel AG | GLEICH", "Beispiel GmbH | Beispiel AG | AEHNLICH",
        "Beispiel GmbH | Beipsiel GmbH | AEHNLICH", "Beispiel Bau GmbH | Beispiel GmbH | AEHNLICH",
        "Beispiel GmbH | Muster GmbH | KEINE", "GmbH | GmbH | KEINE", "Nord AG | Süd AG | KEINE"})
    void organisationenWerdenErkannt(String eine, String andere, Uebereinstimmung erwartet) {
        assertThat(new Geber("", eine).mit(new Geber("", andere))).isEqualTo(erwartet);
        assertThat(new Geber("", andere).mit(new Geber("", eine))).isEqualTo(erwartet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Erika Beispiel | Beispiel GmbH | Hans Muster | Beispiel GmbH | GLEICH",
        "Erika Beispiel | Beispiel GmbH | Erika Beispiel | '' | GLEICH",
        "Erika Beispiel | Beispiel GmbH | Erika Beispiel | Muster AG | AEHNLICH",
        "Erika Beispiel | Beispiel GmbH | Hans Schmidt | Muster AG | KEINE",
        "Erika Beispiel | Beispiel GmbH | '' | Beispiel AG | AEHNLICH"})
    void personOderOrganisationGenuegt(String person, String organisation, String anderePerson, String andere,
                                       Uebereinstimmung erwartet) {
        assertThat(new Geber(person, organisation).mit(new Geber(anderePerson, andere))).isEqualTo(erwartet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Erika Beispiel | '' | Erika Beispiel | '' | GLEICH",
        "Erika Beispiel | Beispiel GmbH | Erika Beispiel | Beispiel GmbH | GLEICH",
        "Hans Muster | Beispiel GmbH | Erika Beispiel | Beispiel GmbH | AEHNLICH",
        "'' | Beispiel GmbH | Erika Beispiel | Beispiel GmbH | AEHNLICH",
        "Hans Muster | Beispiel GmbH | '' | Beispiel GmbH | GLEICH",
        "Erika Beispiel | Muster AG | Erika Beispiel | Beispiel GmbH | AEHNLICH",
        "Hans Muster | Muster AG | Erika Beispiel | Beispiel GmbH | KEINE"})
    void einSperrvermerkTrifftDiePersonDieErwartungenZeigte(String person, String organisation, String gesperrt,
                                                           String gesperrte, Uebereinstimmung erwartet) {
        assertThat(new Geber(person, organisation).getroffenVon(new Geber(gesperrt, gesperrte))).isEqualTo(erwartet);
    }

    @Test
    void derGeberStehtDaWieManIhnLiest() {
        assertThat(new Geber(" Erika Beispiel ", null).name()).isEqualTo("Erika Beispiel");
        assertThat(new Geber(null, "Beispiel GmbH").name()).isEqualTo("Beispiel GmbH");
        assertThat(new Geber("Erika Beispiel", "Beispiel GmbH").name()).isEqualTo("Erika Beispiel, Beispiel GmbH");
    }
}
