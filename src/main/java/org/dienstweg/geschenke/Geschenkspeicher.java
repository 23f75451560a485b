package org.dienstweg.geschenke;

import jakarta.persistence.EntityManager;
import org.dienstweg.akte.aufbewahrung.Tabellenspeicher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Deletes what the gift register and the Sperrvermerke keep about a case. */
@Component
class Geschenkspeicher extends Tabellenspeicher {

    Geschenkspeicher(JdbcTemplate jdbc, EntityManager entities) {
        super(jdbc, entities, "geschenk", "sperrvermerk");
    }
}
