package org.dienstweg.vorteil.process;

import org.dienstweg.process.Variable;

/** The contract between the diagram {@code vorteilsannahme} and its delegates: ids, messages, variables. */
public final class VorteilProcess {

    /** Key of the process and name of its diagram. */
    public static final String KEY = "vorteilsannahme";
    /** The applicant withdraws. */
    public static final String RUECKZUG = "VorteilsannahmeZurueckgezogen";

    public static final String START = "Start_VorteilAngeboten";
    public static final String ANTRAG_ERGAENZEN = "antragErgaenzen";
    public static final String ZUSTIMMUNG_ENTSCHEIDEN = "zustimmungEntscheiden";
    public static final String RUECKGABE_NACHWEISEN = "rueckgabeNachweisen";
    public static final String WEITERGABE_NACHWEISEN = "weitergabeNachweisen";
    public static final String ANHALTSPUNKTE_BEURTEILEN = "anhaltspunkteBeurteilen";
    public static final String VERDACHT_VERFOLGEN = "verdachtVerfolgen";

    /** Whether the application states what matters (VV42-6b). */
    public static final Variable<Boolean> ANGABEN_VOLLSTAENDIG = flagge("angabenVollstaendig");
    /** Whether there is a legal claim, so that it is no advantage (VV42-4). */
    public static final Variable<Boolean> RECHTSANSPRUCH = flagge("rechtsanspruch");
    /** Whether it is only private, without expectations (VV42-5.2a, -5.2b). */
    public static final Variable<Boolean> AUSSCHLIESSLICH_PRIVAT = flagge("ausschliesslichPrivat");
    /** Whether it is tacitly approved beyond doubt (VV42-8a to -8.3). */
    public static final Variable<Boolean> STILLSCHWEIGEND_GENEHMIGT = flagge("stillschweigendGenehmigt");
    /** Whether nothing was accepted provisionally, or both reasons are given (VV42-6.1a). */
    public static final Variable<Boolean> ANNAHME_BEGRUENDET = flagge("annahmeBegruendet");
    /** Whether the office decided, and did not return the application for completion. */
    public static final Variable<Boolean> ENTSCHIEDEN = flagge("entschieden");
    /** Whether what was accepted must be given back (§ 42 Abs. 2 BeamtStG). */
    public static final Variable<Boolean> RUECKGABE_NOETIG = flagge("rueckgabeNoetig");
    /** Whether passing on is a condition of the consent (VV42-7.2a). */
    public static final Variable<Boolean> WEITERGABE_AUFERLEGT = flagge("weitergabeAuferlegt");
    /** Whether disciplinary proceedings must be initiated (VV42-10b). */
    public static final Variable<Boolean> VERDACHT_ZU_VERFOLGEN = flagge("verdachtZuVerfolgen");
    /** Whether another process took the facts over. */
    public static final Variable<Boolean> VERDACHT_UEBERGEBEN = flagge("verdachtUebergeben");
    /** The decision as its capital value. */
    public static final Variable<String> ENTSCHEIDUNG = new Variable<>("entscheidung", String.class);

    private VorteilProcess() {
    }

    private static Variable<Boolean> flagge(String name) {
        return new Variable<>(name, Boolean.class);
    }
}
