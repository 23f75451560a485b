package org.dienstweg.beitrag;

import org.dienstweg.beitrag.Rechtspruefung.Entscheidung;
import org.dienstweg.beitrag.Vorgehen.Weg;

/**
 * How far a case has come, so that its next step can be told.
 *
 * @param eigenerBeitrag whether the post is one of the Ressort
 * @param weg            how to go on with an own post; null where that was not asked
 * @param recht          what the Justiziariat said; null where it was not asked
 * @param angekuendigt   whether the public notice is published
 * @param geloescht      whether the post is deleted
 */
public record Ablaufstand(boolean eigenerBeitrag, Weg weg, Entscheidung recht, boolean angekuendigt,
                          boolean geloescht) {

    /** What can be to do. */
    public enum Schritt {
        HINWEIS, LOESCHUNG, NICHTS
    }

    /** The outcomes of a case. */
    public enum Ergebnis {
        BERICHTIGT, KEIN_FEHLER, JUSTIZIARIAT
    }

    /** What has to be done next (HR-3-25: the notice before the deletion, but for the exception). */
    public Schritt naechster() {
        if (!eigenerBeitrag) {
            return recht.entfernt() && !geloescht ? Schritt.LOESCHUNG : Schritt.NICHTS;
        }
        if (weg == Weg.KEIN_FEHLER) {
            return Schritt.NICHTS;
        }
        boolean zuLoeschen = weg.loescht() && !geloescht;
        if (zuLoeschen && ohneHinweis()) {
            return Schritt.LOESCHUNG;
        }
        if (!angekuendigt) {
            return Schritt.HINWEIS;
        }
        return zuLoeschen ? Schritt.LOESCHUNG : Schritt.NICHTS;
    }

    /** Whether deletion need not wait for a notice: in the exception, and for third parties' posts. */
    boolean ohneHinweis() {
        return !eigenerBeitrag || weg == Weg.SOFORTIGE_LOESCHUNG;
    }

    /** Whether the question of consequences arises (HR-3-15). */
    public boolean folgenZuPruefen() {
        return eigenerBeitrag && weg != Weg.KEIN_FEHLER;
    }

    /** How the case ends. */
    public Ergebnis ergebnis() {
        if (!eigenerBeitrag) {
            return Ergebnis.JUSTIZIARIAT;
        }
        return weg == Weg.KEIN_FEHLER ? Ergebnis.KEIN_FEHLER : Ergebnis.BERICHTIGT;
    }
}
