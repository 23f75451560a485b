package org.dienstweg.geschenke;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is entered for one case.
 *
 * @param aktenzeichen   the case; one case is one advantage
 * @param ressort        abbreviation of the Ressort
 * @param empfaenger     login of the recipient, or another stable key of somebody without login
 * @param empfaengerName name of the recipient
 * @param geber          who gives
 * @param art            kind in words, e.g. {@code Bewirtung}
 * @param gegenstand     what it is
 * @param wert           value in euro, or null if unknown
 * @param am             day it is given (Europe/Berlin)
 */
public record Geschenkangabe(String aktenzeichen, String ressort, String empfaenger, String empfaengerName, Geber geber,
                             String art, String gegenstand, BigDecimal wert, LocalDate am) {
}
