package org.dienstweg.disziplinar.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.kreis.Mandant;
import org.dienstweg.disziplinar.Ausloeser;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.Verdacht;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Handelnder;
import org.dienstweg.process.Variable;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Component;

/** Who may record which suspicion, and who is too close to it to decide (§§ 17, 18 LDG NRW, §§ 20, 21 VwVfG NRW). */
@Component
class Verdachtsannahme {

    private static final Set<Ausloeser> VON_VERFAHREN = Set.of(Ausloeser.VORTEILSANNAHME, Ausloeser.BEITRAG);

    private final DisziplinarFaelle faelle;
    private final Akten akten;

    Verdachtsannahme(DisziplinarFaelle faelle, Akten akten) {
        this.faelle = faelle;
        this.akten = akten;
    }

    /** In what capacity whoever records it takes part: an officer's own request makes them the person concerned. */
    Beteiligung als(DelegateExecution execution) {
        Map<?, ?> eingabe = Variable.EINGABE.aus(execution);
        return Ausloeser.SELBSTANTRAG.name().equals(eingabe.get("ausloeser")) ? Beteiligung.BETROFFEN
                : Beteiligung.BEARBEITER;
    }

    /**
     * Whether this person may record this suspicion.
     *
     * @throws Ablehnung with a German sentence if not; nothing of it is kept
     */
    void pruefe(DelegateExecution execution, Verdacht verdacht) {
        if (verdacht.ausloeser() == null || verdacht.betroffenePerson().isEmpty()) {
            throw new Ablehnung("Der Anlass oder die betroffene Person fehlt.");
        }
        boolean meintSich = genannt(execution, verdacht.betroffenePerson());
        boolean selbstantrag = verdacht.ausloeser() == Ausloeser.SELBSTANTRAG;
        if (selbstantrag && !meintSich) {
            throw new Ablehnung("Ein Selbstantrag betrifft nur Sie selbst: Bitte tragen Sie Ihren eigenen Namen ein "
                    + "(§ 18 LDG NRW).");
        }
        if (!selbstantrag && meintSich) {
            throw new Ablehnung("In eigener Sache ist nur ein Selbstantrag möglich (§ 18 LDG NRW, §§ 20, 21 VwVfG NRW).");
        }
        if (!selbstantrag && gemeint(execution, verdacht.betroffenePerson()).contains(Handelnder.in(execution))) {
            throw new Ablehnung("Der Name der betroffenen Person ähnelt Ihrem eigenen: Bitte geben Sie ihre Kennung an, wenn jemand "
                    + "anderes gemeint ist; in eigener Sache ist nur ein Selbstantrag möglich (§ 18 LDG NRW).");
        }
        if (!darf(execution, verdacht.ausloeser())) {
            throw new Ablehnung("Diesen Anlass („%s“) nimmt nur auf, wer die Rolle „%s“ hat (§§ 17, 18 LDG NRW)."
                    .formatted(verdacht.ausloeser().text(), verdacht.ausloeser().rolle().bezeichnung()));
        }
    }

    /** Enters everybody who can be meant as concerned or as having reported it: whoever that is does not decide. */
    void beteilige(DelegateExecution execution, Verdacht verdacht) {
        gemeint(execution, verdacht.betroffenePerson())
                .forEach(person -> akten.beteilige(execution.getProcessBusinessKey(), person, Beteiligung.BETROFFEN));
        gemeint(execution, verdacht.hinweisgebendePerson())
                .forEach(person -> akten.beteilige(execution.getProcessBusinessKey(), person, Beteiligung.MELDER));
    }

    private boolean genannt(DelegateExecution execution, String angabe) {
        return faelle.personen(Mandant.ressort(execution.getTenantId()), angabe).stream().map(Person::id)
                .anyMatch(Handelnder.in(execution)::equals);
    }

    private List<String> gemeint(DelegateExecution execution, String angabe) {
        return faelle.gemeinte(Mandant.ressort(execution.getTenantId()), angabe).stream().map(Person::id).toList();
    }

    // Another process hands over without a form: it acts for the office that decided there, and its roles are not asked.
    private static boolean darf(DelegateExecution execution, Ausloeser ausloeser) {
        Authentication angemeldet = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return angemeldet.getGroupIds() == null ? VON_VERFAHREN.contains(ausloeser)
                : ausloeser.darf(angemeldet.getGroupIds().stream().flatMap(gruppe -> Rolle.mitId(gruppe).stream())
                        .collect(Collectors.toSet()));
    }
}
