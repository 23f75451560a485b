package org.dienstweg.akte.aufbewahrung;

/**
 * Something that keeps content of cases. Whoever has tables of their own with content of a case provides a bean of this
 * type, or their content would outlive the file.
 */
public interface Inhaltsspeicher {

    /** Deletes everything kept about this case, in the caller's transaction; nothing there is no fault. */
    void loesche(String aktenzeichen);
}
