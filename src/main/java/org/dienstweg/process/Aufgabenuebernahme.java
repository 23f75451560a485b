package org.dienstweg.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ablehnung;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives the task of an absent colleague to somebody who may do it too. Without this an assigned task is seen by its assignee
 * only. Role, Ressort and conflicts of interest are judged where every assignment is judged.
 */
@Component
public class Aufgabenuebernahme {

    private final TaskService aufgaben;
    private final OhneRechte ohneRechte;
    private final ObjectProvider<Teilfaelle> teilfaelle;

    Aufgabenuebernahme(TaskService aufgaben, OhneRechte ohneRechte, ObjectProvider<Teilfaelle> teilfaelle) {
        this.aufgaben = aufgaben;
        this.ohneRechte = ohneRechte;
        this.teilfaelle = teilfaelle;
    }

    /**
     * The roles that may take this task over: those it is meant for, or, where it belongs to one person, the role the contract
     * of the process names. None where the duty is that person's alone.
     */
    public Set<Rolle> rollen(String verfahren, OffeneAufgabe aufgabe) {
        return !aufgabe.rollen().isEmpty() ? Set.copyOf(aufgabe.rollen())
                : Vertrag.von(verfahren).flatMap(vertrag -> vertrag.vertretung(aufgabe.schritt())).stream()
                .collect(Collectors.toSet());
    }

    /** What people call the parts of cases that these tasks are about, by task; tasks about a whole case are missing. */
    public Map<String, String> teile(Collection<OffeneAufgabe> offen) {
        List<String> ids = offen.stream().map(OffeneAufgabe::id).toList();
        return teilfaelle.stream().map(art -> art.bezeichnungen(ids)).findFirst().orElse(Map.of());
    }

    /** The capacities that exclude from a step at least; the diagram may exclude more. */
    public Collection<String> befangen(String verfahren, String schritt) {
        return Vertrag.von(verfahren).map(vertrag -> vertrag.liste("befangen." + schritt)).orElse(List.of());
    }

    /**
     * Makes a person the assignee of a task instead of whoever has it.
     *
     * @return false if somebody else took or completed the task meanwhile; the transaction must not go on then
     * @throws Ablehnung if the person lacks the role or is too close to the case
     */
    public boolean uebernimm(OffeneAufgabe aufgabe, String person) {
        try {
            return ohneRechte.handle(person, () -> {
                Task offen = aufgaben.createTaskQuery().taskId(aufgabe.id()).taskAssignee(aufgabe.bearbeiter())
                        .singleResult();
                if (offen != null) {
                    aufgaben.setAssignee(offen.getId(), person);
                }
                return offen != null;
            });
        } catch (OptimisticLockingException zugleich) {
            return false;
        } catch (ProcessEngineException gescheitert) {
            throw ablehnung(gescheitert).map(RuntimeException.class::cast).orElse(gescheitert);
        }
    }

    /** The engine wraps what a listener throws. */
    private static Optional<Ablehnung> ablehnung(Throwable gescheitert) {
        return Stream.iterate(gescheitert, fehler -> fehler != null, Throwable::getCause)
                .filter(Ablehnung.class::isInstance).map(Ablehnung.class::cast).findFirst();
    }
}
