package org.dienstweg.beeinflussung;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Text;

/**
 * What the deciding office makes of a report, keyed like its form.
 *
 * @param beeinflussung               whether influence was intended; doubt counts like yes (VV42-7.1b)
 * @param korruptionsanzeige          whether the head of the authority reports it (§ 3 KorruptionsbG NRW); null if not asked
 * @param anhaltspunkteDienstvergehen whether there are sufficient indications of a breach of duty (VV42-10b)
 * @param betroffenePerson            against whom; empty without indications
 * @param statusgruppe                the stored value of their status; empty without indications
 * @param bewertungBegruendung        the facts it rests on
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Bewertung(Beeinflussung beeinflussung, JaNein korruptionsanzeige, JaNein anhaltspunkteDienstvergehen,
                        String betroffenePerson, String statusgruppe, String bewertungBegruendung) {

    /** Three answers, of which two bar the giver. */
    public enum Beeinflussung {
        JA("Eine Beeinflussung war beabsichtigt."), ZWEIFELHAFT("Ob eine Beeinflussung beabsichtigt war, ist zweifelhaft."),
        NEIN("Eine Beeinflussung war nicht beabsichtigt.");

        private final String satz;

        Beeinflussung(String satz) {
            this.satz = satz;
        }

        /** As a sentence of the file. */
        public String satz() {
            return satz;
        }
    }

    /** What was left out is empty. */
    public Bewertung {
        betroffenePerson = Text.von(betroffenePerson);
        statusgruppe = Text.von(statusgruppe);
        bewertungBegruendung = Text.von(bewertungBegruendung);
    }

    /** Whether an attempt is established or at least not excluded. */
    @JsonIgnore
    public boolean versucht() {
        return beeinflussung != Beeinflussung.NEIN;
    }

    /** Whether disciplinary proceedings must begin. */
    @JsonIgnore
    public boolean bejaht() {
        return anhaltspunkteDienstvergehen == JaNein.JA;
    }
}
