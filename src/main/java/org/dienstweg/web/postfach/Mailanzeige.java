package org.dienstweg.web.postfach;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dienstweg.schriftgut.postfach.Postfachmail;

/** A mail as the page shows it; the time is that of Europe/Berlin. */
record Mailanzeige(UUID id, String messageId, String von, String an, String betreff, String gesendet,
                   List<List<String>> absaetze, List<Dateianzeige> dateien) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy, HH:mm 'Uhr'", Locale.GERMANY);
    private static final int KILOBYTE = 1024;

    record Dateianzeige(String name, long kilobytes) {
    }

    static Mailanzeige von(Postfachmail mail) {
        return new Mailanzeige(mail.id(), mail.messageId(), mail.von(), mail.an(), mail.betreff(),
                MINUTE.format(mail.gesendetAm().atZone(ZoneId.of("Europe/Berlin"))), mail.absaetze(),
                mail.dateien().stream().map(Mailanzeige::anzeige).toList());
    }

    private static Dateianzeige anzeige(Postfachmail.Datei datei) {
        return new Dateianzeige(datei.name(), (datei.inhalt().length + KILOBYTE - 1L) / KILOBYTE);
    }
}
