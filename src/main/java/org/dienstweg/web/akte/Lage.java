package org.dienstweg.web.akte;

import java.util.List;
import java.util.Map;
import org.dienstweg.akte.Akte;
import org.dienstweg.process.OffeneAufgabe;
import org.dienstweg.web.akte.Personennamen.Namen;

/**
 * A case file together with where the case stands.
 *
 * @param akte         the file
 * @param offen        what the case waits for, oldest first
 * @param stand        the same in plain words
 * @param namen        names of everybody who appears in it
 * @param schrittnamen labels of the steps by element id
 */
record Lage(Akte akte, List<OffeneAufgabe> offen, String stand, Namen namen, Map<String, String> schrittnamen) {

    /** What people call this step. */
    String schritt(String id) {
        return schrittnamen.getOrDefault(id, "");
    }
}
