package org.dienstweg.disziplinar;

import static org.dienstweg.disziplinar.Fundstellen.vv42;
import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.KANN;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.List;
import java.util.function.Predicate;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Staerke;

/**
 * Which duty may be violated. No machine can tell; where the suspicion touches a rule, it asks the question that the
 * decider has to answer, and where it does not, the file says so.
 */
final class PflichtenRegeln {

    private static final String KEIN_VORTEIL = "Um einen Vorteil geht es nicht.";
    private static final String KEINE_AEUSSERUNG = "Um eine Äußerung in sozialen Medien geht es nicht.";

    static final List<Regel<Verdacht>> ALLE = List.of(
            frage("HR-1-04", "Private Äußerungen können als offizielle Position missverstanden werden.",
                    handreichung("1 Abs. 4"), EMPFEHLUNG, Verdacht::betrifftAeusserung,
                    "War die Äußerung als private zu erkennen?", KEINE_AEUSSERUNG),
            frage("HR-3-05", "Die Nutzung dienstlicher Accounts für private Äußerungen ist unzulässig.",
                    handreichung("3 Abs. 3"), DARF_NICHT, Verdacht::betrifftAeusserung,
                    "Wurde ein dienstlicher Account für eine private Äußerung genutzt?", KEINE_AEUSSERUNG),
            frage("HR-3-13", "Es gelten Neutralität, Mäßigung, Wohlverhalten, Verschwiegenheit und Verfassungstreue "
                    + "(§§ 33, 34, 37 BeamtStG).",
                    handreichung("3 Grundsätze Abs. 4"), MUSS, verdacht -> verdacht.normen().isEmpty(),
                    "Gegen welche Dienstpflicht soll verstoßen worden sein (zum Beispiel §§ 33, 34, 37 BeamtStG)?",
                    "Die Dienstpflichten, um die es geht, sind benannt."),
            frage("HR-3-15", "Verstöße gegen die Pflichten können dienstrechtliche Folgen haben.",
                    handreichung("3 Grundsätze Abs. 5"), KANN, Verdacht::betrifftAeusserung,
                    "Begründet der Beitrag den Verdacht eines Dienstvergehens, oder genügt die Berichtigung?",
                    KEINE_AEUSSERUNG),
            frage("HR-4-13", "Außerdienstliches Verhalten ist nur unter den Voraussetzungen des § 47 Abs. 1 Satz 2 "
                    + "BeamtStG ein Dienstvergehen.",
                    handreichung("4 Nr. 6"), MUSS, verdacht -> verdacht.ausserdienstlich() == JaNein.JA,
                    "Ist das außerdienstliche Verhalten nach den Umständen des Einzelfalls in besonderem Maße geeignet, "
                            + "das Vertrauen in einer für das Amt bedeutsamen Weise zu beeinträchtigen?",
                    "Es geht nicht um außerdienstliches Verhalten."),
            frage("HR-4-15", "Der Persönlichkeitsschutz ist zu achten; Gerüchte können dienstrechtliche Folgen haben.",
                    handreichung("4 Nr. 7"), MUSS, Verdacht::betrifftAeusserung,
                    "Verletzt die Äußerung das Persönlichkeitsrecht anderer?", KEINE_AEUSSERUNG),
            vorteil("VV42-1.1a", "1.1", "Beamtinnen und Beamte müssen jeden Anschein vermeiden, für persönliche Vorteile "
                    + "empfänglich zu sein.", MUSS, "Ist ein solcher Anschein entstanden?"),
            vorteil("VV42-1.1b", "1.1", "Die Annahme ohne Zustimmung der dienstvorgesetzten Stelle ist ein "
                    + "Dienstvergehen (§ 47 BeamtStG).", DARF_NICHT, "Lag eine Zustimmung vor, oder galt sie als erteilt?"),
            vorteil("VV42-2", "2", "Die Annahme von Belohnungen und Geschenken kann strafbar sein (§§ 331 ff. StGB).",
                    EMPFEHLUNG, "Sind Tatsachen bekannt, die dem Landeskriminalamt anzuzeigen sind (§ 3 KorruptionsbG NRW)?"),
            frage("VV42-3", "Ein Verstoß kann dienst-, disziplinar- und strafrechtliche Folgen nebeneinander haben.",
                    vv42("3"), KANN, Verdacht::strafrechtlichVerfolgt,
                    "Straf- und Disziplinarverfahren laufen nebeneinander: Ist auszusetzen (§ 22 LDG NRW)?",
                    "Ein Strafverfahren ist nicht bekannt."),
            vorteil("VV42-4", "4", "Vorteil ist jede Zuwendung, auf die kein Rechtsanspruch besteht, auch mittelbar und "
                    + "durch Dritte.", EMPFEHLUNG, "Bestand ein Rechtsanspruch auf die Zuwendung?"),
            vorteil("VV42-4.1b", "4.1", "Auf den Wert kommt es grundsätzlich nicht an.", MUSS,
                    "Stützt sich die Würdigung auf anderes als einen geringen Wert?"),
            vorteil("VV42-4.2a", "4.2", "Ohne Bedeutung ist, ob der Vorteil nur mittelbar zugutekommt.", MUSS,
                    "Kam der Vorteil der Person selbst, Angehörigen oder Dritten zugute?"),
            vorteil("VV42-5a", "5", "Der Vorteil ist in Bezug auf das Amt gegeben, wenn sich der Geber von der Stellung "
                    + "leiten lässt.", EMPFEHLUNG, "Hat sich der Geber vom Amt leiten lassen?"),
            vorteil("VV42-5b", "5", "Ein Bezug zu einer bestimmten Amtshandlung ist nicht erforderlich.", MUSS,
                    "Ist der Amtsbezug auch ohne bestimmte Amtshandlung geprüft?"),
            vorteil("VV42-5.2c", "5.2", "Wer Erwartungen des Gebers erkennt, darf weitere Vorteile nicht annehmen.",
                    DARF_NICHT, "Waren Erwartungen des Gebers erkennbar?"),
            vorteil("VV42-7.4a", "7.4", "Eine Zustimmung schließt die Rechtswidrigkeit nicht aus, wenn der Vorteil "
                    + "gefordert worden ist.", DARF_NICHT, "Wurde der Vorteil gefordert?"),
            vorteil("VV42-7.4b", "7.4", "Eine Zustimmung hilft nicht, wenn der Vorteil Gegenleistung für eine "
                    + "pflichtwidrige Amtshandlung ist.", DARF_NICHT, "War der Vorteil Gegenleistung für eine "
                    + "pflichtwidrige Amtshandlung?"));

    private PflichtenRegeln() {
    }

    private static Regel<Verdacht> vorteil(String id, String nummer, String satz, Staerke staerke, String frage) {
        return frage(id, satz, vv42(nummer), staerke, Verdacht::betrifftVorteil, frage, KEIN_VORTEIL);
    }

    private static Regel<Verdacht> frage(String id, String satz, Norm norm, Staerke staerke, Predicate<Verdacht> stelltSich,
                                         String frage, String sonst) {
        return Regel.zeitlos(id, satz, norm, staerke,
                verdacht -> stelltSich.test(verdacht) ? new Offen(frage) : new Erfuellt(sonst));
    }
}
