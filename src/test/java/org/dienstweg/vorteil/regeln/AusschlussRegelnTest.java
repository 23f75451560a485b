package org.dienstweg.vorteil.regeln;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Map;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Regel;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFakten;
import org.dienstweg.vorteil.Vorteilsfaelle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AusschlussRegelnTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource({"VV42-7.4a, gefordert, JA, VERLETZT", "VV42-7.4a, gefordert, NEIN, ERFUELLT",
            "VV42-7.4b, pflichtwidrigeGegenleistung, JA, VERLETZT", "VV42-7.4b, pflichtwidrigeGegenleistung, NEIN, ERFUELLT",
            "VV42-7.4b, pflichtwidrigeGegenleistung, UNSICHER, OFFEN"})
    @DisplayName("Was die eigenen Angaben schon ausschließen, steht vor der Entscheidung fest")
    void schliesstAus(String id, String feld, String wert, Ergebnis ergebnis) {
        VorteilAntrag antrag = new ObjectMapper().registerModule(new JavaTimeModule())
                .convertValue(Vorteilsfaelle.mit(Map.of(feld, wert)), VorteilAntrag.class);
        VorteilFakten fakten = new VorteilFakten(antrag, HEUTE, 0, 3, VorteilFakten.Sperre.KEINE);
        Regel<VorteilFakten> regel = AusschlussRegeln.ALLE.stream().filter(eine -> eine.id().equals(id)).findFirst()
                .orElseThrow();
        assertThat(regel.pruefe(fakten, HEUTE).ergebnis()).isEqualTo(ergebnis);
    }
}
