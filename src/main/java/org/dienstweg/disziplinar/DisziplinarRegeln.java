package org.dienstweg.disziplinar;

import java.util.List;
import org.dienstweg.recht.Regelwerk;

/** The law of initiating disciplinary proceedings in the order of its tasks; the rules stand in the file of their subject. */
public final class DisziplinarRegeln {

    private static final String VERSION = "1";

    /** Is the person subject to this law, are we competent, is it pending already? */
    public static final Regelwerk<Zustaendigkeitslage> ZUSTAENDIGKEIT_PRUEFEN =
            new Regelwerk<>("ZUSTAENDIGKEIT_PRUEFEN", VERSION, ZustaendigkeitRegeln.ALLE);

    /** Is the answer about competence complete? */
    public static final Regelwerk<Zustaendigkeit> ZUSTAENDIGKEIT_FESTHALTEN =
            new Regelwerk<>("ZUSTAENDIGKEIT_FESTHALTEN", VERSION, List.of(ZustaendigkeitRegeln.ABGABE_IST_BEGRUENDET));

    /** Which duties may be violated? */
    public static final Regelwerk<Verdacht> PFLICHTEN_PRUEFEN =
            new Regelwerk<>("PFLICHTEN_PRUEFEN", VERSION, PflichtenRegeln.ALLE);

    /** Are there sufficient factual indications? */
    public static final Regelwerk<Wuerdigung.Lage> WUERDIGUNG_FESTHALTEN =
            new Regelwerk<>("WUERDIGUNG_FESTHALTEN", VERSION, WuerdigungRegeln.ALLE);

    /** Which bars could there be? */
    public static final Regelwerk<Verbotslage> MASSNAHMEVERBOT_PRUEFEN =
            new Regelwerk<>("MASSNAHMEVERBOT_PRUEFEN", VERSION, MassnahmeverbotRegeln.VORHER);

    /** Is a bar that was affirmed one the law knows? */
    public static final Regelwerk<Verbotslage> MASSNAHMEVERBOT_FESTHALTEN =
            new Regelwerk<>("MASSNAHMEVERBOT_FESTHALTEN", VERSION, MassnahmeverbotRegeln.NACHHER);

    /** Is the order of initiation lawful? */
    public static final Regelwerk<Einleitungslage> EINLEITUNG_FESTHALTEN =
            new Regelwerk<>("EINLEITUNG_FESTHALTEN", VERSION, EinleitungRegeln.ALLE);

    /** Was the higher authority informed? */
    public static final Regelwerk<HoehereStelle.Lage> UNTERRICHTUNG_FESTHALTEN =
            new Regelwerk<>("UNTERRICHTUNG_FESTHALTEN", VERSION, BeteiligungRegeln.HOEHERE_STELLE);

    /** Was the officer informed and instructed? */
    public static final Regelwerk<Unterrichtung.Lage> ZUSTELLUNG_FESTHALTEN =
            new Regelwerk<>("ZUSTELLUNG_FESTHALTEN", VERSION, BeteiligungRegeln.UNTERRICHTUNG);

    /** Was the officer given time to speak? */
    public static final Regelwerk<Aeusserung.Lage> AEUSSERUNG_FESTHALTEN =
            new Regelwerk<>("AEUSSERUNG_FESTHALTEN", VERSION, BeteiligungRegeln.AEUSSERUNG);

    /** May the statement be used? */
    public static final Regelwerk<Aeusserung.Lage> AEUSSERUNG_VERWERTEN =
            new Regelwerk<>("AEUSSERUNG_VERWERTEN", VERSION, BeteiligungRegeln.AEUSSERUNG_VERWERTEN);

    /** Was the officer heard in time and on the record? */
    public static final Regelwerk<Anhoerung.Lage> ANHOERUNG_FESTHALTEN =
            new Regelwerk<>("ANHOERUNG_FESTHALTEN", VERSION, BeteiligungRegeln.ANHOERUNG);

    /** May what was said be used? */
    public static final Regelwerk<Anhoerung.Lage> ANHOERUNG_VERWERTEN =
            new Regelwerk<>("ANHOERUNG_VERWERTEN", VERSION, BeteiligungRegeln.ANHOERUNG_VERWERTEN);

    /** Suspend, continue, or has the law ended it? */
    public static final Regelwerk<Strafverfahren.Lage> STRAFVERFAHREN_FESTHALTEN =
            new Regelwerk<>("STRAFVERFAHREN_FESTHALTEN", VERSION, StrafverfahrenRegeln.ALLE);

    /** Are changed charges on the record? */
    public static final Regelwerk<Vorwurf.Lage> VORWURF_FESTHALTEN =
            new Regelwerk<>("VORWURF_FESTHALTEN", VERSION, VorwurfRegeln.VORWURF);

    /** Is there a sufficient reason for the delay? */
    public static final Regelwerk<Verzoegerung> VERZOEGERUNG_FESTHALTEN =
            new Regelwerk<>("VERZOEGERUNG_FESTHALTEN", VERSION, VorwurfRegeln.VERZOEGERUNG);

    /** Is everything ready for the investigation? */
    public static final Regelwerk<Verfahrensuebergabe.Lage> UEBERGABE_FESTHALTEN =
            new Regelwerk<>("UEBERGABE_FESTHALTEN", VERSION, UebergabeRegeln.ALLE);

    /** Has the duty to proceed ended with the person or their status? */
    public static final Regelwerk<Erledigung.Lage> ERLEDIGUNG_FESTHALTEN =
            new Regelwerk<>("ERLEDIGUNG_FESTHALTEN", VERSION, ErledigungRegeln.ALLE);

    private DisziplinarRegeln() {
    }

    /** All sets of rules of the process, in the order of its tasks. */
    public static List<Regelwerk<?>> alle() {
        return List.of(ZUSTAENDIGKEIT_PRUEFEN, ZUSTAENDIGKEIT_FESTHALTEN, PFLICHTEN_PRUEFEN, WUERDIGUNG_FESTHALTEN,
                MASSNAHMEVERBOT_PRUEFEN, MASSNAHMEVERBOT_FESTHALTEN, EINLEITUNG_FESTHALTEN, UNTERRICHTUNG_FESTHALTEN,
                ZUSTELLUNG_FESTHALTEN, AEUSSERUNG_FESTHALTEN, AEUSSERUNG_VERWERTEN, ANHOERUNG_FESTHALTEN,
                ANHOERUNG_VERWERTEN, STRAFVERFAHREN_FESTHALTEN, VORWURF_FESTHALTEN, VERZOEGERUNG_FESTHALTEN,
                UEBERGABE_FESTHALTEN, ERLEDIGUNG_FESTHALTEN);
    }
}
