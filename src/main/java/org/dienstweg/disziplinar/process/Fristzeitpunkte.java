package org.dienstweg.disziplinar.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.Disziplinarfristen;
import org.dienstweg.disziplinar.Fristart;
import org.dienstweg.frist.Frist;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Called by the timers of the diagram: the moment after the last day of a deadline, computed from the file. A deadline that
 * does not run, because service is not proven or the proceedings rest, has a moment nobody will live to see. Zone:
 * Europe/Berlin.
 */
@Component
public class Fristzeitpunkte {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate RUHT = LocalDate.of(2999, 12, 31);

    private final DisziplinarFaelle faelle;
    private final Disziplinarfristen fristen;
    private final int vorwarnung;

    Fristzeitpunkte(DisziplinarFaelle faelle, Disziplinarfristen fristen,
                    @Value("${dienstweg.disziplinar.vorwarnung-wochen:4}") int vorwarnung) {
        this.faelle = faelle;
        this.fristen = fristen;
        this.vorwarnung = vorwarnung;
    }

    /** Two weeks to say that one wants to speak are over. */
    public Date erklaerung(DelegateExecution execution) {
        return nach(execution, Fristart.ERKLAERUNG);
    }

    /** The month for a statement in writing is over. */
    public Date aeusserung(DelegateExecution execution) {
        return nach(execution, Fristart.AEUSSERUNG);
    }

    /** The three weeks for the hearing are over. */
    public Date anhoerung(DelegateExecution execution) {
        return nach(execution, Fristart.ANHOERUNG);
    }

    /** The six months of § 62 LDG NRW are over. */
    public Date abschluss(DelegateExecution execution) {
        return nach(execution, Fristart.ABSCHLUSS);
    }

    /** Weeks before the six months are over. */
    public Date vorwarnung(DelegateExecution execution) {
        return fristen.frist(Fristart.ABSCHLUSS, faelle.stand(execution.getProcessBusinessKey()))
                .map(Frist::ende).map(ende -> beginn(ende.minusWeeks(vorwarnung))).orElse(beginn(RUHT));
    }

    /** A postponement is looked at again. */
    public Date wiedervorlage(DelegateExecution execution) {
        return faelle.stand(execution.getProcessBusinessKey()).unterrichtung().filter(eine -> eine.inhalt().aufgeschoben())
                .map(eine -> eine.inhalt().wiedervorlage(LocalDate.ofInstant(eine.zeitpunkt(), BERLIN)))
                .map(Fristzeitpunkte::beginn).orElse(beginn(RUHT));
    }

    /** The present moment of every timer, by element id. */
    Map<String, Date> alle(DelegateExecution execution) {
        return Map.of("Timer_Frist_erklaerung", erklaerung(execution), "Timer_Frist_aeusserung", aeusserung(execution),
                "Timer_Frist_anhoerung", anhoerung(execution), "Start_FristWarnung", vorwarnung(execution),
                "Start_FristAbgelaufen", abschluss(execution));
    }

    private Date nach(DelegateExecution execution, Fristart art) {
        return fristen.frist(art, faelle.stand(execution.getProcessBusinessKey()))
                .map(Frist::ende).map(ende -> beginn(ende.plusDays(1))).orElse(beginn(RUHT));
    }

    private static Date beginn(LocalDate tag) {
        return Date.from(tag.atStartOfDay(BERLIN).toInstant());
    }
}
