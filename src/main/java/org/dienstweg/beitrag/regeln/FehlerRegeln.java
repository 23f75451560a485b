package org.dienstweg.beitrag.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dienstweg.beitrag.Beitragsmeldung;
import org.dienstweg.beitrag.Fehlerart;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Staerke;

/**
 * Which rule is it about? A report is an assertion; whether the rule is broken is a question to whoever decides how to
 * go on. What takes up content of others is measured by the sentences on that.
 */
final class FehlerRegeln {

    private static final Set<Fehlerart> INHALT = EnumSet.of(Fehlerart.TIPPFEHLER, Fehlerart.SACHLICH_FALSCH,
            Fehlerart.UNANGEMESSEN);

    static final Regel<Beitragsmeldung> KEINE_POLITISCHEN_AUSSAGEN = frage("HR-2-17",
            "Politische Aussagen sollen vermieden werden.", handreichung("2 Spiegelpunkt 1 Abs. 3"), SOLL,
            m -> !m.greiftFremdesAuf() && m.fehlerart() == Fehlerart.POLITISCHE_AUSSAGE,
            "Enthält der Beitrag eine politische Aussage?");

    static final Regel<Beitragsmeldung> KEINE_PRIVATEN_AEUSSERUNGEN = frage("HR-3-05",
            "Die Nutzung dienstlicher Accounts für private oder persönliche Äußerungen ist unzulässig.",
            handreichung("3 Abs. 3"), DARF_NICHT, m -> m.fehlerart() == Fehlerart.PRIVATE_AEUSSERUNG,
            "Ist der Beitrag eine private oder persönliche Äußerung?");

    static final Regel<Beitragsmeldung> NEUTRALITAET_IST_GEWAHRT = frage("HR-3-10",
            "Das Gebot der Neutralität staatlicher Organe gegenüber parteipolitischen Aktivitäten ist stets zu beachten.",
            handreichung("3 Grundsätze Abs. 3"), MUSS, m -> m.fehlerart() == Fehlerart.NEUTRALITAET,
            "Verletzt der Beitrag das Gebot der Neutralität?");

    static final Regel<Beitragsmeldung> JEDE_HANDLUNG_IST_OFFIZIELL = Regel.zeitlos("HR-3-17",
            "Jeder Tweet, Post, Retweet oder Like muss als offizielle Äußerung bewertet werden.",
            handreichung("3 Etikette Abs. 2"), MUSS, m -> new Erfuellt("Die Handlung des Accounts wird als offizielle "
                    + "Äußerung bewertet: " + (m.handlungsart() == null ? "Beitrag" : m.handlungsart().text()) + "."));

    static final Regel<Beitragsmeldung> FAKTENBASIERT_UND_RESPEKTVOLL = frage("HR-3-18",
            "Äußerungen sind faktenbasiert, wahrheitsgetreu, bürgernah und von Respekt und Anstand getragen.",
            handreichung("3 Etikette Abs. 3"), SOLL, m -> !m.greiftFremdesAuf() && INHALT.contains(m.fehlerart()),
            "Ist der Beitrag falsch oder unangemessen?");

    static final Regel<Beitragsmeldung> DAS_GILT_AUCH_FUER_INHALTE_DRITTER = frage("HR-3-19",
            "Dasselbe gilt, wenn Inhalte Dritter geteilt, kommentiert oder mit „Gefällt mir“ versehen werden.",
            handreichung("3 Etikette Abs. 3"), SOLL, m -> m.greiftFremdesAuf() && INHALT.contains(m.fehlerart()),
            "Ist der aufgegriffene Inhalt Dritter falsch oder unangemessen?");

    static final Regel<Beitragsmeldung> PERSOENLICHE_ACCOUNTS_NUR_BEI_REGIERUNGSAMTLICHEM = frage("HR-3-20",
            "Äußerungen persönlicher Accounts von Regierungsmitgliedern werden nur aufgegriffen, wenn sie sich allein "
                    + "auf regierungsamtliche Inhalte beziehen.",
            handreichung("3 Etikette Abs. 4"), SOLL,
            m -> m.greiftFremdesAuf() && m.fehlerart() == Fehlerart.POLITISCHE_AUSSAGE,
            "Geht der aufgegriffene Beitrag eines persönlichen Accounts über regierungsamtliche Inhalte hinaus?");

    static final Regel<Beitragsmeldung> GESETZE_SIND_BERUECKSICHTIGT = frage("HR-3-39",
            "Gesetzliche Vorgaben wie Datenschutz, Urheber- und Markenrecht müssen stets berücksichtigt werden.",
            handreichung("3 Etikette Abs. 11"), MUSS,
            m -> m.fehlerart() != null && m.fehlerart().moeglicherweiseRechtswidrig(),
            "Verletzt der Beitrag gesetzliche Vorgaben?");

    static final Regel<Beitragsmeldung> BILDER_NUR_MIT_RECHTEN = frage("HR-3-40",
            "Bilder, Grafiken oder Videos werden nur mit den nötigen Rechten und Nachweisen veröffentlicht.",
            handreichung("3 Etikette Abs. 11"), DARF_NICHT, m -> m.fehlerart() == Fehlerart.RECHTSVERLETZUNG,
            "Fehlen an Bildern, Grafiken oder Videos die nötigen Rechte oder Nachweise?");

    static final List<Regel<Beitragsmeldung>> ALLE = List.of(KEINE_POLITISCHEN_AUSSAGEN, KEINE_PRIVATEN_AEUSSERUNGEN,
            NEUTRALITAET_IST_GEWAHRT, JEDE_HANDLUNG_IST_OFFIZIELL, FAKTENBASIERT_UND_RESPEKTVOLL,
            DAS_GILT_AUCH_FUER_INHALTE_DRITTER, PERSOENLICHE_ACCOUNTS_NUR_BEI_REGIERUNGSAMTLICHEM,
            GESETZE_SIND_BERUECKSICHTIGT, BILDER_NUR_MIT_RECHTEN);

    private FehlerRegeln() {
    }

    private static Regel<Beitragsmeldung> frage(String id, String satz, Norm norm, Staerke staerke,
                                                Predicate<Beitragsmeldung> gemeldet, String frage) {
        return Regel.zeitlos(id, satz, norm, staerke, meldung -> befund(gemeldet.test(meldung), frage));
    }

    private static Befund befund(boolean gemeldet, String frage) {
        return gemeldet ? new Offen(frage) : new Erfuellt("Ein solcher Verstoß ist nicht gemeldet.");
    }
}
