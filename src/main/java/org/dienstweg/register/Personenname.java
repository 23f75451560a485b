package org.dienstweg.register;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a person in all the forms an account may take it up in, folded like the parts of an {@link Accountname}.
 *
 * @param nachnamen last name, with and without {@code von} and the like
 * @param vollnamen first and last name in either order, and the initial with the last name
 */
record Personenname(Set<String> nachnamen, Set<String> vollnamen) {

    private static final Set<String> TITEL = Set.of("dr", "prof", "dipl", "ing", "jur", "mdl", "mdb");
    private static final Set<String> ZUSAETZE = Set.of("von", "van", "vom", "zu", "zum", "zur", "de", "der", "den");

    static Personenname von(String name) {
        Set<String> nachnamen = new HashSet<>();
        Set<String> vollnamen = new HashSet<>();
        for (String schreibweise : List.of(name, umlauteAusgeschrieben(name))) {
            List<String> teile = teile(schreibweise);
            if (!teile.isEmpty()) {
                nimm(teile, nachnamen, vollnamen);
            }
        }
        return new Personenname(nachnamen, vollnamen);
    }

    private static void nimm(List<String> teile, Set<String> nachnamen, Set<String> vollnamen) {
        int letzter = teile.size() - 1;
        int beginn = letzter;
        while (beginn > 0 && ZUSAETZE.contains(teile.get(beginn - 1))) {
            beginn--;
        }
        List<String> vornamen = teile.subList(0, beginn);
        for (String nachname : List.of(String.join("", teile.subList(beginn, letzter + 1)), teile.get(letzter))) {
            nachnamen.add(Namensteile.falte(nachname));
            verbinde(vornamen, nachname).map(Namensteile::falte).forEach(vollnamen::add);
        }
    }

    private static Stream<String> verbinde(List<String> vornamen, String nachname) {
        if (vornamen.isEmpty()) {
            return Stream.of();
        }
        String rufname = vornamen.get(0);
        String alle = String.join("", vornamen);
        return Stream.of(rufname + nachname, nachname + rufname, alle + nachname, nachname + alle,
                rufname.charAt(0) + nachname);
    }

    private static List<String> teile(String name) {
        return Arrays.stream(Schriftbild.von(name).toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .map(teil -> teil.replaceAll("[^\\p{L}\\p{N}]", ""))
                .filter(teil -> !teil.isEmpty() && !TITEL.contains(teil))
                .collect(Collectors.toList());
    }

    private static String umlauteAusgeschrieben(String name) {
        return name.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }
}
