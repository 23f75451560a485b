package org.dienstweg.recht;

/** The three verdicts as they are stored and exchanged. */
public enum Ergebnis {
    ERFUELLT, VERLETZT, OFFEN
}
