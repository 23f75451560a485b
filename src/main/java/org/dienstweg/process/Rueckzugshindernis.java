package org.dienstweg.process;

import java.util.Optional;

/** What can stand against taking a case back; a process that knows such a thing contributes a bean. */
public interface Rueckzugshindernis {

    /** Why this case can no longer be taken back, as one German sentence; empty where nothing stands against it. */
    Optional<String> grund(String aktenzeichen);
}
