package org.dienstweg.akte.aufbewahrung;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Deletes what the file itself keeps about a case, down to the cover. */
@Component
@Order(0)
class Aktenspeicher implements Inhaltsspeicher {

    private static final List<String> TABELLEN = List.of("eingabe", "pruefvermerk", "verlaufseintrag", "schriftstueck",
            "anlage", "fristvermerk", "beteiligter", "folgeausgang");

    private final JdbcTemplate jdbc;
    private final EntityManager entities;

    Aktenspeicher(JdbcTemplate jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    public void loesche(String aktenzeichen) {
        // what was written in this transaction must be in the database before it can be deleted there
        entities.flush();
        TABELLEN.forEach(tabelle -> jdbc.update("delete from " + tabelle + " where aktenzeichen = ?", aktenzeichen));
        jdbc.update("delete from verbindung where aktenzeichen = ? or anderes = ?", aktenzeichen, aktenzeichen);
        jdbc.update("delete from versandentscheidung where versand in (select id from versand where aktenzeichen = ?)",
                aktenzeichen);
        jdbc.update("delete from versand where aktenzeichen = ?", aktenzeichen);
        jdbc.update("update loeschstopp set grund = 'Gelöscht.', aufhebungsgrund = 'Gelöscht.' where aktenzeichen = ?",
                aktenzeichen);
        // why somebody was in the circle may tell what it was about
        jdbc.update("delete from kreismitglied where aktenzeichen = ? and bis is not null", aktenzeichen);
        jdbc.update("update kreismitglied set grund = 'Vernichtet.' where aktenzeichen = ?", aktenzeichen);
        entities.clear();
    }
}
