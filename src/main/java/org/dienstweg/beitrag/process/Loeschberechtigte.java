package org.dienstweg.beitrag.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.beitrag.Accountteam;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.Loeschung;
import org.dienstweg.organisation.Rolle;
import org.springframework.stereotype.Component;

/**
 * Called by the diagram: who gets the task to delete (HR-3-02). Where nobody who may delete works with Dienstweg,
 * Kommunikation sees to it, so that no case ends up with nobody.
 */
@Component
public class Loeschberechtigte {

    private final BeitragFaelle faelle;
    private final Accountteam team;
    private final Aktenauszug auszug;
    private final Mitwirkende mitwirkende;

    Loeschberechtigte(BeitragFaelle faelle, Accountteam team, Aktenauszug auszug, Mitwirkende mitwirkende) {
        this.faelle = faelle;
        this.team = team;
        this.auszug = auszug;
        this.mitwirkende = mitwirkende;
    }

    /** Candidate users: logins of the authorised persons. */
    public List<String> personen(DelegateExecution execution) {
        return logins(execution.getProcessBusinessKey());
    }

    /** Candidate groups: none where an authorised person can be asked. */
    public List<String> ersatz(DelegateExecution execution) {
        return personen(execution).isEmpty() ? List.of(Rolle.KOMMUNIKATION.id()) : List.of();
    }

    /** Names of those who may delete. */
    List<String> namen(String aktenzeichen) {
        return team.namen(faelle.fall(aktenzeichen).gegenstand().id());
    }

    /** Whether nobody who may delete works with Dienstweg. */
    boolean ersatzweise(String aktenzeichen) {
        return logins(aktenzeichen).isEmpty();
    }

    /** An answer with who gave it and who may delete. */
    Loeschung vollstaendig(DelegateExecution execution, Loeschung antwort) {
        String aktenzeichen = execution.getProcessBusinessKey();
        return antwort.durch(mitwirkende.name(execution), namen(aktenzeichen), ersatzweise(aktenzeichen));
    }

    private List<String> logins(String aktenzeichen) {
        return team.logins(faelle.fall(aktenzeichen).gegenstand().id(), auszug.fall(aktenzeichen).ressort());
    }
}
