package org.dienstweg.beitrag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.beitrag.Beitragsmeldung.Handlungsart;
import org.dienstweg.beitrag.Beweis.Stueck;
import org.dienstweg.beitrag.Folgenpruefung.Statusgruppe;
import org.dienstweg.beitrag.Rechtspruefung.Entscheidung;
import org.dienstweg.beitrag.Vorgehen.Weg;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regelwerk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Die Regeln über die Berichtigung eines Beitrags")
class BeitragRegelnTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 25);
    private static final Instant JETZT = Instant.parse("2026-11-25T12:00:00Z");
    private static final Ressortname IM = new Ressortname("IM", "Ministerium des Innern", "Innen", true);
    private static final Gegenstand ACCOUNT =
            new Gegenstand(null, "TWITTER_X", "X (Twitter)", "Pressestelle", "IM NRW", "IM_NRW", "https://x.com/IM_NRW");
    private static final Stueck BILD = new Stueck("s.png", "image/png", "ab", JETZT);

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
    void beweis() {
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

    @ParameterizedTest
    @CsvSource({"BERICHTIGUNG_OHNE_LOESCHUNG, '', TIPPFEHLER, , ''", "BERICHTIGUNG_MIT_LOESCHUNG, '', TIPPFEHLER, , ''",
        "KEIN_FEHLER, '', TIPPFEHLER, , HR-3-24", "KEIN_FEHLER, Grund, TIPPFEHLER, , ''", ", Grund, TIPPFEHLER, , HR-3-24",
        "SOFORTIGE_LOESCHUNG, '', DATENSCHUTZ, , HR-3-25", "SOFORTIGE_LOESCHUNG, Grund, DATENSCHUTZ, , ''",
        "SOFORTIGE_LOESCHUNG, Grund, TIPPFEHLER, , HR-3-25", "SOFORTIGE_LOESCHUNG, Grund, RECHTSVERLETZUNG, LOESCHEN, ''",
        "BERICHTIGUNG_OHNE_LOESCHUNG, '', RECHTSVERLETZUNG, LOESCHEN, HR-3-39", ", '', RECHTSVERLETZUNG, LOESCHEN, HR-3-24 HR-3-39",
        "KEIN_FEHLER, Grund, NEUTRALITAET, BERICHTIGEN, HR-3-10", "BERICHTIGUNG_OHNE_LOESCHUNG, '', NEUTRALITAET, BERICHTIGEN, ''",
        "BERICHTIGUNG_OHNE_LOESCHUNG, '', NEUTRALITAET, , ''", ", '', NEUTRALITAET, BERICHTIGEN, HR-3-10 HR-3-24",
        "KEIN_FEHLER, Grund, NEUTRALITAET, BELASSEN, ''", "BERICHTIGUNG_MIT_LOESCHUNG, '', NEUTRALITAET, VERBERGEN, ''"})
    @DisplayName("HR-3-24, HR-3-25, HR-3-10, HR-3-39: offen ansprechen, Ausnahme begründen, dem Justiziariat folgen")
    void vorgehen(Weg weg, String grund, Fehlerart art, Entscheidung recht, String verletzt) {
        Vorgehen fakten = new Vorgehen(weg, grund, null, null).bei(art, recht);
        assertThat(BeitragRegeln.VORGEHEN_FESTHALTEN.pruefe(fakten, HEUTE).mit(Ergebnis.VERLETZT))
                .extracting(Feststellung::regel).containsExactly(verletzt.isEmpty() ? new String[0] : verletzt.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"-9, -8, -7, -6, -5, false, ''", "-9, -8, -7, , , false, ''", "-9, -8, , , , false, ''",
        "-9, -9, -9, -9, -9, false, ''", "-9, -8, -7, -5, -6, false, HR-3-25", "-9, -8, -7, -5, -6, true, ''",
        "-9, -8, -7, , -6, false, HR-3-25", "-9, -8, -7, , -6, true, ''", "-9, -8, , -6, , false, HR-3-23",
        "-9, -8, , , -6, true, HR-3-23", "-9, -8, -5, -4, -6, true, HR-3-23", "-9, -8, -5, -6, , false, HR-3-25",
        "-9, -4, -5, , , false, HR-3-23", "-8, -9, -5, , , false, HR-3-23", "-9, -8, -7, 1, , false, HR-3-25",
        "-9, -8, -7, -6, 1, false, HR-3-23"})
    @DisplayName("HR-3-23, HR-3-25: veröffentlicht, entdeckt, gesichert, angekündigt, gelöscht, gemessen in Minuten")
    void reihenfolge(Long veroeffentlicht, Long entdeckt, Long gesichert, Long angekuendigt, Long geloescht, boolean ausnahme,
                     String verletzt) {
        Zeiten zeiten = new Zeiten(um(veroeffentlicht), um(entdeckt), um(gesichert), um(angekuendigt), um(geloescht),
                ausnahme, JETZT);
        assertThat(BeitragRegeln.REIHENFOLGE_PRUEFEN.pruefe(zeiten, HEUTE).mit(Ergebnis.VERLETZT))
                .extracting(Feststellung::regel).containsExactly(verletzt.isEmpty() ? new String[0] : verletzt.split(" "));
    }

    @Test
    @DisplayName("Sekunden zählen nicht: Menschen kennen Minuten")
    void sekundenZaehlenNicht() {
        Zeiten zeiten = new Zeiten(JETZT, JETZT, JETZT.plusSeconds(40), JETZT, JETZT, false, JETZT);
        assertThat(BeitragRegeln.REIHENFOLGE_PRUEFEN.pruefe(zeiten, HEUTE).gesperrt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Anke; ''; Anke,Uwe; false; ERFUELLT", "Miriam; ''; Anke,Uwe; false; VERLETZT",
        "Miriam; Anke; Anke,Uwe; true; ERFUELLT", "Miriam; Uta; Anke,Uwe; true; VERLETZT",
        "Miriam; ''; Anke,Uwe; true; ERFUELLT", "Miriam; ''; ''; true; OFFEN", "Miriam; Uta; ''; true; OFFEN",
        "Miriam; ''; ''; false; VERLETZT"})
    @DisplayName("HR-3-02: Nur Autorisierte löschen")
    void loeschung(String durch, String von, String liste, boolean ersatz, Ergebnis ergebnis) {
        List<String> autorisierte = liste.isEmpty() ? List.of() : List.of(liste.split(","));
        Loeschung antwort = new Loeschung(JETZT, von, null, null, false);
        assertThat(ergebnis(BeitragRegeln.LOESCHUNG_FESTHALTEN, antwort.durch(durch, autorisierte, ersatz), "HR-3-02"))
                .isEqualTo(ergebnis);
        assertThat(ergebnis(BeitragRegeln.LOESCHUNG_FESTHALTEN, new Loeschung(null, von, durch, autorisierte, ersatz),
                "HR-3-02")).as("ohne Zeit").isEqualTo(Ergebnis.VERLETZT);
    }

    @ParameterizedTest
    @CsvSource({"NEIN, Grund, '', , ERFUELLT, ERFUELLT", "JA, Grund, '', , ERFUELLT, ERFUELLT",
        "JA, Grund, Uwe Sand, BEAMTE, OFFEN, ERFUELLT", "JA, Grund, Uwe Sand, TARIF, ERFUELLT, ERFUELLT",
        "JA, Grund, Uwe Sand, , ERFUELLT, ERFUELLT", "JA, Grund, birgit wolff, BEAMTE, VERLETZT, ERFUELLT",
        "NEIN, ' ', '', , ERFUELLT, VERLETZT", ", Grund, '', TARIF, ERFUELLT, VERLETZT"})
    @DisplayName("HR-3-13 bis HR-3-15: Die letzte Frage beantwortet ein Mensch, nie in eigener Sache")
    void folgen(JaNein antwort, String grund, String person, Statusgruppe status, Ergebnis pflichten, Ergebnis frage) {
        Folgenpruefung fakten = new Folgenpruefung(antwort, grund, person, status, null).durch("Birgit Wolff");
        assertThat(ergebnis(BeitragRegeln.FOLGENPRUEFUNG_FESTHALTEN, fakten, "HR-3-13")).isEqualTo(pflichten);
        assertThat(ergebnis(BeitragRegeln.FOLGENPRUEFUNG_FESTHALTEN, fakten, "HR-3-14")).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(ergebnis(BeitragRegeln.FOLGENPRUEFUNG_FESTHALTEN, fakten, "HR-3-15")).isEqualTo(frage);
    }

    @Test
    @DisplayName("Wen es betrifft, wird mit dem Beitrag nicht gespeichert")
    void betroffenePersonWirdNichtGespeichert() throws Exception {
        String gespeichert = new ObjectMapper().writeValueAsString(
                new Folgenpruefung(JaNein.JA, "Grund", "Uwe Sand", Statusgruppe.BEAMTE, "Birgit Wolff"));
        assertThat(gespeichert).contains("Grund").doesNotContain("Uwe Sand", "BEAMTE");
    }

    @ParameterizedTest
    @EnumSource(Fehlerart.class)
    @DisplayName("Zu jeder Art von Fehler gibt es einen Entwurf, der den Beitrag nicht wiederholt")
    void entwurf(Fehlerart art) {
        for (Weg weg : Weg.values()) {
            assertThat(Hinweisentwurf.fuer(meldung(werte("fehlerart", art.name(), "veroeffentlichtAm", "2026-11-25T10:00")),
                    weg)).startsWith("Korrektur: In unserem Beitrag vom 25.11.2026, 10:00 Uhr").endsWith(".")
                    .doesNotContain("gaznen");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true false false LOESCHUNG", "true false true HINWEIS", "true true true NICHTS"})
    @DisplayName("In der Ausnahme wird erst gelöscht, dann benannt")
    void naechsterSchrittInDerAusnahme(String zeile) {
        String[] teile = zeile.split(" ");
        Ablaufstand stand = new Ablaufstand(true, Weg.SOFORTIGE_LOESCHUNG, null, Boolean.parseBoolean(teile[1]),
                Boolean.parseBoolean(teile[2]));
        assertThat(stand.naechster()).hasToString(teile[3]);
    }

    @ParameterizedTest
    @EnumSource(Handlungsart.class)
    @DisplayName("Auch Retweet und Like sind korrigierbar (HR-3-17)")
    void jedeHandlungHatWorte(Handlungsart art) {
        assertThat(art.text()).isNotBlank();
    }

    private static Ergebnis beweis(Beweis beweis) {
        assertThat(ergebnis(BeitragRegeln.BEWEIS_FESTHALTEN, beweis, "HR-4-02")).isEqualTo(Ergebnis.ERFUELLT);
        return ergebnis(BeitragRegeln.BEWEIS_FESTHALTEN, beweis, "HR-3-23");
    }

    private static Instant um(Long minuten) {
        return minuten == null ? null : JETZT.plusSeconds(60 * minuten);
    }

    private static Gegenstandsfakten fakten(Map<String, Object> werte, Gegenstand account, Ressortname ressort) {
        return new Gegenstandsfakten(meldung(werte), account, ressort, JETZT);
    }

    private static Beitragsmeldung meldung(Map<String, Object> anders) {
        Map<String, Object> werte = new HashMap<>(Map.of("beitragUrl", "https://x.com/IM_NRW/status/1",
                "beitragText", "im gaznen Land", "urheber", "EIGENER_ACCOUNT", "handlungsart", "BEITRAG",
                "fehlerart", "TIPPFEHLER"));
        werte.putAll(anders);
        return new ObjectMapper().convertValue(werte, Beitragsmeldung.class);
    }

    private static Map<String, Object> werte(String eines, String wert, String anderes, String andererWert) {
        Map<String, Object> werte = new HashMap<>();
        werte.put(eines, wert);
        werte.put(anderes, andererWert);
        return werte;
    }

    private static <F> Ergebnis ergebnis(Regelwerk<F> werk, F fakten, String regel) {
        return feststellung(werk, fakten, regel).ergebnis();
    }

    private static <F> Feststellung feststellung(Regelwerk<F> werk, F fakten, String regel) {
        return werk.pruefe(fakten, HEUTE).feststellungen().stream().filter(eine -> eine.regel().equals(regel)).findFirst()
                .orElseThrow();
    }
}
