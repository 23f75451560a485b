package org.dienstweg.fachaccount.process;

import static org.dienstweg.fachaccount.process.FachAccountProcess.ERGEBNIS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.fachaccount.Entscheidung;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Component;

/** Files what an office decided and hands its answer to the gateway that follows. */
@Component
class Entscheidungsablage {

    private final Aktenschritt aktenschritt;

    Entscheidungsablage(Aktenschritt aktenschritt) {
        this.aktenschritt = aktenschritt;
    }

    /**
     * Files the answer given at a task.
     *
     * @throws Ablehnung if agreement is withheld without a reason
     */
    Entscheidung halteFest(DelegateExecution execution, String aufgabe, Rolle rolle, Beteiligung als) {
        Entscheidung entscheidung = aktenschritt.nimmAntwort(execution, aufgabe, Entscheidung.class, als);
        if (entscheidung.ohneNoetigeBegruendung()) {
            throw new Ablehnung("Anmerkung: Bitte begründen Sie, warum Sie nicht zustimmen.");
        }
        aktenschritt.verlauf(execution, text(rolle, entscheidung));
        ERGEBNIS.setze(execution, entscheidung.ergebnis().name());
        return entscheidung;
    }

    private static String text(Rolle rolle, Entscheidung entscheidung) {
        String anmerkung = entscheidung.anmerkung() == null ? "" : " Anmerkung: " + entscheidung.anmerkung();
        return rolle.bezeichnung() + ": " + entscheidung.ergebnis().text() + "." + anmerkung;
    }
}
