package org.dienstweg.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.aufbewahrung.Aktenloeschung;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Component;

/** Destroys a running case whose content must not be kept, such as an anonymous submission without substance (VV50-1.2j). */
@Component
public class Vernichtung {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Aktenloeschung loeschung;
    private final Akten akten;
    private final Clock clock;

    Vernichtung(Aktenloeschung loeschung, Akten akten, Clock clock) {
        this.loeschung = loeschung;
        this.akten = akten;
        this.clock = clock;
    }

    /**
     * Destroys what file and engine hold about the case, in the transaction of the step. The cover stays, with one line
     * that says so. The case must end in the same transaction; the engine's history of it is deleted then, and a step that
     * waits instead fails as a whole.
     *
     * @param grund is kept, so it must not tell what the case was about
     * @throws Ablehnung if a hold is in force
     */
    public void vernichte(DelegateExecution execution, String grund) {
        String aktenzeichen = execution.getProcessBusinessKey();
        loeschung.vernichte(aktenzeichen, grund);
        akten.verlauf(aktenzeichen, Handelnder.in(execution), execution.getCurrentActivityId(),
                "Vernichtet am %s, Grund: %s".formatted(TAG.format(LocalDate.now(clock)), grund));
        Variable.VERNICHTET.setze(execution, true);
    }
}
