package org.dienstweg.vorteil.vorpruefung;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.vorteil.Vollstaendigkeit;
import org.dienstweg.vorteil.Voraussetzung;
import org.dienstweg.vorteil.VorteilFakten;
import org.dienstweg.vorteil.regeln.VorteilRegeln;

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
        return new Einordnung(weg(fakten, am), feststellungen(fakten, am, regelwerk -> true));
    }

    /** The same before there is an application: nobody has stated names and circumstances yet (VV42-6b). */
    public static Einordnung vorab(VorteilFakten fakten, LocalDate am) {
        return new Einordnung(lage(fakten), feststellungen(fakten, am,
                regelwerk -> !regelwerk.id().equals(VorteilRegeln.VOLLSTAENDIGKEIT_PRUEFEN.id())));
    }

    /** The way alone. */
    public static Weg weg(VorteilFakten fakten, LocalDate am) {
        return Vollstaendigkeit.maengel(fakten, am).isEmpty() ? lage(fakten) : Weg.ZU_ERGAENZEN;
    }

    /** The way of what is stated, whether or not it is all that must be stated. */
    public static Weg lage(VorteilFakten fakten) {
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

    private static List<Feststellung> feststellungen(VorteilFakten fakten, LocalDate am,
                                                     Predicate<Regelwerk<VorteilFakten>> davon) {
        return VorteilRegeln.fuerAntraege(fakten.antrag().statusgruppe()).stream().filter(davon)
                .flatMap(regelwerk -> regelwerk.pruefe(fakten, am).feststellungen().stream()).toList();
    }

    /** The findings with this verdict. */
    public List<Feststellung> mit(Ergebnis gesucht) {
        return feststellungen.stream().filter(feststellung -> feststellung.ergebnis() == gesucht).toList();
    }
}
