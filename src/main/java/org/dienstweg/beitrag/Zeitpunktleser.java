package org.dienstweg.beitrag;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads a moment as forms send it: with its offset, or as a time of the wall clock in Europe/Berlin. */
final class Zeitpunktleser extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1L;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    Zeitpunktleser() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getText().strip();
        if (text.isEmpty()) {
            return null;
        }
        TemporalAccessor gelesen = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from,
                LocalDateTime::from);
        return gelesen instanceof OffsetDateTime mitVersatz ? mitVersatz.toInstant()
                : LocalDateTime.from(gelesen).atZone(BERLIN).toInstant();
    }
}
