package org.dienstweg.fachaccount.process;

import org.dienstweg.process.Variable;

/** The contract between the diagram {@code fach-account-einrichten} and its delegates: ids, message, variables. */
public final class FachAccountProcess {

    /** Key of the process and name of its diagram. */
    public static final String KEY = "fach-account-einrichten";
    /** The applicant withdraws. */
    public static final String RUECKZUG = "FachAccountZurueckgezogen";

    public static final String START = "Start_FachAccountGewuenscht";
    public static final String ANTRAG_NACHBESSERN = "antragNachbessern";
    public static final String KOMMUNIKATION_ABSTIMMEN = "kommunikationAbstimmen";
    public static final String LPA_ABSTIMMEN = "lpaAbstimmen";
    public static final String HAUSSPITZE_BILLIGEN = "hausspitzeBilligen";
    public static final String LPA_INFORMIEREN = "lpaInformieren";
    public static final String ACCOUNT_EINRICHTEN = "accountEinrichten";
    public static final String VERIFIZIERUNG_ERLEDIGEN = "verifizierungErledigen";
    public static final String AUTORISIERTE_BELEHREN = "autorisierteBelehren";

    /** Whether nothing found so far stops the application. */
    public static final Variable<Boolean> ZULAESSIG = new Variable<>("zulaessig", Boolean.class);
    /** What the office answered, as its capital value. */
    public static final Variable<String> ERGEBNIS = new Variable<>("ergebnis", String.class);
    /** Whether the Handreichung lists the platform (HR-2-01). */
    public static final Variable<Boolean> PLATTFORM_GELISTET = new Variable<>("plattformGelistet", Boolean.class);
    /** Whether the platform has answered the wish for verification (HR-2-06). */
    public static final Variable<Boolean> VERIFIZIERUNG_ABGESCHLOSSEN =
            new Variable<>("verifizierungAbgeschlossen", Boolean.class);

    private FachAccountProcess() {
    }
}
