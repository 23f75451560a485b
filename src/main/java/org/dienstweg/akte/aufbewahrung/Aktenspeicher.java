package org.dienstweg.akte.aufbewahrung;

import jakarta.persistence.EntityManager;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Deletes what the file itself keeps about a case, down to the cover. */
@Component
@Order(0)
class Aktenspeicher extends Tabellenspeicher {

    private final JdbcTemplate jdbc;

    Aktenspeicher(JdbcTemplate jdbc, EntityManager entities) {
        super(jdbc, entities, "eingabe", "pruefvermerk", "verlaufseintrag", "schriftstueck", "anlage", "fristvermerk",
                "beteiligter", "folgeausgang");
        this.jdbc = jdbc;
    }

    @Override
    public void loesche(String aktenzeichen) {
        super.loesche(aktenzeichen);
        jdbc.update("delete from verbindung where aktenzeichen = ? or anderes = ?", aktenzeichen, aktenzeichen);
        jdbc.update("delete from versandentscheidung where versand in (select id from versand where aktenzeichen = ?)",
                aktenzeichen);
        jdbc.update("delete from versand where aktenzeichen = ?", aktenzeichen);
        jdbc.update("update loeschstopp set grund = 'Gelöscht.', aufhebungsgrund = 'Gelöscht.' where aktenzeichen = ?",
                aktenzeichen);
        // why somebody was in the circle may tell what it was about
        jdbc.update("delete from kreismitglied where aktenzeichen = ? and bis is not null", aktenzeichen);
        jdbc.update("update kreismitglied set grund = 'Vernichtet.' where aktenzeichen = ?", aktenzeichen);
    }
}
