package org.dienstweg;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The clock of application and engine in tests: runs like the real one until a test sets it. */
public class Testuhr extends Clock {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private Clock wirklich = Clock.system(BERLIN);

    /** Stops both clocks at this moment, Europe/Berlin. */
    public void stelleAuf(LocalDateTime zeitpunkt) {
        Instant moment = zeitpunkt.atZone(BERLIN).toInstant();
        wirklich = Clock.fixed(moment, BERLIN);
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Lets both clocks run again. */
    public void laufeWeiter() {
        wirklich = Clock.system(BERLIN);
        ClockUtil.reset();
    }

    @Override
    public ZoneId getZone() {
        return BERLIN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return wirklich.withZone(zone);
    }

    @Override
    public Instant instant() {
        return wirklich.instant();
    }
}
