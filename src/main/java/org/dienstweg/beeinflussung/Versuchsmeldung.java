package org.dienstweg.beeinflussung;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.dienstweg.geschenke.Geber;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * The report of an attempt to influence somebody in office, keyed like its start form (VV42-6.1d, VV42-5.2d).
 *
 * @param zuwendendePerson        who tried; empty if unknown
 * @param zuwendendeOrganisation  for whom; empty if for nobody
 * @param versuchtAm              day of the attempt (Europe/Berlin)
 * @param angebot                 what was offered
 * @param dienstlicherZusammenhang what official business it may aim at
 * @param herkunft                where they know each other from
 * @param erwartungErkannt        whether expectations of official acts were recognisable
 * @param reaktion                what the employee did
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Versuchsmeldung(String zuwendendePerson, String zuwendendeOrganisation, LocalDate versuchtAm,
                              String angebot, String dienstlicherZusammenhang, Herkunft herkunft,
                              JaNein erwartungErkannt, Reaktion reaktion) {

    /** The report is owed for private relations too (VV42-5.2d). */
    public enum Herkunft {
        DIENSTLICH("aus dem Dienst"), PRIVAT("privat");

        private final String text;

        Herkunft(String text) {
            this.text = text;
        }

        /** As people read it. */
        public String text() {
            return text;
        }
    }

    /** What became of the offer; a refused one is reported too. */
    public enum Reaktion {
        ABGELEHNT("abgelehnt"), ANGENOMMEN("angenommen"), OFFEN("noch offen");

        private final String text;

        Reaktion(String text) {
            this.text = text;
        }

        /** As people read it. */
        public String text() {
            return text;
        }
    }

    /** What was left out is empty. */
    public Versuchsmeldung {
        zuwendendePerson = Text.von(zuwendendePerson);
        zuwendendeOrganisation = Text.von(zuwendendeOrganisation);
    }

    /** Who tried. */
    @JsonIgnore
    public Geber geber() {
        return new Geber(zuwendendePerson, zuwendendeOrganisation);
    }
}
