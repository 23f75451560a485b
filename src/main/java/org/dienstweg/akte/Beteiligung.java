package org.dienstweg.akte;

/** In what capacity somebody is part of a case (§§ 20, 21 VwVfG NRW). */
public enum Beteiligung {
    /** Asked for something. */
    ANTRAGSTELLER,
    /** Reported something. */
    MELDER,
    /** The case is about this person. */
    BETROFFEN,
    /** Recorded an examination or coordination that somebody else has to approve. */
    PRUEFER,
    /** Did a step of the case without any of the above. */
    BEARBEITER;

    /** Whether somebody in this capacity is too close to the case to be let in by an office they hold. */
    public boolean befangen() {
        return this == ANTRAGSTELLER || this == MELDER || this == BETROFFEN;
    }
}
