package org.dienstweg.register;

/** How many slips of the pen lie between two folded names: a letter added, lost, changed or two swapped. */
public final class Aehnlichkeit {

    private static final int EIN_FEHLER_AB = 8;
    private static final int ZWEI_FEHLER_AB = 14;

    private Aehnlichkeit() {
    }

    /** Whether a reader in a hurry takes one for the other; short names differ by design ({@code IM}, {@code FM}). */
    public static boolean zwischen(String einer, String anderer) {
        int erlaubt = erlaubteFehler(Math.min(einer.length(), anderer.length()));
        return Math.abs(einer.length() - anderer.length()) <= erlaubt && abstand(einer, anderer) <= erlaubt;
    }

    private static int erlaubteFehler(int laenge) {
        if (laenge < EIN_FEHLER_AB) {
            return 0;
        }
        return laenge < ZWEI_FEHLER_AB ? 1 : 2;
    }

    /** Optimal string alignment distance, three rows at a time. */
    public static int abstand(String einer, String anderer) {
        int[] vorletzte = new int[anderer.length() + 1];
        int[] letzte = erste(anderer.length());
        for (int i = 1; i <= einer.length(); i++) {
            int[] zeile = zeile(einer, anderer, i, letzte, vorletzte);
            vorletzte = letzte;
            letzte = zeile;
        }
        return letzte[anderer.length()];
    }

    private static int[] erste(int laenge) {
        int[] zeile = new int[laenge + 1];
        for (int j = 0; j <= laenge; j++) {
            zeile[j] = j;
        }
        return zeile;
    }

    private static int[] zeile(String einer, String anderer, int i, int[] letzte, int[] vorletzte) {
        int[] zeile = new int[anderer.length() + 1];
        zeile[0] = i;
        for (int j = 1; j <= anderer.length(); j++) {
            int ersetzt = letzte[j - 1] + (einer.charAt(i - 1) == anderer.charAt(j - 1) ? 0 : 1);
            zeile[j] = Math.min(ersetzt, Math.min(letzte[j], zeile[j - 1]) + 1);
            if (vertauscht(einer, anderer, i, j)) {
                zeile[j] = Math.min(zeile[j], vorletzte[j - 2] + 1);
            }
        }
        return zeile;
    }

    private static boolean vertauscht(String einer, String anderer, int i, int j) {
        return i > 1 && j > 1 && einer.charAt(i - 1) == anderer.charAt(j - 2)
                && einer.charAt(i - 2) == anderer.charAt(j - 1);
    }
}
