package org.dienstweg.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AutorisiertenlisteTest extends Registertest {

    @Test
    @DisplayName("Die Liste der Autorisierten gehört dem Ressort, mit Zeitraum und Gerät")
    void autorisierte() {
        eingetragen();
        assertThat(liste.csv("IM").lines()).containsExactly(
                "\uFEFF\"Plattform\";\"Profilname\";\"Nutzername\";\"Name\";\"Funktion\";\"Dienstliches Gerät\";"
                        + "\"Begründung\";\"Autorisiert von\";\"Autorisiert bis\"",
                auf("Instagram", "Innenministerium NRW", "im_nrw", "Miriam Vogt", "Pressereferentin", "ja", "", "02.01.2023",
                        ""),
                zeile("IM NRW", "IM_NRW", "Anke Wolters", "Pressereferentin", "ja", "", "01.03.2019", ""),
                zeile("IM NRW", "IM_NRW", "Holger Brinkmann", "Mitarbeiter der Pressestelle", "ja", "", "05.05.2014",
                        "30.06.2022"),
                zeile("IM NRW", "IM_NRW", "Miriam Vogt", "Pressereferentin", "ja", "", "02.01.2023", ""),
                zeile("Katastrophenschutz NRW", "KatS_NRW", "Sabine Kemper", "Referentin", "nein",
                        "Das dienstliche Gerät ist bestellt.", "10.07.2017", ""),
                zeile("Radweg NRW", "Radweg_NRW", "'=HYPERLINK(\"\"x\"\")", "'+Referentin", "ja", "", "23.11.2026", ""),
                zeile("Radweg NRW", "Radweg_NRW", "Uwe; Sommer", "Sachbearbeiter", "nein", "bestellt", "23.11.2026",
                        ""));
        assertThat(liste.csv("XY").lines()).hasSize(1);
    }

    private static String zeile(String... felder) {
        return "\"X (Twitter)\";" + auf(felder);
    }

    private static String auf(String... felder) {
        return "\"" + String.join("\";\"", felder) + "\"";
    }
}
