package org.dienstweg.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dienstweg.organisation.Rolle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wer eine Aufgabe übernehmen darf")
class AufgabenuebernahmeTest {

    private final Aufgabenuebernahme uebernahme = new Aufgabenuebernahme(null, null, null);

    @Test
    @DisplayName("Die Rollen, für die sie gedacht ist")
    void rollen() {
        assertThat(uebernahme.rollen("probe", aufgabe("probeBeurteilen", Rolle.FACHREFERAT)))
                .containsExactly(Rolle.FACHREFERAT);
    }

    @Test
    @DisplayName("Bei einer persönlichen die Rolle, die der Vertrag nennt, sonst niemand")
    void persoenlich() {
        assertThat(uebernahme.rollen("fach-account-einrichten", aufgabe("antragNachbessern")))
                .containsExactly(Rolle.FACHREFERAT);
        assertThat(uebernahme.rollen("probe", aufgabe("vorteilAnzeigen"))).isEmpty();
        assertThat(uebernahme.rollen("unbekannt", aufgabe("antragNachbessern"))).isEmpty();
    }

    private static OffeneAufgabe aufgabe(String schritt, Rolle... rollen) {
        return new OffeneAufgabe("aufgabe", "FA-2026-IM-000001", schritt, List.of(rollen), "anna", Instant.EPOCH);
    }
}
