package org.dienstweg.disziplinar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.dienstweg.recht.Text;

/** The oral hearing: day (Europe/Berlin) and record (§§ 20 Abs. 2, 29 LDG NRW). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Anhoerung(LocalDate angehoertAm, String niederschrift, String verspaetungGrund) {

    /** Texts are never null. */
    public Anhoerung {
        niederschrift = Text.von(niederschrift);
        verspaetungGrund = Text.von(verspaetungGrund);
    }

    /**
     * The hearing with what it is judged by.
     *
     * @param unterrichtung the newest information of the officer
     * @param bis           last day of the three weeks, null while no deadline runs
     */
    public record Lage(Anhoerung antwort, Unterrichtung unterrichtung, LocalDate bis) {

        /** Whether the day given lies before the instruction that is proven. */
        boolean vorDerBelehrung() {
            return unterrichtung.nachgewiesen() && !verwertbar();
        }

        /** Whether a proven instruction came first; otherwise the statement must not be used against the officer. */
        public boolean verwertbar() {
            return unterrichtung.nachgewiesen() && antwort.angehoertAm() != null
                    && !antwort.angehoertAm().isBefore(unterrichtung.zugestelltAm());
        }
    }
}
