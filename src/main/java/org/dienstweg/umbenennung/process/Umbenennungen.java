package org.dienstweg.umbenennung.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.Umressortierungen;
import org.springframework.stereotype.Component;

/** Called by the diagram: which accounts there are to rename, and from when on they belong to the new Ressort. */
@Component
public class Umbenennungen {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Umressortierungen umressortierungen;
    private final Clock clock;

    Umbenennungen(Umressortierungen umressortierungen, Clock clock) {
        this.umressortierungen = umressortierungen;
        this.clock = clock;
    }

    /** Routing ids of the accounts that are still to be renamed. */
    public List<String> offene(DelegateExecution execution) {
        return umressortierungen.konten(execution.getProcessBusinessKey()).stream()
                .filter(konto -> konto.fortschritt().offen()).map(Umbenennung::id).toList();
    }

    /** The first moment of the day on which the order comes into force, in Europe/Berlin. */
    public Date wirksamAm(DelegateExecution execution) {
        return Date.from(tag(execution).atStartOfDay(BERLIN).toInstant());
    }

    /** Whether that day has come. */
    boolean wirksam(DelegateExecution execution) {
        return !LocalDate.now(clock).isBefore(tag(execution));
    }

    private LocalDate tag(DelegateExecution execution) {
        return umressortierungen.auftrag(execution.getProcessBusinessKey()).wirksamAm();
    }
}
