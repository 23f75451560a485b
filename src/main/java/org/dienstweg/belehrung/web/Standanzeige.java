package org.dienstweg.belehrung.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dienstweg.belehrung.Belehrungsstand;

/** How far a person has come, as pages show it; days in Europe/Berlin, empty where it has not happened. */
record Standanzeige(String stichtag, String versandtAm, String erinnertAm, String bestaetigtAm) {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);

    static Standanzeige von(Belehrungsstand stand) {
        return new Standanzeige(TAG.format(stand.stichtag()), tag(stand.versandtAm()), tag(stand.erinnertAm()),
                tag(stand.bestaetigtAm()));
    }

    private static String tag(Instant zeitpunkt) {
        return zeitpunkt == null ? "" : TAG.format(LocalDate.ofInstant(zeitpunkt, ZoneId.of("Europe/Berlin")));
    }
}
