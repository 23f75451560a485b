package org.dienstweg.process;

import java.util.Set;
import org.dienstweg.organisation.Rolle;

/**
 * Something people may set off in a running case besides its tasks, by a message its diagram waits for. A process that knows
 * such things contributes one bean each; the page of the case offers them.
 *
 * @param verfahren   key of the process
 * @param nachricht   name of the message
 * @param bezeichnung what staff read
 * @param aufgabe     the task it opens, which is not opened twice; null where it opens none
 * @param rollen      who may
 * @param mitGrund    whether a reason is asked for
 */
public record Ereignis(String verfahren, String nachricht, String bezeichnung, String aufgabe, Set<Rolle> rollen,
                       boolean mitGrund) {
}
