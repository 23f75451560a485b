package org.dienstweg.web.akte;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as they leave the house: always those of Europe/Berlin. */
final class Zeitangaben {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");

    private Zeitangaben() {
    }

    /** For machines, to the millisecond; null stays null. */
    static OffsetDateTime iso(Instant zeit) {
        return zeit == null ? null : zeit.truncatedTo(ChronoUnit.MILLIS).atZone(BERLIN).toOffsetDateTime();
    }

    /** For people, to the minute; null stays null. */
    static String text(Instant zeit) {
        return zeit == null ? null : MINUTE.format(zeit.atZone(BERLIN));
    }

    /** For people; null stays null. */
    static String text(LocalDate tag) {
        return tag == null ? null : TAG.format(tag);
    }

    /** The calendar day. */
    static LocalDate tag(Instant zeit) {
        return LocalDate.ofInstant(zeit, BERLIN);
    }
}
