package org.dienstweg.akte.aufbewahrung;

/** Why the content of a case is gone. */
public enum Loeschart {
    /** Its period was over; nothing but the Loeschvermerk is left. */
    FRISTABLAUF,
    /** Destroyed while the case was running; the cover is left (VV50-1.2j). */
    VERNICHTUNG
}
