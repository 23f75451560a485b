package org.dienstweg.beitrag.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.List;
import org.dienstweg.beitrag.Fehlerart;
import org.dienstweg.beitrag.Rechtspruefung.Entscheidung;
import org.dienstweg.beitrag.Vorgehen;
import org.dienstweg.beitrag.Vorgehen.Weg;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;

/** Is the mistake named in the open, is the exception founded, and is the Justiziariat heeded? */
final class VorgehenRegeln {

    static final Regel<Vorgehen> NEUTRALITAET_WIRD_WIEDERHERGESTELLT = beachtet("HR-3-10",
            "Das Gebot der Neutralität staatlicher Organe ist stets zu beachten.",
            "3 Grundsätze Abs. 3", Fehlerart.NEUTRALITAET);

    static final Regel<Vorgehen> FEHLER_WERDEN_OFFEN_ANGESPROCHEN = Regel.zeitlos("HR-3-24",
            "Besser ist es, Fehler offen anzusprechen.",
            handreichung("3 Etikette Abs. 6"), MUSS, VorgehenRegeln::sprichtOffenAn);

    static final Regel<Vorgehen> SOFORT_NUR_IN_DER_AUSNAHME = Regel.zeitlos("HR-3-25",
            "Eine Löschung wird möglichst nach vorheriger Anmoderation durchgeführt.",
            handreichung("3 Etikette Abs. 6"), MUSS, VorgehenRegeln::ausnahme);

    static final Regel<Vorgehen> GESETZE_WERDEN_EINGEHALTEN = beachtet("HR-3-39",
            "Gesetzliche Vorgaben müssen stets berücksichtigt werden.",
            "3 Etikette Abs. 11", Fehlerart.RECHTSVERLETZUNG);

    static final List<Regel<Vorgehen>> ALLE = List.of(NEUTRALITAET_WIRD_WIEDERHERGESTELLT,
            FEHLER_WERDEN_OFFEN_ANGESPROCHEN, SOFORT_NUR_IN_DER_AUSNAHME, GESETZE_WERDEN_EINGEHALTEN);

    private VorgehenRegeln() {
    }

    private static Befund sprichtOffenAn(Vorgehen antwort) {
        if (antwort.vorgehen() == null) {
            return new Verletzt("Bitte legen Sie das Vorgehen fest.");
        }
        if (antwort.vorgehen() != Weg.KEIN_FEHLER) {
            return new Erfuellt("Der Fehler wird öffentlich benannt.");
        }
        return Befund.wenn(antwort.begruendet(), "Es liegt kein Fehler vor, der zu benennen wäre.",
                "Bitte begründen Sie, warum kein Fehler vorliegt.");
    }

    private static Befund ausnahme(Vorgehen antwort) {
        if (antwort.vorgehen() != Weg.SOFORTIGE_LOESCHUNG) {
            return new Erfuellt("Vor einer Löschung wird der Hinweis veröffentlicht.");
        }
        if (antwort.fehlerart() == Fehlerart.TIPPFEHLER) {
            return new Verletzt("Ein Tippfehler richtet keinen andauernden Schaden an; er rechtfertigt keine Löschung vor "
                    + "dem Hinweis.");
        }
        return Befund.wenn(antwort.begruendet(), "Die Löschung vor dem Hinweis ist begründet; der Hinweis folgt.",
                "Bitte begründen Sie, welcher andauernde Schaden die Löschung vor dem Hinweis rechtfertigt.");
    }

    private static Regel<Vorgehen> beachtet(String id, String satz, String stelle, Fehlerart art) {
        return Regel.zeitlos(id, satz, handreichung(stelle), MUSS, antwort -> {
            if (antwort.fehlerart() != art || antwort.justiziariatErgebnis() == null) {
                return new Erfuellt("Das Justiziariat war dazu nicht zu hören.");
            }
            return Befund.wenn(folgt(antwort.vorgehen(), antwort.justiziariatErgebnis()),
                    "Das Vorgehen folgt der Beurteilung des Justiziariats.",
                    "Das Justiziariat hält für nötig: " + antwort.justiziariatErgebnis().text()
                            + ". Das Vorgehen bleibt dahinter zurück.");
        });
    }

    private static boolean folgt(Weg weg, Entscheidung recht) {
        return recht == Entscheidung.BELASSEN
                || weg != null && (recht.entfernt() ? weg.loescht() : weg != Weg.KEIN_FEHLER);
    }
}
