package org.dienstweg.beitrag.regeln;

import java.util.List;
import org.dienstweg.beitrag.Aktenrelevanz;
import org.dienstweg.beitrag.Beitragsmeldung;
import org.dienstweg.beitrag.Beweis;
import org.dienstweg.beitrag.Folgenpruefung;
import org.dienstweg.beitrag.Gegenstandsfakten;
import org.dienstweg.beitrag.Loeschung;
import org.dienstweg.beitrag.Rechtspruefung;
import org.dienstweg.beitrag.Vorgehen;
import org.dienstweg.beitrag.Zeiten;
import org.dienstweg.recht.Regelwerk;

/** The law of correcting a post in the order of its tasks; the rules stand in the file of their subject. */
public final class BeitragRegeln {

    private static final String VERSION = "1";

    /** Is it a post that may be corrected here? */
    public static final Regelwerk<Gegenstandsfakten> GEGENSTAND_PRUEFEN =
            new Regelwerk<>("GEGENSTAND_PRUEFEN", VERSION, GegenstandRegeln.ALLE);

    /** Is the original kept? */
    public static final Regelwerk<Beweis> BEWEIS_FESTHALTEN =
            new Regelwerk<>("BEWEIS_FESTHALTEN", VERSION, BeweisRegeln.ALLE);

    /** Does the post belong to the files, and has the right person said so? */
    public static final Regelwerk<Aktenrelevanz> AKTENRELEVANZ_FESTHALTEN =
            new Regelwerk<>("AKTENRELEVANZ_FESTHALTEN", VERSION, AktenrelevanzRegeln.ALLE);

    /** Which rule is it about? */
    public static final Regelwerk<Beitragsmeldung> FEHLER_EINORDNEN =
            new Regelwerk<>("FEHLER_EINORDNEN", VERSION, FehlerRegeln.ALLE);

    /** Has the Justiziariat decided with reasons? */
    public static final Regelwerk<Rechtspruefung> RECHTSPRUEFUNG_FESTHALTEN =
            new Regelwerk<>("RECHTSPRUEFUNG_FESTHALTEN", VERSION, RechtspruefungRegeln.ALLE);

    /** Is the mistake named in the open? */
    public static final Regelwerk<Vorgehen> VORGEHEN_FESTHALTEN =
            new Regelwerk<>("VORGEHEN_FESTHALTEN", VERSION, VorgehenRegeln.ALLE);

    /** Did everything happen in the right order? */
    public static final Regelwerk<Zeiten> REIHENFOLGE_PRUEFEN =
            new Regelwerk<>("REIHENFOLGE_PRUEFEN", VERSION, ReihenfolgeRegeln.ALLE);

    /** Did somebody delete who may? */
    public static final Regelwerk<Loeschung> LOESCHUNG_FESTHALTEN =
            new Regelwerk<>("LOESCHUNG_FESTHALTEN", VERSION, LoeschungRegeln.ALLE);

    /** Is the last question answered? */
    public static final Regelwerk<Folgenpruefung> FOLGENPRUEFUNG_FESTHALTEN =
            new Regelwerk<>("FOLGENPRUEFUNG_FESTHALTEN", VERSION, FolgenRegeln.ALLE);

    private BeitragRegeln() {
    }

    /** All sets of rules of the process, in the order of its tasks. */
    public static List<Regelwerk<?>> alle() {
        return List.of(GEGENSTAND_PRUEFEN, BEWEIS_FESTHALTEN, AKTENRELEVANZ_FESTHALTEN, FEHLER_EINORDNEN,
                RECHTSPRUEFUNG_FESTHALTEN, VORGEHEN_FESTHALTEN, REIHENFOLGE_PRUEFEN, LOESCHUNG_FESTHALTEN,
                FOLGENPRUEFUNG_FESTHALTEN);
    }
}
