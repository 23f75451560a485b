package org.dienstweg.beitrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.beitrag.Regelproben.HEUTE;
import static org.dienstweg.beitrag.Regelproben.JETZT;
import static org.dienstweg.beitrag.Regelproben.ergebnis;
import static org.dienstweg.beitrag.Regelproben.meldung;
import static org.dienstweg.beitrag.Regelproben.um;
import static org.dienstweg.beitrag.Regelproben.werte;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.dienstweg.beitrag.Beitragsmeldung.Handlungsart;
import org.dienstweg.beitrag.Folgenpruefung.Statusgruppe;
import org.dienstweg.beitrag.Rechtspruefung.Entscheidung;
import org.dienstweg.beitrag.Vorgehen.Weg;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.JaNein;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a mistake is corrected, in which order and by whom, and what is asked in the end. */
@DisplayName("Die Regeln über Vorgehen, Reihenfolge, Löschung und Folgen")
class BerichtigungRegelnTest {

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
}
