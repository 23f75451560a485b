package org.dienstweg.recht;

/** An answer without a third way. */
public enum JaNein {
    JA, NEIN
}
