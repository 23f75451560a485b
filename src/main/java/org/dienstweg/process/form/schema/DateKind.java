package org.dienstweg.process.form.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.util.function.Consumer;

/**
 * A calendar day, a time of day, or both, as ISO text; delegates get the text.
 *
 * @param from   first day allowed
 * @param to     last day allowed
 * @param future whether days before today are refused
 * @param past   whether days after today are refused
 */
record DateKind(Type type, LocalDate from, LocalDate to, boolean future, boolean past) implements Kind {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** What a date field asks for. */
    enum Type {
        DATE("Das ist kein gültiges Datum.", DateTimeFormatter.ISO_LOCAL_DATE, LocalDate::from),
        TIME("Das ist keine gültige Uhrzeit.", DateTimeFormatter.ISO_TIME, OffsetTime::from, LocalTime::from),
        DATETIME("Das ist kein gültiger Zeitpunkt.", DateTimeFormatter.ISO_DATE_TIME, OffsetDateTime::from,
                LocalDateTime::from);

        private final String wrong;
        private final DateTimeFormatter format;
        private final TemporalQuery<?>[] queries;

        Type(String wrong, DateTimeFormatter format, TemporalQuery<?>... queries) {
            this.wrong = wrong;
            this.format = format;
            this.queries = queries;
        }

        private TemporalAccessor parse(String text) {
            return queries.length == 1 ? (TemporalAccessor) format.parse(text, queries[0])
                    : format.parseBest(text, queries);
        }
    }

    @Override
    public Object accept(Object value, Scope scope, Consumer<String> complain) {
        try {
            LocalDate day = day(type.parse((String) value));
            if (day != null) {
                checkRange(day, scope.whole().today(), complain);
            }
        } catch (DateTimeException | ClassCastException e) {
            complain.accept(type.wrong);
        }
        return value;
    }

    private void checkRange(LocalDate day, LocalDate today, Consumer<String> complain) {
        if (day.isBefore(from) || day.isAfter(to)) {
            complain.accept("Das Datum muss zwischen dem " + GERMAN.format(from) + " und dem " + GERMAN.format(to)
                    + " liegen.");
        } else if (future && day.isBefore(today)) {
            complain.accept("Das Datum darf nicht in der Vergangenheit liegen.");
        } else if (past && day.isAfter(today)) {
            complain.accept("Das Datum darf nicht in der Zukunft liegen.");
        }
    }

    private static LocalDate day(TemporalAccessor moment) {
        return moment instanceof OffsetDateTime zoned ? zoned.atZoneSameInstant(ZONE).toLocalDate()
                : moment.query(TemporalQueries.localDate());
    }
}
