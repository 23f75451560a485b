package org.dienstweg.process;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What people call the steps of a process: the labels of its diagram. */
@Component
public class Schrittnamen {

    private final Diagramme diagramme;

    Schrittnamen(Diagramme diagramme) {
        this.diagramme = diagramme;
    }

    /** Labels by element id in the newest diagram of this process; empty for one that is not deployed. */
    public Map<String, String> in(String verfahren) {
        return diagramme.namen(verfahren);
    }
}
