package org.dienstweg.register;

/** Whether two spellings may mean the same person, by the same folding that compares names of accounts. */
public final class Personenvergleich {

    private Personenvergleich() {
    }

    /** The same name in another order, with titles, umlauts written out, or with other letters that look alike. */
    public static boolean gleich(String einer, String anderer) {
        return Personenname.von(einer).vollnamen().stream().anyMatch(Personenname.von(anderer).vollnamen()::contains);
    }

    /** The same name, or one a slip of the pen away. */
    public static boolean aehnlich(String einer, String anderer) {
        Personenname dieser = Personenname.von(einer);
        Personenname jener = Personenname.von(anderer);
        return dieser.vollnamen().stream().anyMatch(name -> jener.vollnamen().stream()
                .anyMatch(anderes -> name.equals(anderes) || Aehnlichkeit.zwischen(name, anderes)));
    }
}
