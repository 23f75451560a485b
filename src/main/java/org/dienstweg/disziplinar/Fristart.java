package org.dienstweg.disziplinar;

import org.dienstweg.frist.Fristdauer;

/** The deadlines that run after initiation. */
public enum Fristart {
    /** To say that one wants to speak (§ 20 Abs. 2 LDG NRW). */
    ERKLAERUNG("Zustellung", Fristdauer.ZWEI_WOCHEN, "zu erklären, sich mündlich äußern zu wollen",
            "Erklärung, sich mündlich zu äußern"),
    /** To make a statement in writing (§ 20 Abs. 2 LDG NRW). */
    AEUSSERUNG("Zustellung", Fristdauer.EIN_MONAT, "zur schriftlichen Äußerung", "Schriftliche Äußerung"),
    /** To hold the hearing, which only should be in time (§ 20 Abs. 2 LDG NRW). */
    ANHOERUNG("Eingang der Erklärung", Fristdauer.DREI_WOCHEN, "zur Anhörung", "Anhörung"),
    /** After which the officer may ask the court for a time limit (§ 62 LDG NRW). */
    ABSCHLUSS("Einleitung", Fristdauer.SECHS_MONATE, "zum Abschluss (§ 62 LDG NRW)",
            "Abschluss des Verfahrens nach § 62 LDG NRW");

    private final String ereignis;
    private final Fristdauer dauer;
    private final String wozu;
    private final String bezeichnung;

    Fristart(String ereignis, Fristdauer dauer, String wozu, String bezeichnung) {
        this.ereignis = ereignis;
        this.dauer = dauer;
        this.wozu = wozu;
        this.bezeichnung = bezeichnung;
    }

    /** What begins it, as the derivation names it. */
    String ereignis() {
        return ereignis;
    }

    /** How long it runs. */
    Fristdauer dauer() {
        return dauer;
    }

    /** What staff read in a list of deadlines. */
    String bezeichnung() {
        return bezeichnung + " (" + dauer.text() + ")";
    }

    /** What staff read after the word Frist. */
    public String wozu() {
        return wozu;
    }
}
