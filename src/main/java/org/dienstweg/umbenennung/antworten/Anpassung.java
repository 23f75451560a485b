package org.dienstweg.umbenennung.antworten;

import java.time.LocalDate;
import org.dienstweg.organisation.Ressortname;

/**
 * That profile text and imprint were adapted (HR-2-34).
 *
 * @param geaendertAm     the day (Europe/Berlin); may be null
 * @param absenderhinweis the new text
 * @param ressort         the Ressort it has to name
 */
public record Anpassung(LocalDate geaendertAm, String absenderhinweis, Ressortname ressort) {
}
