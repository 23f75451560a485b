package org.dienstweg.web.versand;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.dienstweg.schriftgut.versand.UngewisserVersand;

/** An uncertain mail as the page shows it; the time is that of Europe/Berlin. */
record Versandanzeige(UUID id, String aktenzeichen, String empfaenger, String messageId, String begonnen) {

    private static final DateTimeFormatter SEKUNDE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy, HH:mm:ss 'Uhr'", Locale.GERMANY);

    static Versandanzeige von(UngewisserVersand mail) {
        return new Versandanzeige(mail.id(), mail.aktenzeichen(), mail.empfaenger(), mail.messageId(),
                SEKUNDE.format(mail.begonnenAm().atZone(ZoneId.of("Europe/Berlin"))));
    }
}
