package org.dienstweg.akte;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the file must know of a kind of case that is about several things at once; such a process contributes a bean. */
public interface Teilvorgaenge {

    /** Key of the process. */
    String verfahren();

    /** Message by which one part is taken out of a running case. */
    String herausnahmeNachricht();

    /** How far these cases have come, in plain words by Aktenzeichen; cases without parts are missing. */
    Map<String, String> fortschritt(Collection<String> aktenzeichen);

    /** The parts of a case, in its order. */
    List<Teil> zu(String aktenzeichen);

    /**
     * One part of a case.
     *
     * @param id          routing id
     * @param bezeichnung what people call it
     * @param stand       how far it has come, in plain words
     * @param offen       whether something is still to be done
     */
    record Teil(String id, String bezeichnung, String stand, boolean offen) {
    }
}
