package org.dienstweg.akte;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the series of a new year or a new Ressort. */
@Component
class Aktenzeichenreihen {

    private final JdbcTemplate jdbc;

    Aktenzeichenreihen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Begins a series at zero, in a transaction of its own: two first cases at the same moment would otherwise collide,
     * and a row at zero leaves no gap if the case is not opened after all.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else has begun it meanwhile
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void beginne(String reihe) {
        jdbc.update("insert into aktenzeichen_reihe (reihe, stand) values (?, 0)", reihe);
    }
}
