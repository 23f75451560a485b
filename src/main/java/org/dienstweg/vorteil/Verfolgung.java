package org.dienstweg.vorteil;

import java.time.LocalDate;

/**
 * Where a suspicion is followed that no process took over (VV42-10b).
 *
 * @param verfolgtSeit  day the proceedings were initiated (Europe/Berlin)
 * @param verfolgtUnter file number or office of the proceedings
 */
public record Verfolgung(LocalDate verfolgtSeit, String verfolgtUnter) {
}
