package org.dienstweg.disziplinar;

/** In what relation to the Land the person concerned stands. */
public enum Statusgruppe {
    BEAMTE("Beamtin oder Beamter auf Lebenszeit"),
    PROBE("Beamtin oder Beamter auf Probe"),
    WIDERRUF("Beamtin oder Beamter auf Widerruf"),
    RUHESTAND("Ruhestandsbeamtin oder Ruhestandsbeamter"),
    FRUEHERE("frühere Beamtin oder früherer Beamter"),
    TARIF("Tarifbeschäftigte oder Tarifbeschäftigter");

    private final String text;

    Statusgruppe(String text) {
        this.text = text;
    }

    /** What staff read. */
    public String text() {
        return text;
    }

    /** Whether an action in court can end the status or its rights; on probation or revocation it cannot (§ 5 LDG NRW). */
    public boolean klageMoeglich() {
        return this == BEAMTE || ausgeschieden();
    }

    /** Whether the office that is competent depends on an earlier one (§ 81 LDG NRW). */
    public boolean ausgeschieden() {
        return this == RUHESTAND || this == FRUEHERE;
    }
}
