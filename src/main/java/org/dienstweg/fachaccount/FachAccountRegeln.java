package org.dienstweg.fachaccount;

import java.util.List;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.register.regeln.Verifizierung;
import org.dienstweg.register.regeln.VerifizierungRegeln;

/**
 * The law of a Fach-Account in the order of its tasks. Each set is named like the step that applies it; the rules
 * themselves stand in the file of their subject.
 */
public final class FachAccountRegeln {

    private static final String VERSION = "1";

    /** Is it a Fach-Account, and may this unit have it there? */
    public static final Regelwerk<FachAccountFakten> ANTRAG_PRUEFEN =
            new Regelwerk<>("ANTRAG_PRUEFEN", VERSION, AntragRegeln.ALLE);

    /** Is it named after the authority and not after people or offices, and does the platform take the name? */
    public static final Regelwerk<FachAccountFakten> BENENNUNG_PRUEFEN =
            new Regelwerk<>("BENENNUNG_PRUEFEN", VERSION, BenennungRegeln.ALLE);

    /** Does the profile say who is speaking and about what? */
    public static final Regelwerk<FachAccountFakten> ABSENDERHINWEIS_PRUEFEN =
            new Regelwerk<>("ABSENDERHINWEIS_PRUEFEN", VERSION, AbsenderhinweisRegeln.ALLE);

    /** Who runs it, with which devices, mailbox and manners? */
    public static final Regelwerk<FachAccountFakten> BETRIEB_PRUEFEN =
            new Regelwerk<>("BETRIEB_PRUEFEN", VERSION, BetriebRegeln.ALLE);

    /** Has everybody been asked and told before the account is created? */
    public static final Regelwerk<Voraussetzungen> VORAUSSETZUNGEN_PRUEFEN =
            new Regelwerk<>("VORAUSSETZUNGEN_PRUEFEN", VERSION, VoraussetzungenRegeln.ALLE);

    /** Was it created where and when it was permitted? */
    public static final Regelwerk<Einrichtung> EINRICHTUNG_PRUEFEN =
            new Regelwerk<>("EINRICHTUNG_PRUEFEN", VERSION, EinrichtungRegeln.ALLE);

    /** Is the platform's verification used? */
    public static final Regelwerk<Verifizierung> VERIFIZIERUNG_PRUEFEN =
            new Regelwerk<>("VERIFIZIERUNG_PRUEFEN", VERSION, VerifizierungRegeln.ALLE);

    /** Do those who may use it know their duties? */
    public static final Regelwerk<Belehrung> BELEHRUNG_PRUEFEN =
            new Regelwerk<>("BELEHRUNG_PRUEFEN", VERSION, BelehrungRegeln.ALLE);

    private FachAccountRegeln() {
    }

    /** All sets of rules of the process, in the order of its tasks. */
    public static List<Regelwerk<?>> alle() {
        return List.of(ANTRAG_PRUEFEN, BENENNUNG_PRUEFEN, ABSENDERHINWEIS_PRUEFEN, BETRIEB_PRUEFEN,
                VORAUSSETZUNGEN_PRUEFEN, EINRICHTUNG_PRUEFEN, VERIFIZIERUNG_PRUEFEN, BELEHRUNG_PRUEFEN);
    }
}
