package org.dienstweg;

/** The people of the demo cast that tests act as; all of the Ministerium des Innern unless the name says otherwise. */
public final class Besetzung {

    public static final String FACHREFERAT = "anna.berger";
    public static final String FACHREFERAT_UND_HAUSSPITZE = "robert.falk";
    public static final String KOMMUNIKATION = "miriam.vogt";
    public static final String HAUSSPITZE = "henrike.sommer";
    public static final String LPA = "karin.beck";
    public static final String BETRIEB = "dirk.neumann";
    public static final String BESCHAEFTIGT = "felix.busch";
    public static final String PERSONALSTELLE = "torsten.haas";
    public static final String DIENSTVORGESETZT = "birgit.wolff";
    public static final String AUCH_DIENSTVORGESETZT = "claudia.held";

    private Besetzung() {
    }
}
