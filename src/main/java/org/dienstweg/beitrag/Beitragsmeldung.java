package org.dienstweg.beitrag;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import org.dienstweg.recht.Text;

/**
 * The report of a mistake, keyed like its start form. Texts are never null; coded values and times are null where they
 * are missing.
 *
 * @param account          key of the account in the register
 * @param beitragUrl       address of the post
 * @param beitragText      what it says
 * @param veroeffentlichtAm when it was published
 * @param handlungsart     what the account did (HR-3-17)
 * @param urheber          whose post it is (HR-3-27)
 * @param fehlerart        what is wrong
 * @param beschreibung     the same in words
 * @param entdecktAm       when it was noticed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Beitragsmeldung(
        String account, String beitragUrl, String beitragText,
        @JsonDeserialize(using = Zeitpunktleser.class) Instant veroeffentlichtAm,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Handlungsart handlungsart,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Urheber urheber,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Fehlerart fehlerart,
        String beschreibung,
        @JsonDeserialize(using = Zeitpunktleser.class) Instant entdecktAm) {

    /** What an account can do; each is perceived as an official statement (HR-3-17, HR-3-19). */
    public enum Handlungsart {
        BEITRAG("Beitrag"), ANTWORT("Antwort"), RETWEET("Geteilter Beitrag (Retweet)"), LIKE("„Gefällt mir“ (Like)"),
        KOMMENTAR("Kommentar");

        private final String text;

        Handlungsart(String text) {
            this.text = text;
        }

        /** As people read it. */
        public String text() {
            return text;
        }

        /** Whether content of somebody else is passed on or commented (HR-3-19). */
        public boolean greiftFremdesAuf() {
            return this == RETWEET || this == LIKE || this == KOMMENTAR;
        }
    }

    /** Whose post it is. */
    public enum Urheber {
        EIGENER_ACCOUNT, DRITTE
    }

    /** What was left out is empty. */
    public Beitragsmeldung {
        account = Text.von(account);
        beitragUrl = Text.von(beitragUrl);
        beitragText = Text.von(beitragText);
        beschreibung = Text.von(beschreibung);
    }

    /** Whether the account itself is the author. */
    public boolean eigenerBeitrag() {
        return urheber == Urheber.EIGENER_ACCOUNT;
    }

    /** Whether it takes up content of somebody else. */
    public boolean greiftFremdesAuf() {
        return handlungsart != null && handlungsart.greiftFremdesAuf();
    }

    /** Whether its address must be one of the account: elsewhere it may be that of the post it took up. */
    public boolean stehtBeimAccount() {
        return eigenerBeitrag() && !greiftFremdesAuf();
    }
}
