package org.dienstweg.beitrag.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.BeitragFall;
import org.dienstweg.frist.Arbeitstage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Called by the diagram: until when the public notice is due after an immediate deletion, in working days (Europe/Berlin).
 * The law names no number, so the house does, in {@code dienstweg.beitrag.hinweis-nach-loeschung}.
 */
@Component
public class Hinweisfrist {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("EEEE dd.MM.yyyy", Locale.GERMAN);

    private final BeitragFaelle faelle;
    private final Arbeitstage arbeitstage;
    private final Akten akten;
    private final int tage;

    Hinweisfrist(BeitragFaelle faelle, Arbeitstage arbeitstage, Akten akten,
                 @Value("${dienstweg.beitrag.hinweis-nach-loeschung}") int tage) {
        this.faelle = faelle;
        this.arbeitstage = arbeitstage;
        this.akten = akten;
        this.tage = tage;
    }

    /** Due date of the task "Hinweis veröffentlichen"; null while nothing was deleted. */
    public Date ende(DelegateExecution execution) {
        return geloescht(execution).map(this::ende)
                .map(tag -> Date.from(tag.atTime(LocalTime.of(23, 59)).atZone(BERLIN).toInstant())).orElse(null);
    }

    /** Files the deadline where the notice is still to come. */
    void beginne(DelegateExecution execution) {
        geloescht(execution).ifPresent(tag -> akten.befriste(execution.getProcessBusinessKey(),
                "HINWEIS_NACH_LOESCHUNG", tag, ende(tag), "Löschung %s, %d Arbeitstage (Vorgabe des Hauses), Fristende %s"
                        .formatted(TAG.format(tag), tage, TAG.format(ende(tag)))));
    }

    private LocalDate ende(LocalDate geloescht) {
        return arbeitstage.plus(geloescht, tage);
    }

    private Optional<LocalDate> geloescht(DelegateExecution execution) {
        BeitragFall fall = faelle.fall(execution.getProcessBusinessKey());
        boolean hinweisSteht = fall.hinweis().isPresent() || !fall.meldung().eigenerBeitrag();
        return hinweisSteht ? Optional.empty() : fall.loeschung().map(eine -> tag(eine.inhalt().geloeschtAm()));
    }

    private static LocalDate tag(Instant zeitpunkt) {
        return zeitpunkt.atZone(BERLIN).toLocalDate();
    }
}
