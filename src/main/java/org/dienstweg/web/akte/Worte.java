package org.dienstweg.web.akte;

import java.util.Locale;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Staerke;

/** What people read for stored values. */
final class Worte {

    private Worte() {
    }

    static String wort(Ergebnis ergebnis) {
        return switch (ergebnis) {
            case ERFUELLT -> "Eingehalten";
            case VERLETZT -> "Nicht eingehalten";
            case OFFEN -> "Offen";
        };
    }

    static String wort(Staerke staerke) {
        return switch (staerke) {
            case MUSS -> "Muss";
            case DARF_NICHT -> "Darf nicht";
            case SOLL -> "Soll";
            case KANN -> "Kann";
            case EMPFEHLUNG -> "Empfehlung";
        };
    }

    static String wort(Beteiligung als) {
        return switch (als) {
            case ANTRAGSTELLER -> "hat den Antrag gestellt";
            case MELDER -> "hat gemeldet";
            case BETROFFEN -> "ist betroffen";
            case PRUEFER -> "hat geprüft";
            case BEARBEITER -> "hat bearbeitet";
        };
    }

    static String wort(Fallstatus status) {
        return switch (status) {
            case LAUFEND -> "Laufend";
            case BEENDET -> "Abgeschlossen";
            case ABGEBROCHEN -> "Abgebrochen";
        };
    }

    /** A size in bytes, e.g. {@code 12 KB}; less than one kilobyte counts as one. */
    static String groesse(long bytes) {
        return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " KB"
                : String.format(Locale.GERMANY, "%.1f MB", bytes / (1024.0 * 1024));
    }
}
