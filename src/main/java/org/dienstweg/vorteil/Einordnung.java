package org.dienstweg.vorteil;

import java.time.LocalDate;
import java.util.List;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;

/**
 * Where an application stands before anybody decides: the same answer for the process and for the pre-check. It follows
 * from the findings alone, so what the file shows is what the case did.
 *
 * @param ergebnis       the way the case takes
 * @param feststellungen all findings of the four examinations, in the order of the tasks
 */
public record Einordnung(Weg ergebnis, List<Feststellung> feststellungen) {

    /** The five ways. */
    public enum Weg {
        ZU_ERGAENZEN, KEIN_VORTEIL, KEIN_AMTSBEZUG, STILLSCHWEIGEND_GENEHMIGT, ZU_ENTSCHEIDEN
    }

    /** Applies all four sets of rules as of a day (Europe/Berlin); stores nothing. */
    public static Einordnung von(VorteilFakten fakten, LocalDate am) {
        List<Feststellung> alle = VorteilRegeln.fuerAntraege(fakten.antrag().statusgruppe()).stream()
                .flatMap(regelwerk -> regelwerk.pruefe(fakten, am).feststellungen().stream()).toList();
        return new Einordnung(weg(fakten, am), alle);
    }

    /** The way alone. */
    public static Weg weg(VorteilFakten fakten, LocalDate am) {
        if (Vollstaendigkeit.maengel(fakten, am).size() > 0) {
            return Weg.ZU_ERGAENZEN;
        }
        if (Voraussetzung.keinVorteil(fakten)) {
            return Weg.KEIN_VORTEIL;
        }
        if (Voraussetzung.keinAmtsbezug(fakten)) {
            return Weg.KEIN_AMTSBEZUG;
        }
        if (Voraussetzung.stillschweigendGenehmigt(fakten)) {
            return Weg.STILLSCHWEIGEND_GENEHMIGT;
        }
        return Voraussetzung.vorlaeufigOhneGruende(fakten) ? Weg.ZU_ERGAENZEN : Weg.ZU_ENTSCHEIDEN;
    }

    /** The findings with this verdict. */
    public List<Feststellung> mit(Ergebnis gesucht) {
        return feststellungen.stream().filter(feststellung -> feststellung.ergebnis() == gesucht).toList();
    }
}
