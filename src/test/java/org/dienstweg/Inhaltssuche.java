package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plays a case whose every field holds a planted word, and looks for the words in every table of the engine after each step. */
@DienstwegTest
public abstract class Inhaltssuche {

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private DataSource dataSource;
    @Autowired
    private ApplicationContext anwendung;

    /** The planted words. */
    protected abstract List<String> worte();

    protected Ablauf ablauf() {
        return ablauf;
    }

    protected ApplicationContext anwendung() {
        return anwendung;
    }

    protected String beginne(String person, String prozess, Map<String, Object> eingaben) throws SQLException {
        String fall = ablauf.beginne(person, prozess, eingaben);
        nichtsGefunden();
        return fall;
    }

    protected void erledige(String person, String fall, String aufgabe, Map<String, Object> antworten)
            throws SQLException {
        ablauf.erledige(person, fall, aufgabe, antworten);
        nichtsGefunden();
    }

    protected void nichtsGefunden() throws SQLException {
        assertThat(new Datenbanksuche(dataSource).inDerEngine(worte())).isEmpty();
    }
}
