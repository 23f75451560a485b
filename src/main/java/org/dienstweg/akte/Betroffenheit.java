package org.dienstweg.akte;

/**
 * Whom a case is about although no login of theirs is on file, e.g. because it names them only. A process that knows such
 * people contributes a bean. It keeps people from deciding and opens no file to them: names are not proof enough for that.
 */
public interface Betroffenheit {

    /**
     * Whether this person must be taken for affected.
     *
     * @param aktenzeichen the case, of any kind
     * @param person       login
     */
    boolean betrifft(String aktenzeichen, String person);
}
