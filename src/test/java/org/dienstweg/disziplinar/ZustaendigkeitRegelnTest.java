package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.disziplinar.Regelprobe.HEUTE;
import static org.dienstweg.disziplinar.Regelprobe.ergebnis;
import static org.dienstweg.disziplinar.Regelprobe.finde;
import static org.dienstweg.disziplinar.Regelprobe.verdacht;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.JaNein;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is competent, for whom the law holds, and whether the matter is pending, written from §§ 17, 18, 81 LDG NRW. */
@DisplayName("Regeln der Zuständigkeit")
class ZustaendigkeitRegelnTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);
    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

    @ParameterizedTest
    @CsvSource({"BEAMTE, ERFUELLT", "PROBE, ERFUELLT", "RUHESTAND, ERFUELLT", "FRUEHERE, ERFUELLT", "TARIF, VERLETZT", ", VERLETZT"})
    @DisplayName("HR-3-14: Das Landesdisziplinargesetz gilt nicht für Tarifbeschäftigte")
    void tarif(String status, Ergebnis ergebnis) {
        assertThat(zustaendigkeit("HR-3-14", Map.of("statusgruppe", status == null ? "" : status), List.of(), 1)).isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"BEAMTE, ERFUELLT", "RUHESTAND, OFFEN", "FRUEHERE, OFFEN", ", ERFUELLT"})
    @DisplayName("VV42-1.1d: Bei Ausgeschiedenen fragt sich, wer zuständig ist")
    void ausgeschieden(String status, Ergebnis ergebnis) {
        Map<String, Object> anders = Map.of("statusgruppe", status == null ? "" : status);
        assertThat(zustaendigkeit("VV42-1.1d", anders, List.of(), 1)).isEqualTo(ergebnis);
        assertThat(zustaendigkeit("VV42-5.1", anders, List.of(), 1)).isEqualTo(Ergebnis.ERFUELLT);
    }

    @Test
    @DisplayName("§ 17 Abs. 3: Ein früheres Verfahren wird zur Frage, auch ein nur angegebenes")
    void zweitesVerfahren() {
        FrueheresVerfahren anderes = new FrueheresVerfahren("DV-2026-IM-000001", "01.02.2026", false);
        assertThat(zustaendigkeit("LDG-17.3", Map.of(), List.of(anderes), 1)).isEqualTo(Ergebnis.OFFEN);
        FrueheresVerfahren gleiches = new FrueheresVerfahren("DV-2026-IM-000002", "01.03.2026", true);
        Zustaendigkeitslage lage = new Zustaendigkeitslage(verdacht(Map.of()), List.of(anderes, gleiches), List.of("Konrad Zett"), false, true);
        assertThat(finde(DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN, lage, "LDG-17.3", HEUTE).begruendung())
                .contains("DV-2026-IM-000001 vom 01.02.2026;", "DV-2026-IM-000002 vom 01.03.2026 (auch der Sachverhalt");
        assertThat(zustaendigkeit("LDG-17.3", Map.of("bereitsDisziplinarverfahren", "JA"), List.of(), 1)).isEqualTo(Ergebnis.OFFEN);
        assertThat(zustaendigkeit("LDG-17.3", Map.of(), List.of(), 1)).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(zustaendigkeit("LDG-17.5", Map.of(), List.of(), 2)).isEqualTo(Ergebnis.OFFEN);
        assertThat(zustaendigkeit("LDG-17.5", Map.of(), List.of(), 0)).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(zustaendigkeit("LDG-17.5", Map.of("statusgruppe", "RUHESTAND"), List.of(), 1)).isEqualTo(Ergebnis.ERFUELLT);
        assertThat(eigeneStelle(List.of("Claudia Held"), true)).contains("ähnlich heißt Claudia Held");
        assertThat(eigeneStelle(List.of(), true)).contains("dienstvorgesetzte Stelle des Hauptamts");
    }

    @Test
    @DisplayName("VVM-4: Die Verwaltungsvorschriften sind nach ihrem Wortlaut seit 2016 außer Kraft")
    void rechtsstand() {
        Zustaendigkeitslage lage = new Zustaendigkeitslage(verdacht(Map.of()), List.of(), List.of("Konrad Zett"), false, true);
        assertThat(finde(DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN, lage, "VVM-4", LocalDate.of(2015, 12, 31)).ergebnis())
                .isEqualTo(Ergebnis.ERFUELLT);
        assertThat(finde(DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN, lage, "VVM-4", HEUTE).ergebnis()).isEqualTo(Ergebnis.OFFEN);
    }

    @ParameterizedTest
    @CsvSource({"JA, '', '', VERLETZT", "JA, '', weil, ERFUELLT", "NEIN, '', weil, VERLETZT", "NEIN, FM, weil, ERFUELLT"})
    @DisplayName("Eine Abgabe nennt Ziel und Grund")
    void abgabe(JaNein zustaendig, String an, String grund, Ergebnis ergebnis) {
        assertThat(ergebnis(DisziplinarRegeln.ZUSTAENDIGKEIT_FESTHALTEN, new Zustaendigkeit(zustaendig, an, grund), "LDG-17.4"))
                .isEqualTo(ergebnis);
    }

    @ParameterizedTest
    @CsvSource({"true, EIGENE_KENNTNIS, ERFUELLT, false", "false, EIGENE_KENNTNIS, VERLETZT, false", "false, SELBSTANTRAG, VERLETZT, false",
        "false, VORTEILSANNAHME, OFFEN, true", "false, BEITRAG, OFFEN, true", "true, BEITRAG, ERFUELLT, false"})
    @DisplayName("§§ 20, 21 VwVfG NRW: Ist niemand unbefangen, entscheidet die höhere Stelle; nur ein anderes Verfahren gibt gleich ab")
    void unbefangen(boolean unbefangen, String ausloeser, Ergebnis ergebnis, boolean abgabe) {
        Zustaendigkeitslage lage = new Zustaendigkeitslage(verdacht(Map.of("ausloeser", ausloeser)), List.of(), List.of(), true, unbefangen);
        assertThat(ergebnis(DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN, lage, "VwVfG-20")).isEqualTo(ergebnis);
        assertThat(lage.anHoehereStelle()).isEqualTo(abgabe);
    }

    @ParameterizedTest
    @CsvSource({"'Hat am Empfang teilgenommen und Geld angenommen', 'Teilnahme am EMPFANG, Geld wurde angenommen', true",
        "'Hat am Empfang teilgenommen', 'Hat Akten vernichtet', false", "'', 'Hat am Empfang teilgenommen', false"})
    @DisplayName("Derselbe Sachverhalt ist auch in anderen Worten zu erkennen")
    void sachverhalt(String einer, String anderer, boolean gleich) {
        assertThat(Sachverhaltsvergleich.gleich(einer, anderer)).isEqualTo(gleich);
    }

    private static String eigeneStelle(List<String> gemeinte, boolean nurAehnlich) {
        return finde(DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN, new Zustaendigkeitslage(verdacht(Map.of()), List.of(), gemeinte,
                nurAehnlich, true), "LDG-17.5", HEUTE).begruendung();
    }

    private static Ergebnis zustaendigkeit(String regel, Map<String, Object> anders, List<FrueheresVerfahren> fruehere, int namensgleiche) {
        return ergebnis(DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN, new Zustaendigkeitslage(verdacht(anders), fruehere,
                Collections.nCopies(namensgleiche, "Konrad Zett"), false, true), regel);
    }
}
