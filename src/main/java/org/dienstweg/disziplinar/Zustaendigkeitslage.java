package org.dienstweg.disziplinar;

import java.util.List;

/**
 * What is known about who is competent.
 *
 * @param verdacht  the suspicion
 * @param fruehere  earlier proceedings about this person, the same in fact or by a likely slip of the pen
 * @param namensgleiche how many people in this Ressort bear the name of the person concerned
 */
public record Zustaendigkeitslage(Verdacht verdacht, List<FrueheresVerfahren> fruehere, int namensgleiche) {
}
