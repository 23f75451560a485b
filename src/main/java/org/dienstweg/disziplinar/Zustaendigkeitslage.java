package org.dienstweg.disziplinar;

import java.util.List;

/**
 * What is known about who is competent.
 *
 * @param verdacht  the suspicion
 * @param fruehere  earlier proceedings about this person, the same in fact or by a likely slip of the pen
 * @param namensgleiche how many people in this Ressort bear the name of the person concerned
 * @param unbefangen     whether anybody in the office is neither the person concerned nor whoever reported it
 */
public record Zustaendigkeitslage(Verdacht verdacht, List<FrueheresVerfahren> fruehere, int namensgleiche,
        boolean unbefangen) {

    /** Whether another case handed the suspicion over, which must not wait for ever because this one is refused. */
    boolean ausAnderemVerfahren() {
        return verdacht.ausloeser() == Ausloeser.VORTEILSANNAHME || verdacht.ausloeser() == Ausloeser.BEITRAG;
    }

    /** Whether the higher authority has to decide instead. */
    public boolean anHoehereStelle() {
        return !unbefangen && ausAnderemVerfahren();
    }
}
