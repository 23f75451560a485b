package org.dienstweg.umbenennung;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.register.Plattformgrenzen;

/**
 * Everything the rules judge about an order, as the file keeps it.
 *
 * @param anlass        the order
 * @param wirksamAm     the day it comes into force (Europe/Berlin), or null
 * @param neuesRessort  abbreviation of the Ressort that receives the accounts
 * @param fuehrendes    abbreviation of the Ressort whose Kommunikation leads the case
 * @param ressort       the names of the receiving Ressort from that day on
 * @param amtsinhaber   first and last names of those who hold an office now
 * @param konten        the accounts
 * @param grenzen       limits by platform
 * @param vergebene     names that official accounts carry or carried, by platform
 */
public record Auftragsfakten(String anlass, LocalDate wirksamAm, String neuesRessort, String fuehrendes,
                             Ressortname ressort, List<String> amtsinhaber, List<Kontofakten> konten,
                             Map<String, Plattformgrenzen> grenzen, Map<String, Collection<String>> vergebene) {
}
