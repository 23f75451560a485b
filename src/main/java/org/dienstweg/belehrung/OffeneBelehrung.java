package org.dienstweg.belehrung;

import org.dienstweg.organisation.Person;

/** Somebody whose acknowledgement is missing. */
public record OffeneBelehrung(Person person, Belehrungsstand stand) {
}
