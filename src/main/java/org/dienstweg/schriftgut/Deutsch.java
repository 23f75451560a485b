package org.dienstweg.schriftgut;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * What templates call as {@code deutsch}: stored values in the words of an administrative letter. Values it does not
 * know stay as they are, so that a template may be given a finished text as well.
 */
public final class Deutsch {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy, HH:mm 'Uhr'", Locale.GERMANY);
    private static final Map<String, String> WORTE = Map.ofEntries(
            Map.entry("ERFUELLT", "eingehalten"), Map.entry("VERLETZT", "nicht eingehalten"),
            Map.entry("OFFEN", "offen"), Map.entry("MUSS", "muss"), Map.entry("DARF_NICHT", "darf nicht"),
            Map.entry("SOLL", "soll"), Map.entry("KANN", "kann"), Map.entry("EMPFEHLUNG", "Empfehlung"),
            Map.entry("LAUFEND", "laufend"), Map.entry("BEENDET", "beendet"), Map.entry("ABGEBROCHEN", "abgebrochen"),
            Map.entry("JA", "ja"), Map.entry("NEIN", "nein"), Map.entry("true", "ja"), Map.entry("false", "nein"));

    private final Instant jetzt;

    Deutsch(Instant jetzt) {
        this.jetzt = jetzt;
    }

    /** The day in Europe/Berlin, e.g. {@code 3. Dezember 2026}. */
    public String datum(Object zeit) {
        return zeit instanceof LocalDate tag ? TAG.format(tag) : alsText(zeit, TAG);
    }

    /** Day and minute in Europe/Berlin, e.g. {@code 3. Dezember 2026, 14:05 Uhr}. */
    public String zeitpunkt(Object zeit) {
        return zeit instanceof LocalDate ? datum(zeit) : alsText(zeit, MINUTE);
    }

    /** Today in Europe/Berlin. */
    public String heute() {
        return datum(jetzt);
    }

    /** This minute in Europe/Berlin. */
    public String jetzt() {
        return zeitpunkt(jetzt);
    }

    /** A stored value in words, e.g. {@code VERLETZT} as {@code nicht eingehalten}; an empty one as a dash. */
    public String wort(Object wert) {
        String text = wert == null ? "" : wert.toString();
        return text.isBlank() ? "–" : WORTE.getOrDefault(text, text);
    }

    private static String alsText(Object zeit, DateTimeFormatter format) {
        if (zeit instanceof Instant instant) {
            return format.format(instant.atZone(BERLIN));
        }
        if (zeit instanceof OffsetDateTime versetzt) {
            return format.format(versetzt.atZoneSameInstant(BERLIN));
        }
        if (zeit instanceof ZonedDateTime zoniert) {
            return format.format(zoniert.withZoneSameInstant(BERLIN));
        }
        return zeit == null ? "–" : zeit.toString();
    }
}
