package org.dienstweg.beitrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.beitrag.Regelproben.ACCOUNT;
import static org.dienstweg.beitrag.Regelproben.BILD;
import static org.dienstweg.beitrag.Regelproben.HEUTE;
import static org.dienstweg.beitrag.Regelproben.IM;
import static org.dienstweg.beitrag.Regelproben.JETZT;
import static org.dienstweg.beitrag.Regelproben.beweis;
import static org.dienstweg.beitrag.Regelproben.ergebnis;
import static org.dienstweg.beitrag.Regelproben.fakten;
import static org.dienstweg.beitrag.Regelproben.feststellung;
import static org.dienstweg.beitrag.Regelproben.meldung;
import static org.dienstweg.beitrag.Regelproben.werte;

import java.util.List;
import java.util.Map;
import org.dienstweg.beitrag.Beweis.Stueck;
import org.dienstweg.beitrag.Rechtspruefung.Entscheidung;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.JaNein;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be corrected, what is kept of it, and which rule it is about. */
@DisplayName("Die Regeln über Gegenstand, Beweis und Einordnung eines Beitrags")
class BeitragRegelnTest {

    @ParameterizedTest
    @CsvSource({"EIGENER_ACCOUNT, UNANGEMESSEN, ERFUELLT", "EIGENER_ACCOUNT, RECHTSVERLETZUNG, ERFUELLT",
        "DRITTE, UNANGEMESSEN, VERLETZT", "DRITTE, NEUTRALITAET, VERLETZT", "DRITTE, SONSTIGES, VERLETZT",
        "DRITTE, RECHTSVERLETZUNG, ERFUELLT", "DRITTE, DATENSCHUTZ, ERFUELLT", "DRITTE, , VERLETZT"})
    @DisplayName("HR-3-27: Kritik Dritter wird nicht gelöscht, möglicherweise Rechtswidriges geht weiter (HR-3-30)")
    void kritikDritter(String urheber, String fehlerart, Ergebnis ergebnis) {
        Gegenstandsfakten fakten = fakten(werte("urheber", urheber, "fehlerart", fehlerart), ACCOUNT, IM);
        assertThat(ergebnis(BeitragRegeln.GEGENSTAND_PRUEFEN, fakten, "HR-3-27")).isEqualTo(ergebnis);
        assertThat(feststellung(BeitragRegeln.GEGENSTAND_PRUEFEN, fakten, "HR-3-30").begruendung())
                .contains("Dritter");
    }

    @ParameterizedTest
    @CsvSource({"https://x.com/IM_NRW/status/1, BEITRAG, EIGENER_ACCOUNT, ERFUELLT",
        "https://twitter.com/im_nrw/status/1, ANTWORT, EIGENER_ACCOUNT, ERFUELLT",
        "https://x.com/i/status/1, BEITRAG, EIGENER_ACCOUNT, ERFUELLT",
        "https://x.com/privat/status/1, BEITRAG, EIGENER_ACCOUNT, VERLETZT",
        "https://mobile.twitter.com/privat/status/1, ANTWORT, EIGENER_ACCOUNT, VERLETZT",
        "https://x.com/privat/status/1, RETWEET, EIGENER_ACCOUNT, ERFUELLT",
        "https://x.com/privat/status/1, LIKE, EIGENER_ACCOUNT, ERFUELLT",
        "https://x.com/privat/status/1, KOMMENTAR, EIGENER_ACCOUNT, ERFUELLT",
        "https://x.com/privat/status/1, , EIGENER_ACCOUNT, VERLETZT",
        "https://x.com/privat/status/1, BEITRAG, DRITTE, ERFUELLT",
        "https://www.instagram.com/p/1, BEITRAG, EIGENER_ACCOUNT, ERFUELLT", "kein Link, BEITRAG, EIGENER_ACCOUNT, ERFUELLT"})
    @DisplayName("HR-3-01: Private und fremde Accounts sind nie Gegenstand")
    void nurAmtlicheAccounts(String url, String handlungsart, String urheber, Ergebnis ergebnis) {
        Map<String, Object> werte = werte("beitragUrl", url, "handlungsart", handlungsart);
        werte.put("urheber", urheber);
        assertThat(ergebnis(BeitragRegeln.GEGENSTAND_PRUEFEN, fakten(werte, ACCOUNT, IM), "HR-3-01")).isEqualTo(ergebnis);
    }

    @Test
    @DisplayName("HR-1-01, HR-3-01, HR-3-06: Ohne amtlichen Account gibt es keinen Gegenstand")
    void ohneAccount() {
        Gegenstandsfakten fakten = fakten(Map.of(), null, new Ressortname("LR", "Landesrat", "Rat", false));
        assertThat(BeitragRegeln.GEGENSTAND_PRUEFEN.pruefe(fakten, HEUTE).mit(Ergebnis.VERLETZT))
                .extracting(Feststellung::regel).contains("HR-1-01", "HR-3-01", "HR-3-06");
        assertThat(ergebnis(BeitragRegeln.GEGENSTAND_PRUEFEN, fakten(Map.of(), ACCOUNT, IM), "HR-3-06"))
                .isEqualTo(Ergebnis.ERFUELLT);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T12:00, 2026-11-25T12:30, ERFUELLT", "2026-11-25T12:00, 2026-11-25T12:00, ERFUELLT",
        "2026-11-25T13:00, 2026-11-25T13:00, ERFUELLT", "2026-11-25T13:01, 2026-11-25T13:01, VERLETZT",
        "2026-11-25T12:00, 2026-11-25T13:05, VERLETZT", "2026-11-25T12:30, 2026-11-25T12:00, VERLETZT",
        "2026-11-25T11:00:00Z, 2026-11-25T12:30:00+01:00, ERFUELLT", ", , ERFUELLT", "'', '', ERFUELLT"})
    @DisplayName("HR-3-23: Die Zeiten der Meldung sind möglich, gelesen in Europe/Berlin")
    void zeitenDerMeldung(String veroeffentlicht, String entdeckt, Ergebnis ergebnis) {
        assertThat(ergebnis(BeitragRegeln.GEGENSTAND_PRUEFEN, fakten(werte("veroeffentlichtAm", veroeffentlicht,
                "entdecktAm", entdeckt), ACCOUNT, IM), "HR-3-23")).isEqualTo(ergebnis);
    }

    @Test
    @DisplayName("HR-3-23, HR-4-02: Gesichert ist erst, was bestätigt, vollständig und im Bild ist")
    void gesichertIstErstWasVollstaendigIst() {
        assertThat(beweis(new Beweis(true, "Text", "https://x.com", JETZT, List.of(BILD)))).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(beweis(new Beweis(true, "Text", "https://x.com", JETZT, List.of(
                new Stueck("s.pdf", "application/pdf", "ab", JETZT))))).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(beweis(new Beweis(false, "Text", "https://x.com", JETZT, List.of(BILD)))).isEqualTo(Ergebnis.VERLETZT);
        assertThat(beweis(new Beweis(true, " ", "https://x.com", JETZT, List.of(BILD)))).isEqualTo(Ergebnis.VERLETZT);
        assertThat(beweis(new Beweis(true, "Text", null, JETZT, List.of(BILD)))).isEqualTo(Ergebnis.VERLETZT);
        assertThat(beweis(new Beweis(true, "Text", "https://x.com", null, List.of(BILD)))).isEqualTo(Ergebnis.VERLETZT);
        assertThat(beweis(new Beweis(true, "Text", "https://x.com", JETZT, null))).isEqualTo(Ergebnis.VERLETZT);
        assertThat(beweis(new Beweis(true, "Text", "https://x.com", JETZT, List.of(
                new Stueck("s.csv", "text/csv", "ab", JETZT))))).isEqualTo(Ergebnis.VERLETZT);
    }

    @ParameterizedTest
    @CsvSource({"JA, Begründung, false, ERFUELLT", "NEIN, Begründung, false, ERFUELLT", "JA, ' ', false, VERLETZT",
        ", Begründung, false, VERLETZT", "JA, Begründung, true, VERLETZT"})
    @DisplayName("HR-3-45, HR-3-46: Über die Aktenrelevanz entscheidet die Sachbearbeitung mit Begründung")
    void aktenrelevanz(JaNein antwort, String grund, boolean imTeam, Ergebnis ergebnis) {
        Aktenrelevanz fakten = new Aktenrelevanz(antwort, grund, null, false).durch("Jonas Keller", imTeam);
        assertThat(ergebnis(BeitragRegeln.AKTENRELEVANZ_FESTHALTEN, fakten, "HR-3-46")).isEqualTo(ergebnis);
        assertThat(ergebnis(BeitragRegeln.AKTENRELEVANZ_FESTHALTEN, fakten, "HR-3-45")).isEqualTo(Ergebnis.ERFUELLT);
    }

    @ParameterizedTest
    @CsvSource({"TIPPFEHLER, BEITRAG, HR-3-18", "SACHLICH_FALSCH, ANTWORT, HR-3-18", "UNANGEMESSEN, BEITRAG, HR-3-18",
        "SACHLICH_FALSCH, RETWEET, HR-3-19", "UNANGEMESSEN, LIKE, HR-3-19", "TIPPFEHLER, KOMMENTAR, HR-3-19",
        "POLITISCHE_AUSSAGE, BEITRAG, HR-2-17", "POLITISCHE_AUSSAGE, RETWEET, HR-3-20", "NEUTRALITAET, LIKE, HR-3-10",
        "PRIVATE_AEUSSERUNG, BEITRAG, HR-3-05", "DATENSCHUTZ, BEITRAG, HR-3-39", "RECHTSVERLETZUNG, RETWEET, HR-3-39 HR-3-40",
        "SONSTIGES, BEITRAG, ''", ", , ''"})
    @DisplayName("Der gemeldete Fehler wird zur Frage an der Vorschrift, um die es geht")
    void einordnung(String fehlerart, String handlungsart, String fragen) {
        Beitragsmeldung meldung = meldung(werte("fehlerart", fehlerart, "handlungsart", handlungsart));
        assertThat(BeitragRegeln.FEHLER_EINORDNEN.pruefe(meldung, HEUTE).mit(Ergebnis.OFFEN))
                .extracting(Feststellung::regel).containsExactly(fragen.isEmpty() ? new String[0] : fragen.split(" "));
        assertThat(ergebnis(BeitragRegeln.FEHLER_EINORDNEN, meldung, "HR-3-17")).isEqualTo(Ergebnis.ERFUELLT);
    }

    @ParameterizedTest
    @CsvSource({"BELASSEN, Gründe, false, false, ERFUELLT", "LOESCHEN, Gründe, false, true, ERFUELLT",
        "VERBERGEN, Gründe, false, false, VERLETZT", "LOESCHEN, Gründe, true, false, VERLETZT",
        "BERICHTIGEN, Gründe, false, true, VERLETZT", "BERICHTIGEN, Gründe, true, true, ERFUELLT",
        "BELASSEN, ' ', false, true, VERLETZT", ", Gründe, false, true, VERLETZT"})
    @DisplayName("HR-3-31: Das Justiziariat entscheidet mit Gründen, und nur, was ausgeführt werden kann")
    void justiziariat(Entscheidung entscheidung, String gruende, boolean eigener, boolean imBild, Ergebnis ergebnis) {
        Rechtspruefung fakten = new Rechtspruefung(entscheidung, gruende, false, false)
                .ueber(new Beweis(true, "T", "U", JETZT, imBild ? List.of(BILD) : List.of()), eigener);
        assertThat(ergebnis(BeitragRegeln.RECHTSPRUEFUNG_FESTHALTEN, fakten, "HR-3-31")).isEqualTo(ergebnis);
    }
}
