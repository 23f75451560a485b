package org.dienstweg.disziplinar;

import java.util.Set;
import org.dienstweg.organisation.Rolle;

/** How the suspicion came up, and whose business it is to record it. */
public enum Ausloeser {
    EIGENE_KENNTNIS("eigene Kenntnis der dienstvorgesetzten Stelle", Rolle.DIENSTVORGESETZTE_STELLE),
    HINWEIS("Hinweis", Rolle.DIENSTVORGESETZTE_STELLE),
    /** Recorded by the personnel office, which also would have to destroy it (VV50-1.2j). */
    ANONYM("anonyme Eingabe", Rolle.PERSONALSTELLE),
    VORTEILSANNAHME("Verfahren über die Annahme eines Vorteils", Rolle.DIENSTVORGESETZTE_STELLE),
    BEITRAG("Verfahren über einen fehlerhaften Beitrag", Rolle.DIENSTVORGESETZTE_STELLE),
    /** The officer against themselves (§ 18 LDG NRW). */
    SELBSTANTRAG("Antrag der Beamtin oder des Beamten gegen sich selbst", Rolle.BESCHAEFTIGTE);

    private final String text;
    private final Rolle rolle;

    Ausloeser(String text, Rolle rolle) {
        this.text = text;
        this.rolle = rolle;
    }

    /** What staff read. */
    public String text() {
        return text;
    }

    /** Whose business it is to record a suspicion that came up this way. */
    public Rolle rolle() {
        return rolle;
    }

    /** Whether somebody with these roles may record it. */
    public boolean darf(Set<Rolle> rollen) {
        return rollen.contains(rolle);
    }
}
