package org.dienstweg.process.assignment;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.dienstweg.akte.Befangenheit;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.recht.Ablehnung;

/** Refuses whoever is too close to the case of a task (§§ 20, 21 VwVfG NRW). */
class ConflictOfInterest {

    private final Befangenheit befangenheit;
    private final Set<Beteiligung> excluded;

    ConflictOfInterest(Befangenheit befangenheit, Set<Beteiligung> excluded) {
        this.befangenheit = befangenheit;
        this.excluded = excluded;
    }

    /** @throws Ablehnung if the person takes part in the case in an excluded capacity */
    void refuse(DelegateTask task, String person, boolean speaksToThem) {
        if (!excluded.isEmpty()) {
            befangenheit.grund(task.getExecution().getProcessBusinessKey(), person, excluded).ifPresent(als -> {
                throw new Ablehnung(speaksToThem ? an(als) : ueber(als));
            });
        }
    }

    private static String an(Beteiligung als) {
        return switch (als) {
            case ANTRAGSTELLER -> "Sie haben diesen Vorgang selbst beantragt. Über den eigenen Antrag darf niemand "
                    + "entscheiden (§§ 20, 21 VwVfG NRW).";
            case MELDER -> "Sie haben diesen Vorgang selbst gemeldet. Über die eigene Meldung darf niemand "
                    + "entscheiden (§§ 20, 21 VwVfG NRW).";
            case BETROFFEN -> "Dieser Vorgang betrifft Sie selbst. In eigener Sache darf niemand "
                    + "entscheiden (§§ 20, 21 VwVfG NRW).";
            case PRUEFER -> "Sie haben diesen Vorgang selbst geprüft. Die eigene Prüfung darf niemand allein "
                    + "billigen (§§ 20, 21 VwVfG NRW).";
            case BEARBEITER -> "Sie haben diesen Vorgang selbst bearbeitet. Über die eigene Bearbeitung darf niemand "
                    + "entscheiden (§§ 20, 21 VwVfG NRW).";
        };
    }

    private static String ueber(Beteiligung als) {
        String grund = switch (als) {
            case ANTRAGSTELLER -> "hat diesen Vorgang selbst beantragt";
            case MELDER -> "hat diesen Vorgang selbst gemeldet";
            case BETROFFEN -> "ist von diesem Vorgang selbst betroffen";
            case PRUEFER -> "hat diesen Vorgang selbst geprüft";
            case BEARBEITER -> "hat diesen Vorgang selbst bearbeitet";
        };
        return "Diese Person " + grund + " und darf darüber nicht entscheiden (§§ 20, 21 VwVfG NRW).";
    }
}
