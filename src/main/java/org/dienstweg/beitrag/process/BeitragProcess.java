package org.dienstweg.beitrag.process;

import org.dienstweg.process.Variable;

/** The contract between the diagram {@code beitrag-berichtigen} and its delegates: ids, messages, variables. */
public final class BeitragProcess {

    /** Key of the process and name of its diagram. */
    public static final String KEY = "beitrag-berichtigen";
    /** Whoever reported takes it back. */
    public static final String RUECKZUG = "BeitragsmeldungZurueckgezogen";

    public static final String START = "Start_FehlerGemeldet";
    public static final String BEWEIS_SICHERN = "beweisSichern";
    public static final String AKTENRELEVANZ_ENTSCHEIDEN = "aktenrelevanzEntscheiden";
    public static final String FEHLER_EINORDNEN = "fehlerEinordnen";
    public static final String JUSTIZIARIAT_ENTSCHEIDEN = "justiziariatEntscheiden";
    public static final String VORGEHEN_FESTLEGEN = "vorgehenFestlegen";
    public static final String HINWEIS_VEROEFFENTLICHEN = "hinweisVeroeffentlichen";
    public static final String BEITRAG_LOESCHEN = "beitragLoeschen";
    public static final String FOLGEN_PRUEFEN = "folgenPruefen";
    public static final String PFLICHTVERSTOSS_VERFOLGEN = "pflichtverstossVerfolgen";

    /** Whether the account itself is the author. */
    public static final Variable<Boolean> EIGENER_BEITRAG = new Variable<>("eigenerBeitrag", Boolean.class);
    /** Who is asked or told, as its capital value. */
    public static final Variable<String> EINZUBEZIEHEN = new Variable<>("einzubeziehen", String.class);
    /** Whether Kommunikation has to decide how to go on; about third parties the Justiziariat has decided. */
    public static final Variable<Boolean> VORGEHEN_FESTZULEGEN = new Variable<>("vorgehenFestzulegen", Boolean.class);
    /** What is to do next, as its capital value. */
    public static final Variable<String> NAECHSTER_SCHRITT = new Variable<>("naechsterSchritt", String.class);
    /** Whether the question of consequences arises (HR-3-15). */
    public static final Variable<Boolean> FOLGEN_ZU_PRUEFEN = new Variable<>("folgenZuPruefen", Boolean.class);
    /** Whether the superiors have to go on themselves. */
    public static final Variable<Boolean> VERSTOSS_ZU_VERFOLGEN = new Variable<>("verstossZuVerfolgen", Boolean.class);
    /** How the case ends, as its capital value. */
    public static final Variable<String> ERGEBNIS = new Variable<>("ergebnis", String.class);
    /** Whether the post was deleted. */
    public static final Variable<Boolean> GELOESCHT = new Variable<>("geloescht", Boolean.class);

    private BeitragProcess() {
    }
}
