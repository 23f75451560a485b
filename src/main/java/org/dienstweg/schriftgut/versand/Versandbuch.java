package org.dienstweg.schriftgut.versand;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The book of mails. Every entry is a transaction of its own: it must stand whatever becomes of the step that sends.
 * Each call therefore takes a second connection from the pool while the step holds its own; {@link Versand} sees to
 * it that one is always left.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Versandbuch {

    private static final String EINFUEGEN = """
            insert into versand (id, schluessel, aktenzeichen, empfaenger, betreff, message_id, status, begonnen_am,
                sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String AUFNEHMEN = """
            update versand set status = 'BEGONNEN', begonnen_am = ?, empfaenger = ?, betreff = ?, sha256 = ?
            where schluessel = ? and status = 'NICHT_GESENDET'""";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Versandbuch(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The row of this mail, if an attempt was ever made. */
    Optional<Versandzeile> zeile(String schluessel) {
        List<Versandzeile> zeilen =
                jdbc.query("select * from versand where schluessel = ?", Versandzeile::lies, schluessel);
        return zeilen.stream().findFirst();
    }

    /**
     * Notes a first attempt.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else noted one in the meantime
     */
    void beginne(Nachricht nachricht, String messageId) {
        jdbc.update(EINFUEGEN, UUID.randomUUID(), nachricht.schluessel(), nachricht.aktenzeichen(),
                nachricht.empfaenger(), nachricht.betreff(), messageId, Versandstatus.BEGONNEN.name(), jetzt(),
                Fingerabdruck.von(nachricht));
    }

    /** Notes another attempt of a mail that was certainly not sent; false if somebody else took it up first. */
    boolean nimmAuf(Nachricht nachricht) {
        return jdbc.update(AUFNEHMEN, jetzt(), nachricht.empfaenger(), nachricht.betreff(),
                Fingerabdruck.von(nachricht), nachricht.schluessel()) == 1;
    }

    /** Notes that the mail server took the mail over. */
    Versandzeile gesendet(String schluessel) {
        jdbc.update("update versand set status = 'GESENDET', gesendet_am = ? where schluessel = ?", jetzt(),
                schluessel);
        return zeile(schluessel).orElseThrow();
    }

    /** Notes how an attempt ended that is not known to have succeeded; what was sent stays sent. */
    void beendet(String schluessel, Versandstatus ausgang) {
        jdbc.update("update versand set status = ? where schluessel = ? and status = 'BEGONNEN'", ausgang.name(),
                schluessel);
    }

    private OffsetDateTime jetzt() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
