package org.dienstweg.process;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What a form may show of a case, one bean per process: built from the case file whenever a form is opened or checked.
 *
 * <p>Values are strings, booleans, numbers, lists and maps; whatever is returned reaches the browser of the person who
 * opened the form, so it holds only what this role needs for this step.
 */
public interface Fallansicht {

    /** Key of the process definition whose forms this view serves, e.g. {@code fach-account-einrichten}. */
    String verfahren();

    /**
     * The form field {@code fall}: texts, tables and conditions of the form read it.
     *
     * @param aktenzeichen business key of the case, or null while the start form is open
     * @param schritt      element id of the user task or start event
     */
    Map<String, Object> fall(String aktenzeichen, String schritt);

    /**
     * The same for a task of one part of a case, e.g. one account of many; most cases have no parts.
     *
     * @param teil the part as its process numbers it, or null; costs a statement, so only asked where it is needed
     */
    default Map<String, Object> fall(String aktenzeichen, String schritt, Supplier<String> teil) {
        return fall(aktenzeichen, schritt);
    }

    /** Earlier values for a task of one part of a case. */
    default Map<String, Object> vorbelegung(String aktenzeichen, String schritt, Supplier<String> teil) {
        return vorbelegung(aktenzeichen, schritt);
    }

    /**
     * Earlier values under the form's own keys, shown again for correction; null values are left out.
     *
     * @param aktenzeichen business key of the case, or null while the start form is open
     * @param schritt      element id of the user task or start event
     */
    Map<String, Object> vorbelegung(String aktenzeichen, String schritt);
}
