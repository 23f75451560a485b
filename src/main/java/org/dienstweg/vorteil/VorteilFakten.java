package org.dienstweg.vorteil;

import java.time.LocalDate;

/**
 * Everything the rules on an application judge, as the file keeps it.
 *
 * @param antrag        the application
 * @param beantragtAm   day the application was first filed (Europe/Berlin); a later completion does not delay it
 * @param arbeitstage   working days between acceptance and application; 0 if nothing was accepted
 * @param warnschwelle  working days beyond which "without undue delay" needs a reason (reference data, VV42-6.1b)
 * @param sperre        whether expectations of the same giver were found before (VV42-5.2c)
 */
public record VorteilFakten(VorteilAntrag antrag, LocalDate beantragtAm, int arbeitstage, int warnschwelle,
                            Sperre sperre) {

    /** What an earlier finding of expectations says about this giver and this recipient. */
    public enum Sperre {
        /** Nothing found. */
        KEINE,
        /** A giver whose name resembles; a human must compare. */
        MOEGLICH,
        /** The same giver. */
        BESTEHT
    }

    /** Whether the application comes later after a provisional acceptance than the threshold warns of. */
    public boolean verspaetet() {
        return arbeitstage > warnschwelle;
    }
}
