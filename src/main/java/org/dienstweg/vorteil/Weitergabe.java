package org.dienstweg.vorteil;

import java.time.LocalDate;

/**
 * The proof that an Auflage was kept (VV42-7.2a).
 *
 * @param weitergegebenAn who got the advantage
 * @param weitergegebenAm on which day (Europe/Berlin)
 */
public record Weitergabe(String weitergegebenAn, LocalDate weitergegebenAm) {
}
