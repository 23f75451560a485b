package org.dienstweg.umbenennung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.umbenennung.regeln.UmbenennungRegeln.NEUE_NAMEN_PRUEFEN;
import static org.dienstweg.umbenennung.regeln.UmbenennungRegeln.NOTWENDIGKEIT_PRUEFEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.register.Accountart;
import org.dienstweg.register.Referenzdaten;
import org.dienstweg.register.Registerkonto;
import org.dienstweg.register.regeln.Namensbestand;
import org.dienstweg.register.regeln.Namenswahl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on renaming, one table per rule. */
class UmbenennungRegelnTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 25);
    private static final Ressortname FM = new Ressortname("FM", "Ministerium der Finanzen", "Finanz", true);

    @ParameterizedTest
    @CsvSource({"RESSORT, FM_NRW, false, '', ERFUELLT", "RESSORT, Finanzmin_NRW, false, '', ERFUELLT",
            "RESSORT, NRW_FM, false, '', ERFUELLT", "RESSORT, FM_Presse, false, '', VERLETZT",
            "RESSORT, ChancenNRW, false, '', VERLETZT", "RESSORT, ChancenNRW, true, '', VERLETZT",
            "RESSORT, ChancenNRW, true, Ein Einzelfall, ERFUELLT", "FACH, Steuern_FM, false, '', ERFUELLT"})
    void ressortAccountsHeissenNurWieDasRessort(Accountart art, String name, boolean sinn, String grund, Ergebnis ergebnis) {
        assertThat(ergebnis(NEUE_NAMEN_PRUEFEN, auftrag(konto(art, name, sinn, grund)), "HR-2-28")).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"true, '', VERLETZT", "true, Ein Einzelfall, ERFUELLT", "false, '', ERFUELLT"})
    void sinnstiftungBrauchtEinenGrund(boolean sinn, String grund, Ergebnis ergebnis) {
        assertThat(ergebnis(NEUE_NAMEN_PRUEFEN, auftrag(konto(Accountart.RESSORT, "FM_NRW", sinn, grund)), "HR-2-37"))
                .isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"Steuern_FM, Steuern FM NRW, ERFUELLT", "Steuern_NRW, Steuern FM NRW, VERLETZT",
            "Steuern_FM, Steuern NRW, VERLETZT"})
    void dieAbkuerzungWirdEmpfohlen(String name, String profilname, Ergebnis ergebnis) {
        assertThat(ergebnis(NEUE_NAMEN_PRUEFEN, auftrag(konto(Accountart.FACH, name, profilname)), "HR-2-36"))
                .isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"RESSORT, Steuern NRW, VERLETZT", "FACH, Steuern NRW, OFFEN", "RESSORT, Steuern FM NRW, ERFUELLT"})
    void derProfilnameEinesRessortAccountsNenntDasRessort(Accountart art, String profilname, Ergebnis ergebnis) {
        assertThat(ergebnis(NEUE_NAMEN_PRUEFEN, auftrag(konto(art, "FM_NRW", profilname)), "HR-2-34")).isEqualTo(ergebnis);
    }

    @Test
    void jedeVerletzungNenntDenAccountUndVieleWerdenGezaehlt() {
        Kontofakten[] viele = IntStream.range(0, 12)
                .mapToObj(i -> konto(Accountart.FACH, "Minister" + (char) ('a' + i), false, "")).toArray(Kontofakten[]::new);
        Feststellung eine = finde(NEUE_NAMEN_PRUEFEN, auftrag(viele), "HR-5-08");
        assertThat(eine.ergebnis()).isEqualTo(Ergebnis.VERLETZT);
        assertThat(eine.begruendung()).contains("@Ministera_alt auf X (Twitter): ").contains("Weitere Mängel dieser Art: 2.");
        Kontofakten[] gleiche = IntStream.range(0, 12)
                .mapToObj(i -> konto(Accountart.RESSORT, "Chancen", false, "")).toArray(Kontofakten[]::new);
        assertThat(finde(NEUE_NAMEN_PRUEFEN, auftrag(gleiche), "HR-2-28").begruendung()).contains("und 2 weitere: ");
    }

    @ParameterizedTest
    @CsvSource({"MASTODON, VERLETZT", "TWITTER_X, ERFUELLT"})
    void diePlattformIstGelistet(String plattform, Ergebnis ergebnis) {
        Kontofakten konto = konto(Accountart.FACH, "Steuern_FM", false, "");
        Registerkonto dort = new Registerkonto(UUID.randomUUID(), "IM", plattform, plattform, Accountart.FACH, "Steuern",
                "alt", "alt", "https://x.com/alt", "");
        assertThat(ergebnis(NEUE_NAMEN_PRUEFEN, auftrag(new Kontofakten(dort, konto.wunsch(), konto.wahl())), "HR-2-01"))
                .isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"FM, FM, true, ERFUELLT, ERFUELLT", "IM, FM, true, VERLETZT, ERFUELLT", "FM, FM, false, VERLETZT, VERLETZT"})
    void derAuftragGehoertDemAufnehmendenRessort(String fuehrend, String neu, boolean mitTag, Ergebnis verantwortung,
                                                 Ergebnis egal) {
        Auftragsfakten fakten = new Auftragsfakten("Erlass", mitTag ? HEUTE : null, neu, fuehrend, FM, List.of(),
                List.of(konto(Accountart.FACH, "Steuern_FM", false, "")), Map.of(), Map.of());
        assertThat(ergebnis(NOTWENDIGKEIT_PRUEFEN, fakten, "HR-3-06")).isEqualTo(verantwortung);
        assertThat(ergebnis(NOTWENDIGKEIT_PRUEFEN, fakten, "HR-2-43")).isEqualTo(Ergebnis.ERFUELLT);
    }

    @Test
    void ohneAenderungIstNichtsNotwendig() {
        Kontofakten konto = konto(Accountart.FACH, "Steuern_FM", false, "");
        Registerkonto schon = new Registerkonto(UUID.randomUUID(), "FM", "TWITTER_X", "X", Accountart.FACH, "Steuern",
                konto.wunsch().neuerProfilname(), "Steuern_FM", "https://x.com/a", "");
        Auftragsfakten fakten = auftrag(new Kontofakten(schon, konto.wunsch(), konto.wahl()));
        assertThat(ergebnis(NOTWENDIGKEIT_PRUEFEN, fakten, "HR-2-43")).isEqualTo(Ergebnis.VERLETZT);
        Registerkonto anderswo = new Registerkonto(UUID.randomUUID(), "IM", "TWITTER_X", "X", Accountart.FACH, "Steuern",
                konto.wunsch().neuerProfilname(), "Steuern_FM", "https://x.com/a", "");
        assertThat(ergebnis(NOTWENDIGKEIT_PRUEFEN, auftrag(new Kontofakten(anderswo, konto.wunsch(), konto.wahl())), "HR-2-43"))
                .as("auch wer nur das Ressort wechselt").isEqualTo(Ergebnis.ERFUELLT);
        Auftragsfakten andere = new Auftragsfakten("", HEUTE, "FM", "FM",
                new Ressortname("X", "Landesbetrieb", "X", false), List.of(), List.of(), Map.of(), Map.of());
        assertThat(ergebnis(NOTWENDIGKEIT_PRUEFEN, andere, "HR-1-01")).isEqualTo(Ergebnis.VERLETZT);
    }

    private static Kontofakten konto(Accountart art, String name, String profilname) {
        Kontofakten konto = konto(art, name, false, "");
        Namenswahl wahl = konto.wahl();
        return new Kontofakten(konto.konto(), konto.wunsch(), new Namenswahl(wahl.plattform(), profilname, name,
                wahl.absenderhinweis(), wahl.ressortAccount(), FM, wahl.amtsinhaber(), wahl.weitere(), wahl.grenzen(),
                wahl.vergebene()));
    }

    private static Kontofakten konto(Accountart art, String name, boolean sinn, String grund) {
        Registerkonto heute = new Registerkonto(UUID.randomUUID(), "IM", "TWITTER_X", "X (Twitter)", art, "Steuern",
                "Alter Name", name + "_alt", "https://x.com/alt", "");
        Kontowunsch wunsch = new Kontowunsch("https://x.com/alt", "Steuern FM NRW", name,
                "Hier informiert das Ministerium der Finanzen NRW.", sinn, grund);
        return new Kontofakten(heute, wunsch, new Namenswahl("X (Twitter)", wunsch.neuerProfilname(), name,
                wunsch.neuerAbsenderhinweis(), art == Accountart.RESSORT, FM, List.of("Herbert Reul"), List.of(),
                Referenzdaten.grenzen("TWITTER_X").orElseThrow(), Namensbestand.von(List.of())));
    }

    private static Auftragsfakten auftrag(Kontofakten... konten) {
        return new Auftragsfakten("Erlass", HEUTE, "FM", "FM", FM, List.of(), new ArrayList<>(Arrays.asList(konten)),
                Map.of(), Map.of());
    }

    private static <F> Ergebnis ergebnis(Regelwerk<F> regelwerk, F fakten, String regel) {
        return finde(regelwerk, fakten, regel).ergebnis();
    }

    private static <F> Feststellung finde(Regelwerk<F> regelwerk, F fakten, String regel) {
        return regelwerk.pruefe(fakten, HEUTE).feststellungen().stream()
                .filter(feststellung -> feststellung.regel().equals(regel)).findFirst().orElseThrow();
    }
}
