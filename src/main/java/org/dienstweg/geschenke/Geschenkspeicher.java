package org.dienstweg.geschenke;

import jakarta.persistence.EntityManager;
import org.dienstweg.akte.aufbewahrung.Inhaltsspeicher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Deletes what the gift register and the Sperrvermerke keep about a case. */
@Component
class Geschenkspeicher implements Inhaltsspeicher {

    private final JdbcTemplate jdbc;
    private final EntityManager entities;

    Geschenkspeicher(JdbcTemplate jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public void loesche(String aktenzeichen) {
        // What was entered in this transaction must be in the database before it can be deleted there.
        entities.flush();
        jdbc.update("delete from geschenk where aktenzeichen = ?", aktenzeichen);
        jdbc.update("delete from sperrvermerk where aktenzeichen = ?", aktenzeichen);
        entities.clear();
    }
}
