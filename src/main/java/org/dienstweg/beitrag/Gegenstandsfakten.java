package org.dienstweg.beitrag;

import java.time.Instant;
import org.dienstweg.organisation.Ressortname;

/**
 * What the rules on the object of a case judge.
 *
 * @param meldung the report
 * @param account the account it names, or null if the register knows no such account of the Ressort
 * @param ressort the Ressort of whoever reports
 * @param jetzt   the moment of the report
 */
public record Gegenstandsfakten(Beitragsmeldung meldung, Gegenstand account, Ressortname ressort, Instant jetzt) {
}
