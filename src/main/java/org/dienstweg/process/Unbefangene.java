package org.dienstweg.process;

import java.util.Collection;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Befangenheit;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.kreis.Mandant;
import org.dienstweg.organisation.Rolle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells whether anybody is left who may decide a case, before it waits for somebody who does not exist. */
@Component
public class Unbefangene {

    private final IdentityService identitaet;
    private final OhneRechte ohneRechte;
    private final Befangenheit befangenheit;

    Unbefangene(@Lazy IdentityService identitaet, @Lazy OhneRechte ohneRechte, Befangenheit befangenheit) {
        this.identitaet = identitaet;
        this.ohneRechte = ohneRechte;
        this.befangenheit = befangenheit;
    }

    /** Whether the Ressort of the case has somebody in this role who takes part in it in none of these capacities. */
    public boolean gibtEs(DelegateExecution execution, Rolle rolle, Collection<Beteiligung> hindernd) {
        String ressort = Mandant.ressort(execution.getTenantId());
        return ohneRechte.frage(() -> identitaet.createUserQuery().memberOfGroup(rolle.id()).memberOfTenant(ressort).list())
                .stream().anyMatch(person -> befangenheit.grund(execution.getProcessBusinessKey(), person.getId(), hindernd)
                        .isEmpty());
    }
}
