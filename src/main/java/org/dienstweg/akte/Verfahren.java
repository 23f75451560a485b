package org.dienstweg.akte;

import java.util.Map;
import java.util.Set;
import org.dienstweg.organisation.Rolle;

/**
 * What the file must know about a kind of case. Every process contributes one bean of this type.
 *
 * @param schluessel  key of the process and name of its diagram, e.g. {@code fach-account-einrichten}
 * @param kuerzel     first part of every Aktenzeichen, e.g. {@code FA}
 * @param bezeichnung what staff read
 * @param leserollen  who may read every case of this kind within their Ressorts; participants may read theirs anyway. In
 *                    a closed kind these are the roles every new circle begins with
 * @param einreichung what begins a case of this kind
 * @param rueckzugNachricht message by which the applicant withdraws a running case, or null where that is impossible
 * @param geschlossenerKreis whether nobody outside the circle of a case may find it
 * @param zugriffsprotokoll  whether every look at the content of a case is logged
 * @param vertraulich what of a case only some of its readers see
 * @param fristnamen  what the deadlines of this kind are for, by the kind they are stored under
 */
public record Verfahren(String schluessel, String kuerzel, String bezeichnung, Set<Rolle> leserollen,
                        Einreichung einreichung, String rueckzugNachricht, boolean geschlossenerKreis,
                        boolean zugriffsprotokoll, Vertraulich vertraulich, Map<String, String> fristnamen) {

    /** A kind of case nobody can withdraw. */
    public Verfahren(String schluessel, String kuerzel, String bezeichnung, Set<Rolle> leserollen) {
        this(schluessel, kuerzel, bezeichnung, leserollen, null);
    }

    /** A kind of case that begins with an application and is open to its readers. */
    public Verfahren(String schluessel, String kuerzel, String bezeichnung, Set<Rolle> leserollen,
                     String rueckzugNachricht) {
        this(schluessel, kuerzel, bezeichnung, leserollen, Einreichung.ANTRAG, rueckzugNachricht, false, false,
                Vertraulich.NICHTS, Map.of());
    }

    /** The same kind, begun with something else. */
    public Verfahren mit(Einreichung andere) {
        return new Verfahren(schluessel, kuerzel, bezeichnung, leserollen, andere, rueckzugNachricht,
                geschlossenerKreis, zugriffsprotokoll, vertraulich, fristnamen);
    }

    /** The same kind, every case in a closed circle. */
    public Verfahren imGeschlossenenKreis() {
        return new Verfahren(schluessel, kuerzel, bezeichnung, leserollen, einreichung, rueckzugNachricht, true,
                zugriffsprotokoll, vertraulich, fristnamen);
    }

    /** The same kind, every look at content logged. */
    public Verfahren mitZugriffsprotokoll() {
        return new Verfahren(schluessel, kuerzel, bezeichnung, leserollen, einreichung, rueckzugNachricht,
                geschlossenerKreis, true, vertraulich, fristnamen);
    }

    /** The same kind, what these steps leave kept to those it is meant for. */
    public Verfahren mit(Vertraulich vertrauliches) {
        return new Verfahren(schluessel, kuerzel, bezeichnung, leserollen, einreichung, rueckzugNachricht,
                geschlossenerKreis, zugriffsprotokoll, vertrauliches, fristnamen);
    }

    /** The same kind, its deadlines called by what they are for. */
    public Verfahren mitFristnamen(Map<String, String> namen) {
        return new Verfahren(schluessel, kuerzel, bezeichnung, leserollen, einreichung, rueckzugNachricht,
                geschlossenerKreis, zugriffsprotokoll, vertraulich, namen);
    }

    /** What staff read as the name of a deadline: what it is for, or at least how long it runs. */
    public String fristname(Fristvermerk frist) {
        return fristnamen.getOrDefault(frist.art(), frist.bezeichnung());
    }
}
