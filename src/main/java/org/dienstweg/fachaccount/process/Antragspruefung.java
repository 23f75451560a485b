package org.dienstweg.fachaccount.process;

import static org.dienstweg.fachaccount.process.FachAccountProcess.ZULAESSIG;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.fachaccount.FachAccountAntrag;
import org.dienstweg.fachaccount.FachAccountFakten;
import org.dienstweg.fachaccount.Stammdaten;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.process.Variable;
import org.dienstweg.recht.Pruefergebnis;
import org.dienstweg.recht.Regelwerk;
import org.springframework.stereotype.Component;

/**
 * One round of examination: the four checks judge the same facts, gathered once, and together decide whether the
 * application may go on; the applicant gets all findings at once.
 */
@Component
class Antragspruefung {

    private static final Variable<FachAccountFakten> FAKTEN = new Variable<>("fakten", FachAccountFakten.class);

    private final Stammdaten stammdaten;
    private final Pruefschritt pruefschritt;

    Antragspruefung(Stammdaten stammdaten, Pruefschritt pruefschritt) {
        this.stammdaten = stammdaten;
        this.pruefschritt = pruefschritt;
    }

    /** Gathers the facts of a new or corrected application. */
    void beginne(DelegateExecution execution, FachAccountAntrag antrag) {
        FAKTEN.setze(execution, stammdaten.fakten(antrag, execution.getTenantId(), durchFachreferat(execution)));
        ZULAESSIG.setze(execution, true);
    }

    private static boolean durchFachreferat(DelegateExecution execution) {
        return execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication().getGroupIds()
                .contains(Rolle.FACHREFERAT.id());
    }

    /** Applies the rules of one step; a departure from what only should be needs the applicant's written reason. */
    void pruefe(DelegateExecution execution, Regelwerk<FachAccountFakten> regelwerk) {
        FachAccountFakten fakten = FAKTEN.aus(execution);
        Pruefergebnis ergebnis = pruefschritt.pruefe(execution, regelwerk, fakten);
        boolean zulaessig = ergebnis.zulaessig(fakten.antrag().abweichungBegruendung());
        ZULAESSIG.setze(execution, zulaessig && ZULAESSIG.aus(execution));
    }
}
