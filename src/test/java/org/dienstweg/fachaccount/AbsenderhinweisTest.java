package org.dienstweg.fachaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.fachaccount.FachAccountFixture.HEUTE;
import static org.dienstweg.fachaccount.FachAccountFixture.IM;
import static org.dienstweg.fachaccount.FachAccountFixture.zulaessig;
import static org.dienstweg.fachaccount.FachAccountRegeln.ABSENDERHINWEIS_PRUEFEN;

import org.dienstweg.organisation.Ressortname;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenderhinweisTest {

    @ParameterizedTest
    @CsvSource({"'', VERLETZT", "'Hier twittern wir zum Katastrophenschutz.', VERLETZT",
            "'Ministerium des Innern, Katastrophenschutz', ERFUELLT",
            "'Account des Ministeriums des Innern zum Katastrophenschutz', ERFUELLT",
            "'Account des Innenministeriums zum Katastrophenschutz', ERFUELLT",
            "'IM NRW zum Katastrophenschutz', ERFUELLT", "'#IM_NRW informiert', ERFUELLT",
            "'Informationen im Katastrophenschutz', VERLETZT", "'INFORMATIONEN IM NOTFALL', VERLETZT",
            "'Ministerium der Finanzen', VERLETZT", "'Der Innenminister informiert', VERLETZT"})
    void dieBehoerdeMussUnmittelbarErkennbarSein(String hinweis, Ergebnis ergebnis) {
        assertThat(zulaessig().mit("absenderhinweis", hinweis).ergebnis(ABSENDERHINWEIS_PRUEFEN, "HR-2-13"))
                .isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"Katastrophenschutz, 'IM NRW: Katastrophenschutz', ERFUELLT",
            "Katastrophenschutz, 'IM NRW: #KATASTROPHENSCHUTZ', ERFUELLT",
            "Katastrophenschutz, 'IM NRW: Warnungen', VERLETZT",
            "Katastrophenschutz, 'Alles zum Katastrophenschutz', VERLETZT",
            "Digitale Gesellschaft, 'Referat #DigitaleGesellschaft, IM NRW', ERFUELLT",
            "Digitale Gesellschaft, 'IM NRW zur digitalen Gesellschaft', ERFUELLT",
            "Digitale Gesellschaft, 'IM NRW zur Gesellschaft', VERLETZT",
            "KI, 'IM NRW zum Thema KI', ERFUELLT", "'', 'IM NRW', VERLETZT", "'!!!', 'IM NRW', VERLETZT"})
    void derHinweisSollAbsenderUndFachthemaNennen(String thema, String hinweis, Ergebnis ergebnis) {
        assertThat(zulaessig().mit("fachthema", thema).mit("absenderhinweis", hinweis)
                .ergebnis(ABSENDERHINWEIS_PRUEFEN, "HR-2-14")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"Katastrophenschutz IM NRW, ERFUELLT", "Katastrophenschutz NRW, OFFEN"})
    void nenntNurDerHinweisDasRessortEntscheidetEinMensch(String profilname, Ergebnis ergebnis) {
        assertThat(zulaessig().mit("profilname", profilname).ergebnis(ABSENDERHINWEIS_PRUEFEN, "HR-2-34"))
                .isEqualTo(ergebnis);
        assertThat(zulaessig().mit("profilname", profilname).mit("absenderhinweis", "")
                .ergebnis(ABSENDERHINWEIS_PRUEFEN, "HR-2-34")).isEqualTo(Ergebnis.VERLETZT);
    }

    @ParameterizedTest
    @CsvSource({"TWITTER_X, 160, ERFUELLT", "TWITTER_X, 161, VERLETZT", "INSTAGRAM, 150, ERFUELLT",
            "INSTAGRAM, 151, VERLETZT", "FACEBOOK, 9000, OFFEN",
            "YOUTUBE, 1000, ERFUELLT", "YOUTUBE, 1001, VERLETZT", "VIMEO, 9000, OFFEN", "ANDERE, 9000, OFFEN"})
    void derHinweisPasstInDenKurztextDerPlattform(String plattform, int laenge, Ergebnis ergebnis) {
        assertThat(zulaessig().mit("plattform", plattform).mit("absenderhinweis", "ü".repeat(laenge))
                .ergebnis(ABSENDERHINWEIS_PRUEFEN, "B.5-KURZTEXT")).isEqualTo(ergebnis);
    }

    @Test
    void jedeVorlageHaeltDieRegelnEinUndPasstZuX() {
        assertThat(AbsenderhinweisVorlagen.vorlagen(IM, "Referat 33", "Katastrophenschutz")).hasSize(3)
                .noneMatch(vorlage -> vorlage.contains("periscop"))
                .allSatisfy(vorlage -> assertThat(ABSENDERHINWEIS_PRUEFEN
                        .pruefe(zulaessig().mit("absenderhinweis", vorlage).fakten(), HEUTE).mit(Ergebnis.ERFUELLT))
                        .hasSize(5));
    }

    @Test
    void ohneAngabenStehenPlatzhalterInDenVorlagen() {
        Ressortname staatskanzlei = new Ressortname("STK", "Staatskanzlei", "Staatskanzlei", true);
        assertThat(AbsenderhinweisVorlagen.vorlagen(staatskanzlei, null, " ")).containsExactly(
                "Hier informieren Mitarbeiterinnen und Mitarbeiter der Staatskanzlei NRW zum Thema [Fachthema].",
                "Es informiert: [Organisationseinheit], Staatskanzlei NRW. Thema: [Fachthema].",
                "Dieser Account wird von Mitarbeiterinnen und Mitarbeitern der Staatskanzlei zum Thema [Fachthema] "
                        + "betrieben.");
    }

    @Test
    void fehltDerHinweisBietetDieRegelEineVorlageAn() {
        assertThat(zulaessig().mit("absenderhinweis", null).feststellung(ABSENDERHINWEIS_PRUEFEN, "HR-2-15"))
                .matches(f -> f.ergebnis() == Ergebnis.VERLETZT && !f.sperrt()
                        && f.begruendung().contains("Dieser Account wird von Mitarbeiterinnen und Mitarbeitern des "
                        + "Ministeriums des Innern zum Thema Katastrophenschutz betrieben."));
    }
}
