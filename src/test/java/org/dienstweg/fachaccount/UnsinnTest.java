package org.dienstweg.fachaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.fachaccount.FachAccountFixture.zulaessig;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Regelwerk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is entered, a rule answers with a whole sentence of bearable length and never throws. */
class UnsinnTest {

    private static final List<String> TEXTFELDER = List.of("plattformName", "organisationseinheit", "fachthema",
            "fachzielgruppe", "profilname", "nutzername", "absenderhinweis", "netiquetteUrl", "registrierungsMail",
            "begruendung", "abweichungBegruendung");
    private static final List<String> PLATTFORMEN =
            List.of("TWITTER_X", "FACEBOOK", "INSTAGRAM", "YOUTUBE", "VIMEO", "ANDERE");
    private static final int HOECHSTENS = 2000;

    @ParameterizedTest
    @MethodSource("org.dienstweg.Unsinn#texte")
    void keineRegelWirftBeiUnsinnInEinemFeld(String unsinn) {
        for (String feld : TEXTFELDER) {
            alleAntworten(zulaessig().mit(feld, unsinn));
        }
        alleAntworten(zulaessig().mitAmtsinhabern(unsinn, "Herbert Reul").mitVergebenen(unsinn, unsinn)
                .mitEinheiten(unsinn));
        alleAntworten(zulaessig().mit("autorisierte", List.of(Map.of("name", unsinn, "funktion", unsinn))));
    }

    @Test
    void keineRegelWirftBeiZufaelligemUnsinnInAllenFeldern() {
        Random zufall = new Random(20261122);
        for (int runde = 0; runde < 100; runde++) {
            FachAccountFixture antrag = zulaessig().mit("plattform", PLATTFORMEN.get(runde % PLATTFORMEN.size()));
            for (String feld : TEXTFELDER) {
                antrag = antrag.mit(feld, zufaellig(zufall));
            }
            alleAntworten(antrag.mitAmtsinhabern(zufaellig(zufall)).mitVergebenen(zufaellig(zufall)));
        }
    }

    @Test
    void keineRegelWirftBeiUnmoeglichenTagen() {
        for (LocalDate tag : new LocalDate[] {null, LocalDate.MIN, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31),
            LocalDate.MAX}) {
            antworten(FachAccountRegeln.BELEHRUNG_PRUEFEN, new Belehrung(true, tag, LocalDate.of(2026, 1, 1)));
            antworten(FachAccountRegeln.EINRICHTUNG_PRUEFEN,
                    new Einrichtung("https://x.com", tag, LocalDate.of(2026, 1, 1), null, "", false));
        }
    }

    @Test
    void zweitausendZeilenSindAuchNurEineListe() {
        List<Object> viele = new ArrayList<>();
        for (int zeile = 0; zeile < 2_000; zeile++) {
            viele.add(FachAccountFixture.autorisierte("Person " + zeile));
        }
        alleAntworten(zulaessig().mit("autorisierte", viele));
        alleAntworten(zulaessig().mit("autorisierte", Collections.nCopies(2_000, Map.of("name", "x".repeat(100)))));
    }

    private static void alleAntworten(FachAccountFixture antrag) {
        FachAccountFakten fakten = antrag.fakten();
        Stream.of(FachAccountRegeln.ANTRAG_PRUEFEN, FachAccountRegeln.BENENNUNG_PRUEFEN,
                FachAccountRegeln.ABSENDERHINWEIS_PRUEFEN, FachAccountRegeln.BETRIEB_PRUEFEN)
                .forEach(regelwerk -> antworten(regelwerk, fakten));
    }

    private static <F> void antworten(Regelwerk<F> regelwerk, F fakten) {
        assertThat(regelwerk.pruefe(fakten, FachAccountFixture.HEUTE).feststellungen())
                .extracting(Feststellung::begruendung)
                .allSatisfy(satz -> assertThat(satz).hasSizeBetween(10, HOECHSTENS).matches("(?s).*[.?)“]"));
    }

    private static String zufaellig(Random zufall) {
        StringBuilder text = new StringBuilder();
        int laenge = zufall.nextInt(60);
        for (int stelle = 0; stelle < laenge; stelle++) {
            text.appendCodePoint(zufall.nextBoolean() ? 32 + zufall.nextInt(95) : zufall.nextInt(0x110000));
        }
        return text.toString();
    }
}
