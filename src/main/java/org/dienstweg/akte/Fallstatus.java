package org.dienstweg.akte;

/** Where a case stands as a whole. */
public enum Fallstatus {
    LAUFEND, BEENDET, ABGEBROCHEN
}
