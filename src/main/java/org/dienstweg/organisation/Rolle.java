package org.dienstweg.organisation;

import java.util.Arrays;
import java.util.Optional;

/** The roles people act in; the id is the group of the engine and the candidate group in every diagram. */
public enum Rolle {
    BESCHAEFTIGTE("beschaeftigte", "Beschäftigte"),
    FACHREFERAT("fachreferat", "Fachreferat"),
    KOMMUNIKATION("kommunikation", "Kommunikation"),
    HAUSSPITZE("hausspitze", "Hausspitze"),
    LPA("lpa", "Landespresse- und Informationsamt"),
    JUSTIZIARIAT("justiziariat", "Justiziariat"),
    REGISTRATUR("registratur", "Registratur"),
    PERSONALSTELLE("personalstelle", "Personalstelle"),
    DIENSTVORGESETZTE_STELLE("dienstvorgesetzte-stelle", "Dienstvorgesetzte Stelle"),
    HOEHERE_DIENSTVORGESETZTE_STELLE("hoehere-dienstvorgesetzte-stelle", "Höhere dienstvorgesetzte Stelle"),
    PROZESSVERANTWORTUNG("prozessverantwortung", "Prozessverantwortung"),
    BETRIEB("betrieb", "Betrieb"),
    DATENSCHUTZ("datenschutz", "Datenschutz");

    private final String id;
    private final String bezeichnung;

    Rolle(String id, String bezeichnung) {
        this.id = id;
        this.bezeichnung = bezeichnung;
    }

    /** Group id in the engine, the same in all Ressorts. */
    public String id() {
        return id;
    }

    /** What staff read. */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** The role with this group id, if there is one. */
    public static Optional<Rolle> mitId(String id) {
        return Arrays.stream(values()).filter(rolle -> rolle.id.equals(id)).findFirst();
    }
}
