package org.dienstweg.schriftgut.versand;

/** Where a mail stands. Only {@code NICHT_GESENDET} may be sent (again). */
enum Versandstatus {

    /** An attempt is under way, or the application was stopped in the middle of it. */
    BEGONNEN,
    /** An attempt was broken off and nobody can tell whether the mail left: a human decides. */
    UNGEWISS,
    /** Certainly not sent. */
    NICHT_GESENDET,
    /** Sent, or confirmed by a human as arrived. */
    GESENDET
}
