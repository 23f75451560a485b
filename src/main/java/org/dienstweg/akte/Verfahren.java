package org.dienstweg.akte;

import java.util.Set;
import org.dienstweg.organisation.Rolle;

/**
 * What the file must know about a kind of case. Every process contributes one bean of this type.
 *
 * @param schluessel  key of the process and name of its diagram, e.g. {@code fach-account-einrichten}
 * @param kuerzel     first part of every Aktenzeichen, e.g. {@code FA}
 * @param bezeichnung what staff read
 * @param leserollen  who may read every case of this kind within their Ressorts; participants may read theirs anyway
 * @param rueckzugNachricht message by which the applicant withdraws a running case, or null where that is impossible
 */
public record Verfahren(String schluessel, String kuerzel, String bezeichnung, Set<Rolle> leserollen,
                        String rueckzugNachricht) {

    /** A kind of case nobody can withdraw. */
    public Verfahren(String schluessel, String kuerzel, String bezeichnung, Set<Rolle> leserollen) {
        this(schluessel, kuerzel, bezeichnung, leserollen, null);
    }
}
