package org.dienstweg.geschenke;

import java.time.LocalDate;
import java.util.Locale;
import org.dienstweg.recht.Text;
import org.springframework.data.jpa.domain.Specification;

/**
 * What narrows the gift register down; empty and null narrow nothing.
 *
 * @param person  part of the recipient's name
 * @param geber   part of the giver's person or organisation
 * @param von     first day the advantage was given
 * @param bis     last day
 * @param art     kind in words
 * @param ausgang how it was decided
 */
public record Geschenkfilter(String person, String geber, LocalDate von, LocalDate bis, String art, Ausgang ausgang) {

    /** What was left out is empty. */
    public Geschenkfilter {
        person = Text.von(person);
        geber = Text.von(geber);
        art = Text.von(art);
    }

    Specification<Geschenk> bedingung() {
        return Specification.allOf(enthaelt("empfaengerName", person),
                geber.isEmpty() ? null : enthaelt("geberPerson", geber).or(enthaelt("geberOrganisation", geber)),
                von == null ? null : (geschenk, abfrage, wo) -> wo.greaterThanOrEqualTo(geschenk.get("am"), von),
                bis == null ? null : (geschenk, abfrage, wo) -> wo.lessThanOrEqualTo(geschenk.get("am"), bis),
                art.isEmpty() ? null : (geschenk, abfrage, wo) -> wo.equal(geschenk.get("art"), art),
                ausgang == null ? null : (geschenk, abfrage, wo) -> wo.equal(geschenk.get("ausgang"), ausgang));
    }

    private static Specification<Geschenk> enthaelt(String feld, String gesucht) {
        String muster = "%" + gesucht.toLowerCase(Locale.GERMAN).replaceAll("[!%_]", "!$0") + "%";
        return (geschenk, abfrage, wo) -> gesucht.isEmpty() ? null
                : wo.like(wo.lower(geschenk.get(feld)), muster, '!');
    }
}
