package org.dienstweg.process;

/** What else must be written when a case is taken back; a process that knows such a thing contributes a bean. */
public interface Rueckzugsfolge {

    /** Called in the transaction of the step, for cases of every kind. */
    void zurueckgezogen(String aktenzeichen);
}
