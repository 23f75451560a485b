package org.dienstweg.umbenennung.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.process.Variable;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Pruefergebnis;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.Umressortierungen;
import org.springframework.stereotype.Component;

/** What every step of one account has in common: which account, the answer to file, the rules to apply, the story. */
@Component
class Kontoschritt {

    private final Umressortierungen umressortierungen;
    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;

    Kontoschritt(Umressortierungen umressortierungen, Aktenschritt aktenschritt, Pruefschritt pruefschritt) {
        this.umressortierungen = umressortierungen;
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
    }

    /** The account this execution is about. */
    Umbenennung konto(DelegateExecution execution) {
        return umressortierungen.konto(Variable.TEIL.aus(execution));
    }

    /** Files the answer of a task. */
    <T> T antwort(DelegateExecution execution, String aufgabe, Class<T> typ) {
        return aktenschritt.nimmAntwort(execution, aufgabe, typ, Beteiligung.BEARBEITER);
    }

    /** Applies rules to an answer; what nobody can override refuses it. */
    <F> void verlange(DelegateExecution execution, Regelwerk<F> regelwerk, F fakten) {
        pruefschritt.verlange(execution, regelwerk, fakten);
    }

    /** The same where the answer leaves no room for a departure: what only should be refuses it, too. */
    <F> void verlangeAlles(DelegateExecution execution, Regelwerk<F> regelwerk, F fakten, String abweichung) {
        Pruefergebnis ergebnis = pruefschritt.pruefe(execution, regelwerk, fakten);
        if (!ergebnis.zulaessig(abweichung)) {
            throw new Ablehnung(ergebnis.mit(Ergebnis.VERLETZT).stream()
                    .filter(verletzt -> verletzt.sperrt() || verletzt.verlangtBegruendung())
                    .map(Kontoschritt::satz).toList());
        }
    }

    /** Adds a line about the account to the story of the case. */
    void verlauf(DelegateExecution execution, Umbenennung konto, String text) {
        aktenschritt.verlauf(execution, konto.bezeichnung() + ": " + text);
    }

    private static String satz(Feststellung verletzt) {
        return "%s (%s, %s)".formatted(verletzt.begruendung(), verletzt.regel(), verletzt.norm());
    }
}
