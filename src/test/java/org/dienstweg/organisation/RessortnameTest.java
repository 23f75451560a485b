package org.dienstweg.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RessortnameTest {

    private static final Ressortname FM =
            Ressortname.von(new Ressort("FM", "Ministerium der Finanzen", "Finanz", true));
    private static final Ressortname IM = new Ressortname("IM", "Ministerium des Innern NRW", "Innen", true);
    private static final Ressortname STK = new Ressortname("STK", "Staatskanzlei", "Staatskanzlei", true);

    @ParameterizedTest
    @CsvSource({"FinanzministeriumNRW, true", "Finanzmin_NRW, true", "FINANZMINISTERIUM, true",
            "Hier twittert die Pressestelle des Ministeriums der Finanzen des Landes Nordrhein-Westfalen., true",
            "FM, true", "FMNRW, true", "fm, false", "Finanzen, false", "Finanzminister, false", "'', false",
            "NRW, false", "FMX, false", "Ministerium der, false", "Ministerium für Finanzen, false"})
    void einRessortStehtImText(String text, boolean steht) {
        assertThat(FM.stehtIn(text)).isEqualTo(steht);
    }

    @ParameterizedTest
    @CsvSource({"Warnungen im Netz, false", "WARNUNGEN IM NETZ, false", "WARNUNGEN DES IM NRW, true", "IM_NRW, true",
            "IMNRW, true", "SIMNRW, false", "IM NRWX, false", "Das IM warnt, true",
            "das ministerium des innern warnt, true"})
    void eineAbkuerzungDieAuchEinWortIstZaehltNurGross(String text, boolean steht) {
        assertThat(IM.stehtIn(text)).isEqualTo(steht);
    }

    @Test
    void derGenitivPasstZumGeschlecht() {
        assertThat(FM.genitiv()).isEqualTo("des Ministeriums der Finanzen");
        assertThat(STK.genitiv()).isEqualTo("der Staatskanzlei");
        assertThat(STK.stehtIn("Account der Staatskanzlei NRW")).isTrue();
    }
}
