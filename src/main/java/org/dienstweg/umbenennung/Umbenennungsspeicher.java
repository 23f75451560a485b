package org.dienstweg.umbenennung;

import jakarta.persistence.EntityManager;
import org.dienstweg.akte.aufbewahrung.Tabellenspeicher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Deletes what an order keeps about its accounts; the register of accounts stays. */
@Component
class Umbenennungsspeicher extends Tabellenspeicher {

    Umbenennungsspeicher(JdbcTemplate jdbc, EntityManager entities) {
        super(jdbc, entities, "umbenennung");
    }
}
