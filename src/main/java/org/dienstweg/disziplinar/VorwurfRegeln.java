package org.dienstweg.disziplinar;

import static org.dienstweg.disziplinar.Fundstellen.ldg;
import static org.dienstweg.recht.Staerke.MUSS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Regel;

/** Charges grow and shrink only on the record, and delay needs a sufficient reason. */
final class VorwurfRegeln {

    static final Regel<Vorwurf.Lage> AUSDEHNUNG_UND_BESCHRAENKUNG_SIND_AKTENKUNDIG = new Regel<>("LDG-19",
            "Ausdehnung auf neue Handlungen und Beschränkung durch Ausscheiden nicht ins Gewicht fallender sind je "
                    + "aktenkundig zu machen.",
            ldg("19"), MUSS, VorwurfRegeln::aktenkundig);

    static final List<Regel<Vorwurf.Lage>> VORWURF = List.of(AUSDEHNUNG_UND_BESCHRAENKUNG_SIND_AKTENKUNDIG);

    static final Regel<Verzoegerung> OHNE_ZUREICHENDEN_GRUND_BINNEN_SECHS_MONATEN = Regel.zeitlos("LDG-62",
            "Ist das Verfahren nicht binnen sechs Monaten seit Einleitung abgeschlossen, kann die gerichtliche Bestimmung "
                    + "einer Frist beantragt werden.",
            ldg("62"), MUSS, antwort -> Befund.wenn(!antwort.zureichenderGrund().isEmpty(),
                    "Der zureichende Grund für die Dauer ist aktenkundig.",
                    "Bitte geben Sie den zureichenden Grund an, aus dem das Verfahren noch nicht abgeschlossen ist."));

    static final List<Regel<Verzoegerung>> VERZOEGERUNG = List.of(OHNE_ZUREICHENDEN_GRUND_BINNEN_SECHS_MONATEN);

    private VorwurfRegeln() {
    }

    private static Befund aktenkundig(Vorwurf.Lage lage, LocalDate heute) {
        Vorwurf vorwurf = lage.antwort();
        List<String> maengel = new ArrayList<>();
        if (vorwurf.fortschreibungArt() == null) {
            maengel.add("Bitte geben Sie an, ob Sie ausdehnen oder beschränken.");
        }
        if (vorwurf.vorwurfText().isEmpty()) {
            maengel.add("Bitte beschreiben Sie die Handlungen, um die es geht.");
        }
        if (vorwurf.fortschreibungGrund().isEmpty()) {
            maengel.add("Bitte begründen Sie die Fortschreibung.");
        }
        if (vorwurf.vorwurfTatzeit() != null && vorwurf.vorwurfTatzeit().isAfter(heute)) {
            maengel.add("Der Tag der Vollendung liegt in der Zukunft.");
        }
        if (vorwurf.dehntAus() && lage.stand().schonAusgeschieden(vorwurf.vorwurfText())) {
            maengel.add("Diese Handlungen sind ausgeschieden und kommen grundsätzlich nicht wieder. Sind die Gründe dafür "
                    + "entfallen, beschreiben Sie bitte auch, was sich geändert hat.");
        }
        return Befund.ohne(maengel, "Die neue Fassung des Vorwurfs ist aktenkundig.");
    }
}
