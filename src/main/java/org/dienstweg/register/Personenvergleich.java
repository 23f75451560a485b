package org.dienstweg.register;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two spellings may mean the same person, by the same folding that compares names of accounts. */
public final class Personenvergleich {

    private static final int NAMENSTEIL = 4;

    private Personenvergleich() {
    }

    /** The same name in another order, with titles, umlauts written out, or with other letters that look alike. */
    public static boolean gleich(String einer, String anderer) {
        return Personenname.von(einer).vollnamen().stream().anyMatch(Personenname.von(anderer).vollnamen()::contains);
    }

    /** Whether both share a last name or a part of one, e.g. one half of a double name. */
    public static boolean teiltNamen(String einer, String anderer) {
        return !Collections.disjoint(teile(einer), teile(anderer));
    }

    private static Set<String> teile(String name) {
        String nachname = name.contains(",") ? name.substring(0, name.indexOf(','))
                : name.strip().substring(name.strip().lastIndexOf(' ') + 1);
        return Arrays.stream(nachname.split("-")).filter(teil -> teil.length() >= NAMENSTEIL)
                .flatMap(teil -> Personenname.von(teil).nachnamen().stream()).collect(Collectors.toSet());
    }

    /** The same name, or one a slip of the pen away. */
    public static boolean aehnlich(String einer, String anderer) {
        Personenname dieser = Personenname.von(einer);
        Personenname jener = Personenname.von(anderer);
        return dieser.vollnamen().stream().anyMatch(name -> jener.vollnamen().stream()
                .anyMatch(anderes -> name.equals(anderes) || Aehnlichkeit.zwischen(name, anderes)));
    }
}
