package org.dienstweg.akte;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out Aktenzeichen without gaps, one series per process, year and Ressort. */
@Component
class Aktenzeichen {

    private final Aktenzeichenreihen reihen;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Aktenzeichen(Aktenzeichenreihen reihen, JdbcTemplate jdbc, Clock clock) {
        this.reihen = reihen;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The next Aktenzeichen, e.g. {@code FA-2026-IM-000017}. The number is taken in the caller's transaction: a case that
     * is not opened leaves no gap. Cases of the same series therefore queue for each other until commit.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    String naechstes(Verfahren verfahren, String ressort) {
        int jahr = LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin"))).getYear();
        String reihe = "%s-%d-%s".formatted(verfahren.kuerzel(), jahr, ressort);
        return "%s-%06d".formatted(reihe, naechsteNummer(reihe));
    }

    private int naechsteNummer(String reihe) {
        if (erhoehe(reihe) == 0) {
            beginne(reihe);
            erhoehe(reihe);
        }
        return jdbc.queryForObject("select stand from aktenzeichen_reihe where reihe = ?", Integer.class, reihe);
    }

    private int erhoehe(String reihe) {
        return jdbc.update("update aktenzeichen_reihe set stand = stand + 1 where reihe = ?", reihe);
    }

    private void beginne(String reihe) {
        try {
            reihen.beginne(reihe);
        } catch (DuplicateKeyException e) {
            // Somebody else opened the first case of the year at the same moment; both may go on.
        }
    }
}
