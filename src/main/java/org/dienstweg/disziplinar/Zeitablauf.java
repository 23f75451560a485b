package org.dienstweg.disziplinar;

import org.dienstweg.frist.Frist;

/**
 * A time bar of § 15 LDG NRW: it is shown, it never decides.
 *
 * @param massnahmen which measures it excludes once it has passed
 * @param frist     its end with the derivation
 * @param abgelaufen whether it has passed as of the day of the examination
 */
public record Zeitablauf(String massnahmen, Frist frist, boolean abgelaufen) {
}
