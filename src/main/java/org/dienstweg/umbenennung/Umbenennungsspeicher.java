package org.dienstweg.umbenennung;

import jakarta.persistence.EntityManager;
import org.dienstweg.akte.aufbewahrung.Inhaltsspeicher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Deletes what an order keeps about its accounts; the register of accounts stays. */
@Component
class Umbenennungsspeicher implements Inhaltsspeicher {

    private final JdbcTemplate jdbc;
    private final EntityManager entities;

    Umbenennungsspeicher(JdbcTemplate jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public void loesche(String aktenzeichen) {
        // What was entered in this transaction must be in the database before it can be deleted there.
        entities.flush();
        jdbc.update("delete from umbenennung where aktenzeichen = ?", aktenzeichen);
        entities.clear();
    }
}
