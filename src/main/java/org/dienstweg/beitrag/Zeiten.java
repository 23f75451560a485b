package org.dienstweg.beitrag;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The moments of a case by which its order is judged; null where it has not happened. People know minutes, machines
 * know more, so all are compared by the minute.
 *
 * @param veroeffentlicht when the post was published
 * @param entdeckt        when the mistake was noticed
 * @param gesichert       when the evidence was secured
 * @param angekuendigt    when the public notice was published
 * @param geloescht       when the post was deleted
 * @param ohneHinweis     whether it may be deleted before any notice: the exception, or the Justiziariat's decision
 * @param jetzt           the moment of judging
 */
public record Zeiten(Instant veroeffentlicht, Instant entdeckt, Instant gesichert, Instant angekuendigt,
                     Instant geloescht, boolean ohneHinweis, Instant jetzt) {

    /** Whether both are known and the first lies in a later minute. */
    public static boolean spaeter(Instant eines, Instant anderes) {
        return eines != null && anderes != null && minute(eines).isAfter(minute(anderes));
    }

    private static Instant minute(Instant zeitpunkt) {
        return zeitpunkt.truncatedTo(ChronoUnit.MINUTES);
    }
}
