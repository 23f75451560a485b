package org.dienstweg.schriftgut.versand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of the book of mails; {@code gesendetAm} is null until sent. */
record Versandzeile(UUID id, String aktenzeichen, String empfaenger, String messageId, Versandstatus status,
                    Instant begonnenAm, Instant gesendetAm) {

    static Versandzeile lies(ResultSet zeile, int nummer) throws SQLException {
        return new Versandzeile(zeile.getObject("id", UUID.class), zeile.getString("aktenzeichen"),
                zeile.getString("empfaenger"), zeile.getString("message_id"),
                Versandstatus.valueOf(zeile.getString("status")), zeit(zeile, "begonnen_am"),
                zeit(zeile, "gesendet_am"));
    }

    Versandnachweis nachweis() {
        return new Versandnachweis(messageId, empfaenger, gesendetAm);
    }

    private static Instant zeit(ResultSet zeile, String spalte) throws SQLException {
        OffsetDateTime wert = zeile.getObject(spalte, OffsetDateTime.class);
        return wert == null ? null : wert.toInstant();
    }
}
