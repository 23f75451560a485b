package org.dienstweg.geschenke;

/**
 * What is noted when expectations are found.
 *
 * @param aktenzeichen the case they were found in
 * @param ressort      abbreviation of the Ressort
 * @param betroffen    login of the employee whose advantages are barred
 * @param geber        who showed the expectations
 * @param grund        which expectations
 * @param von          login of whoever decided it
 */
public record Sperrangabe(String aktenzeichen, String ressort, String betroffen, Geber geber, String grund, String von) {
}
