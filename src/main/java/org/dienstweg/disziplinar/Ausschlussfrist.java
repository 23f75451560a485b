package org.dienstweg.disziplinar;

import org.dienstweg.frist.Fristdauer;

/** How long after an act was completed which measures are still possible (§ 15 LDG NRW). */
enum Ausschlussfrist {
    VERWEIS("Verweis", 2),
    GELDBUSSE_UND_KUERZUNG("Geldbuße und Kürzung der Bezüge", 3),
    ZURUECKSTUFUNG("Zurückstufung", 7);

    private final String massnahmen;
    private final Fristdauer dauer;

    Ausschlussfrist(String massnahmen, int jahre) {
        this.massnahmen = massnahmen;
        this.dauer = Fristdauer.jahre(jahre);
    }

    /** The measures it excludes, as staff read them. */
    String massnahmen() {
        return massnahmen;
    }

    /** How long it runs. */
    Fristdauer dauer() {
        return dauer;
    }
}
