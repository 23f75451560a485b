package org.dienstweg.umbenennung.process;

import org.dienstweg.process.Variable;
import org.dienstweg.umbenennung.Auftragsfakten;

/** The contract between the diagram {@code account-umbenennen} and its delegates: ids, messages, variables. */
public final class UmbenennungProcess {

    /** Key of the process and name of its diagram. */
    public static final String KEY = "account-umbenennen";
    /** Whoever opened the order withdraws it. */
    public static final String RUECKZUG = "UmbenennungZurueckgezogen";
    /** One account is taken out of the order. */
    public static final String HERAUSNAHME = "AccountHerausgenommen";

    public static final String START = "Start_Umressortierung";
    public static final String NAMEN_NACHBESSERN = "namenNachbessern";
    public static final String HAUSSPITZE_EINBEZIEHEN = "hausspitzeEinbeziehen";
    public static final String PROFILNAME_AENDERN = "profilnameAendern";
    public static final String NUTZERNAME_PRUEFEN = "nutzernamePruefen";
    public static final String NUTZERNAME_AENDERN = "nutzernameAendern";
    public static final String UNMOEGLICHKEIT_FESTSTELLEN = "unmoeglichkeitFeststellen";
    public static final String NEUEN_ACCOUNT_BEANTRAGEN = "neuenAccountBeantragen";
    public static final String ABSENDERHINWEIS_ANPASSEN = "absenderhinweisAnpassen";
    public static final String VERIFIZIERUNG_ERNEUERN = "verifizierungErneuern";
    public static final String OEFFENTLICHKEIT_INFORMIEREN = "oeffentlichkeitInformieren";

    /** What the two examinations of an order judge, gathered once. */
    public static final Variable<Auftragsfakten> FAKTEN = new Variable<>("fakten", Auftragsfakten.class);
    /** Whether the system had to propose a name that nobody has seen yet. */
    public static final Variable<Boolean> VORGESCHLAGEN = new Variable<>("vorgeschlagen", Boolean.class);
    /** Whether the reorganisation makes new names necessary (HR-2-43). */
    public static final Variable<Boolean> NOTWENDIG = new Variable<>("notwendig", Boolean.class);
    /** Whether all new names may be used. */
    public static final Variable<Boolean> ZULAESSIG = new Variable<>("zulaessig", Boolean.class);
    /** Whether the day of the order has come. */
    public static final Variable<Boolean> WIRKSAM = new Variable<>("wirksam", Boolean.class);
    /** Whether the account bears its new profile name already. */
    public static final Variable<Boolean> PROFILNAME_RICHTIG = new Variable<>("profilnameRichtig", Boolean.class);
    /** Whether the account bears its new user name already. */
    public static final Variable<Boolean> NUTZERNAME_RICHTIG = new Variable<>("nutzernameRichtig", Boolean.class);
    /** Whether the new user name is free on the platform (HR-2-39). */
    public static final Variable<Boolean> VERFUEGBAR = new Variable<>("verfuegbar", Boolean.class);
    /** Whether another user name is to be tried. */
    public static final Variable<Boolean> ANDERER_NAME = new Variable<>("andererName", Boolean.class);
    /** Whether a new account is needed (HR-2-40). */
    public static final Variable<Boolean> NEUER_ACCOUNT_NOETIG = new Variable<>("neuerAccountNoetig", Boolean.class);
    /** Aktenzeichen of the case that was to set up the new account. */
    public static final Variable<String> NEUER_FALL = new Variable<>("neuerFall", String.class);
    /** Whether that case ended with a new account. */
    public static final Variable<Boolean> EINGERICHTET = new Variable<>("eingerichtet", Boolean.class);
    /** Whether the platform has answered the wish for verification (HR-2-06). */
    public static final Variable<Boolean> VERIFIZIERUNG_ABGESCHLOSSEN =
            new Variable<>("verifizierungAbgeschlossen", Boolean.class);

    private UmbenennungProcess() {
    }
}
