package org.dienstweg.umbenennung.regeln;

import java.util.List;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.register.regeln.Verifizierung;
import org.dienstweg.register.regeln.VerifizierungRegeln;
import org.dienstweg.umbenennung.Auftragsfakten;
import org.dienstweg.umbenennung.antworten.Aenderung;
import org.dienstweg.umbenennung.antworten.Anpassung;
import org.dienstweg.umbenennung.antworten.Einbeziehung;
import org.dienstweg.umbenennung.antworten.Mitteilung;
import org.dienstweg.umbenennung.antworten.Unmoeglichkeit;
import org.dienstweg.umbenennung.antworten.Verfuegbarkeit;

/** The law of renaming accounts in the order of its tasks; the rules stand in the file of their subject. */
public final class UmbenennungRegeln {

    private static final String VERSION = "1";

    /** Is there a reorganisation that makes new names necessary, and who leads the case? */
    public static final Regelwerk<Auftragsfakten> NOTWENDIGKEIT_PRUEFEN =
            new Regelwerk<>("NOTWENDIGKEIT_PRUEFEN", VERSION, NotwendigkeitRegeln.ALLE);

    /** Are all new names lawful, possible and different from each other? Also applied to a single alternative name. */
    public static final Regelwerk<Auftragsfakten> NEUE_NAMEN_PRUEFEN =
            new Regelwerk<>("NEUE_NAMEN_PRUEFEN", VERSION, NamenRegeln.ALLE);

    /** Was the Hausspitze involved? */
    public static final Regelwerk<Einbeziehung> EINBEZIEHUNG_PRUEFEN =
            new Regelwerk<>("EINBEZIEHUNG_PRUEFEN", VERSION, List.of(SchrittRegeln.HAUSSPITZE_WIRD_EINBEZOGEN));

    /** Was the profile name changed first? */
    public static final Regelwerk<Aenderung> PROFILNAME_PRUEFEN =
            new Regelwerk<>("PROFILNAME_PRUEFEN", VERSION, List.of(SchrittRegeln.ZUERST_DER_PROFILNAME));

    /** Is the user name free? */
    public static final Regelwerk<Verfuegbarkeit> VERFUEGBARKEIT_PRUEFEN = new Regelwerk<>("VERFUEGBARKEIT_PRUEFEN",
            VERSION, List.of(SchrittRegeln.NUTZERNAME_AENDERBAR_WENN_NICHT_VERGEBEN));

    /** Was the user name changed, and after the profile name? */
    public static final Regelwerk<Aenderung> NUTZERNAME_PRUEFEN = new Regelwerk<>("NUTZERNAME_PRUEFEN", VERSION,
            List.of(SchrittRegeln.ZUERST_DER_PROFILNAME, SchrittRegeln.AENDERN_STATT_NEU_GRUENDEN));

    /** Is it impossible to change the user name, and may there be a new account? */
    public static final Regelwerk<Unmoeglichkeit> UNMOEGLICHKEIT_PRUEFEN = new Regelwerk<>("UNMOEGLICHKEIT_PRUEFEN",
            VERSION, List.of(SchrittRegeln.NEUER_ACCOUNT_NUR_BEI_UNMOEGLICHKEIT,
                    SchrittRegeln.DAS_VERFAHREN_GILT_NUR_FUER_FACH_ACCOUNTS));

    /** Does the profile text name the Ressort? */
    public static final Regelwerk<Anpassung> ANPASSUNG_PRUEFEN =
            new Regelwerk<>("ANPASSUNG_PRUEFEN", VERSION, List.of(SchrittRegeln.ABSENDERHINWEIS_NENNT_DAS_RESSORT));

    /** Is the platform's verification used again? */
    public static final Regelwerk<Verifizierung> VERIFIZIERUNG_PRUEFEN =
            new Regelwerk<>("VERIFIZIERUNG_PRUEFEN", VERSION, VerifizierungRegeln.ALLE);

    /** Has the public been told? */
    public static final Regelwerk<Mitteilung> MITTEILUNG_PRUEFEN = new Regelwerk<>("MITTEILUNG_PRUEFEN", VERSION,
            List.of(SchrittRegeln.OEFFENTLICHKEIT_IST_HINREICHEND_INFORMIERT,
                    SchrittRegeln.MITTEILUNG_KOMMT_ZUR_AKTE));

    private UmbenennungRegeln() {
    }

    /** All sets of rules of the process, in the order of its tasks. */
    public static List<Regelwerk<?>> alle() {
        return List.of(NOTWENDIGKEIT_PRUEFEN, NEUE_NAMEN_PRUEFEN, EINBEZIEHUNG_PRUEFEN, PROFILNAME_PRUEFEN,
                VERFUEGBARKEIT_PRUEFEN, NUTZERNAME_PRUEFEN, UNMOEGLICHKEIT_PRUEFEN, ANPASSUNG_PRUEFEN,
                VERIFIZIERUNG_PRUEFEN, MITTEILUNG_PRUEFEN);
    }
}
