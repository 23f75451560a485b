package org.dienstweg.web.register;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dienstweg.register.Accountangabe;

/**
 * What the list can be narrowed down to: only what occurs in the register.
 *
 * @param ressorts    names of the Ressorts by abbreviation
 * @param plattformen names of the platforms by code
 */
record Registerauswahl(SortedMap<String, String> ressorts, SortedMap<String, String> plattformen) {

    static Registerauswahl aus(List<Accountangabe> accounts) {
        return new Registerauswahl(nach(accounts, Accountangabe::ressort, Accountangabe::ressortName),
                nach(accounts, Accountangabe::plattform, Accountangabe::plattformName));
    }

    private static SortedMap<String, String> nach(List<Accountangabe> accounts,
                                                  Function<Accountangabe, String> schluessel,
                                                  Function<Accountangabe, String> name) {
        return accounts.stream()
                .collect(Collectors.toMap(schluessel, name, (erster, zweiter) -> erster, TreeMap::new));
    }
}
