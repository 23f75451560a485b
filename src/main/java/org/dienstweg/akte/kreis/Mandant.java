package org.dienstweg.akte.kreis;

import java.util.UUID;

/**
 * Under which key the engine runs a case, so that it shows it to nobody else: the Ressort for an open case, a key of its
 * own within the Ressort for a case in a closed circle, e.g. {@code IM.kreis.0b9c...}. The key is random and says nothing.
 */
public final class Mandant {

    private static final String KREIS = ".kreis.";

    private Mandant() {
    }

    /** A new key for one case of this Ressort in a closed circle. */
    public static String neuerKreis(String ressort) {
        return ressort + KREIS + UUID.randomUUID().toString().replace("-", "");
    }

    /** The Ressort this key belongs to; null stays null. */
    public static String ressort(String mandant) {
        return istKreis(mandant) ? mandant.substring(0, mandant.indexOf(KREIS)) : mandant;
    }

    /** Whether the key is that of a closed circle. */
    public static boolean istKreis(String mandant) {
        return mandant != null && mandant.contains(KREIS);
    }
}
