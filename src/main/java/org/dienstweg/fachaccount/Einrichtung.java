package org.dienstweg.fachaccount;

import java.time.LocalDate;
import org.dienstweg.register.Plattformgrenzen;

/**
 * The answers of "Account einrichten" with what they are measured against.
 *
 * @param accountUrl    address of the new account; may be null
 * @param eingerichtetAm day it was created (Europe/Berlin); may be null
 * @param freigegebenAm day of the last of approval, agreement and information (Europe/Berlin)
 * @param grenzen       limits of the platform, or null if nobody described it
 * @param nutzername    the user name that was approved; empty if none is demanded
 * @param vergeben      whether the register already knows an official account at this address
 */
public record Einrichtung(String accountUrl, LocalDate eingerichtetAm, LocalDate freigegebenAm,
                          Plattformgrenzen grenzen, String nutzername, boolean vergeben) {
}
