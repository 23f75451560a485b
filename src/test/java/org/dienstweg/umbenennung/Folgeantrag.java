package org.dienstweg.umbenennung;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import org.dienstweg.Ablauf;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.fachaccount.Antraege;
import org.springframework.jdbc.core.JdbcTemplate;

/** The case that an order begins to set up a new Fach-Account, played by the people of its own process. */
class Folgeantrag {

    private static final String FACHREFERAT = "clara.winter";

    private final Ablauf ablauf;
    private final Aktenauszug auszug;
    private final JdbcTemplate jdbc;

    Folgeantrag(Ablauf ablauf, Aktenauszug auszug, JdbcTemplate jdbc) {
        this.ablauf = ablauf;
        this.auszug = auszug;
        this.jdbc = jdbc;
    }

    /** Applies at this task of the order; returns the new case once its application lacks nothing. */
    String beantrage(String auftrag, Task aufgabe, String nutzername) {
        ablauf.erledige(FACHREFERAT, aufgabe, of("nutzername", nutzername,
                "fachzielgruppe", "Einsatzkräfte", "ausschliesslichFachzielgruppe", "JA",
                "begruendung", "Der Name ist vergeben."));
        String neuer = jdbc.queryForObject("select anderes from verbindung where aktenzeichen = ?", String.class, auftrag);
        assertThat(auszug.fall(neuer).eroeffnetVon()).isEqualTo(FACHREFERAT);
        if (ablauf.wartet(neuer).contains("antragNachbessern")) {
            ablauf.erledige(FACHREFERAT, neuer, "antragNachbessern", Antraege.mit(of(
                    "nutzername", nutzername, "profilname", "Schutz FM NRW",
                    "absenderhinweis", "Hier informiert das Ministerium der Finanzen zum Thema Katastrophenschutz.",
                    "organisationseinheit", "Referat II 5", "registrierungsMail", "referat@fm.nrw.example")));
        }
        return neuer;
    }

    /** Goes the whole way of the new case until the account exists under this address. */
    void fuehreZuEnde(String neuer, String url) {
        String heute = LocalDate.now().toString();
        ablauf.erledige(Umbenennungstest.KOMMUNIKATION, neuer, "kommunikationAbstimmen", of("ergebnis", "ABGESTIMMT"));
        ablauf.erledige(Umbenennungstest.HAUSSPITZE, neuer, "hausspitzeBilligen", of("ergebnis", "GEBILLIGT"));
        ablauf.fuehreAus(neuer);
        ablauf.erledige(FACHREFERAT, neuer, "accountEinrichten", of("accountUrl", url, "eingerichtetAm", heute));
        ablauf.erledige(FACHREFERAT, neuer, "verifizierungErledigen", of("verifizierung", "ERTEILT"));
        ablauf.erledige(FACHREFERAT, neuer, "autorisierteBelehren", of("belehrungBestaetigt", true, "belehrtAm", heute));
    }
}
