package org.dienstweg.vorteil;

import java.time.LocalDate;

/**
 * The proof that an advantage was given back or surrendered (§ 42 Abs. 2 BeamtStG).
 *
 * @param zurueckgegebenAm   on which day (Europe/Berlin)
 * @param rueckgabeNachweis  to whom, how, with what proof
 */
public record Rueckgabe(LocalDate zurueckgegebenAm, String rueckgabeNachweis) {
}
