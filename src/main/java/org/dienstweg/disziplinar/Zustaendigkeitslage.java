package org.dienstweg.disziplinar;

import java.util.List;

/**
 * What is known about who is competent.
 *
 * @param verdacht  the suspicion
 * @param fruehere  earlier proceedings about this person, the same in fact or by a likely slip of the pen
 * @param gemeinte      names of those in this Ressort who can be meant as the person concerned
 * @param nurAehnlich   whether nobody bears that very name
 * @param unbefangen     whether anybody in the office is neither the person concerned nor whoever reported it
 */
public record Zustaendigkeitslage(Verdacht verdacht, List<FrueheresVerfahren> fruehere, List<String> gemeinte, boolean nurAehnlich,
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
