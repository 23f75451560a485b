package org.dienstweg.process;

import java.util.Collection;
import java.util.Map;

/**
 * The parts of cases that are about several things at once and wait for each of them on its own, e.g. one account of many.
 * The engine knows a part by a routing id only; the one process that has parts keeps what they are.
 */
public interface Teilfaelle {

    /**
     * Notes that a part waits at a task from now on.
     *
     * @param schritt element id of the task
     * @param aufgabe id of the task
     * @return abbreviation of the Ressort the task belongs to
     */
    String wartet(String teil, String schritt, String aufgabe);

    /** Id of the task a part waits at, or null. */
    String aufgabe(String teil);

    /** What people call the parts that wait at these tasks, by task; tasks of other cases are missing. */
    Map<String, String> bezeichnungen(Collection<String> aufgaben);
}
