package org.dienstweg.akte.aufbewahrung;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Deletes what tables of our own keep about a case; every row there names its case in the column {@code aktenzeichen}. */
public abstract class Tabellenspeicher implements Inhaltsspeicher {

    private final JdbcTemplate jdbc;
    private final EntityManager entities;
    private final List<String> tabellen;

    /** Tables whose rows refer to others come first. */
    protected Tabellenspeicher(JdbcTemplate jdbc, EntityManager entities, String... tabellen) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.tabellen = List.of(tabellen);
    }

    @Override
    public void loesche(String aktenzeichen) {
        // What was entered in this transaction must be in the database before it can be deleted there.
        entities.flush();
        tabellen.forEach(tabelle -> jdbc.update("delete from " + tabelle + " where aktenzeichen = ?", aktenzeichen));
        entities.clear();
    }
}
