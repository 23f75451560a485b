package org.dienstweg.disziplinar.process;

import org.dienstweg.process.Variable;

/** The contract between the diagram {@code disziplinarverfahren-einleiten} and its delegates: ids, messages, variables. */
public final class DisziplinarProcess {

    /** Key of the process and name of its diagram. */
    public static final String KEY = "disziplinarverfahren-einleiten";
    /** Another process hands a suspicion over. */
    public static final String VERDACHT_GEMELDET = "DisziplinarverdachtGemeldet";
    /** The officer may have died or left the service. */
    public static final String ERLEDIGUNG_GEMELDET = "DisziplinarverfahrenErledigt";
    /** The charges grow or shrink (§ 19 LDG NRW). */
    public static final String VORWURF_FORTZUSCHREIBEN = "VorwurfFortzuschreiben";
    /** The recorded service was wrong, or has to be repeated for new charges. */
    public static final String ZUSTELLUNG_ZU_ERNEUERN = "ZustellungZuErneuern";

    /** Criminal proceedings became known after initiation, or have come further. */
    public static final String STRAFVERFAHREN_BEKANNT_GEWORDEN = "StrafverfahrenBekanntGeworden";
    /** The officer said something beside the hearing. */
    public static final String AEUSSERUNG_NACHZUTRAGEN = "AeusserungNachzutragen";
    /** Nothing is left to do before the hand-over. */
    public static final String BETEILIGUNG_BEENDET = "BeteiligungAbgeschlossen";

    public static final String START = "Start_VerdachtBekannt";
    public static final String ZUSTAENDIGKEIT_KLAEREN = "zustaendigkeitKlaeren";
    public static final String ANHALTSPUNKTE_WUERDIGEN = "anhaltspunkteWuerdigen";
    public static final String MASSNAHMEVERBOT_WUERDIGEN = "massnahmeverbotWuerdigen";
    public static final String EINLEITUNG_VERFUEGEN = "einleitungVerfuegen";
    public static final String HOEHERE_STELLE_UNTERRICHTEN = "hoehereStelleUnterrichten";
    public static final String BETROFFENE_UNTERRICHTEN = "betroffeneUnterrichten";
    public static final String AEUSSERUNG_ERFASSEN = "aeusserungErfassen";
    public static final String ANHOERUNG_DURCHFUEHREN = "anhoerungDurchfuehren";
    public static final String STRAFVERFAHREN_VERFOLGEN = "strafverfahrenVerfolgen";
    public static final String VORWURF_FORTSCHREIBEN = "vorwurfFortschreiben";
    public static final String VERZOEGERUNG_BEGRUENDEN = "verzoegerungBegruenden";
    public static final String AEUSSERUNG_NACHTRAGEN = "aeusserungNachtragen";
    public static final String ERLEDIGUNG_FESTSTELLEN = "erledigungFeststellen";
    public static final String UEBERGEBEN = "uebergeben";

    /** What is known about competence: KLAR, UNKLAR or NIEMAND_UNBEFANGEN. */
    public static final Variable<String> ZUSTAENDIGKEIT = new Variable<>("zustaendigkeit", String.class);
    /** Whether this office is competent. */
    public static final Variable<Boolean> ZUSTAENDIG = new Variable<>("zustaendig", Boolean.class);
    /** What follows from the indications: EINLEITEN, NICHT_EINLEITEN or VERNICHTEN. */
    public static final Variable<String> FOLGE = new Variable<>("folge", String.class);
    /** Whether no measure is left (§§ 14, 15 LDG NRW). */
    public static final Variable<Boolean> MASSNAHMEVERBOT = new Variable<>("massnahmeverbot", Boolean.class);
    /** Whether criminal proceedings are known. */
    public static final Variable<Boolean> STRAFVERFAHREN_BEKANNT = new Variable<>("strafverfahrenBekannt", Boolean.class);
    /** How criminal proceedings stand: OFFEN, ABGESCHLOSSEN or BEENDET. */
    public static final Variable<String> STRAFVERFAHREN = new Variable<>("strafverfahren", String.class);
    /** Whether the letter was served, and not put off. */
    public static final Variable<Boolean> ZUGESTELLT = new Variable<>("zugestellt", Boolean.class);
    /** Whether the newest charges were told with proof. */
    public static final Variable<Boolean> BELEHRT = new Variable<>("belehrt", Boolean.class);
    /** What becomes of the statement: ABGESCHLOSSEN, MUENDLICH or OFFEN. */
    public static final Variable<String> AEUSSERUNG = new Variable<>("aeusserung", String.class);
    /** Whether changed charges begin information and hearing anew. */
    public static final Variable<Boolean> ERNEUT_UNTERRICHTEN = new Variable<>("erneutUnterrichten", Boolean.class);

    /** Whether everybody is told and heard, so that the case can be handed over. */
    public static final Variable<Boolean> BETEILIGUNG_ABGESCHLOSSEN =
            new Variable<>("beteiligungAbgeschlossen", Boolean.class);
    /** Whether the proceedings were found to be settled. */
    public static final Variable<Boolean> ERLEDIGT = new Variable<>("erledigt", Boolean.class);

    private DisziplinarProcess() {
    }
}
