package org.dienstweg.schriftgut.versand;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Sends every mail at most once and proves it. Called by an asynchronous step that may be repeated at will.
 *
 * <p><b>Size of the connection pool.</b> The step holds one connection while the book of mails needs a second for a
 * moment. If all connections were held by steps that wait for a second one, nobody could go on; so one fewer than the
 * pool has may send at a time, and the next is turned away (the engine repeats it). That never happens when
 * {@code spring.datasource.hikari.maximum-pool-size} is greater than the number of the engine's job threads; no step
 * waits for a connection when it is at least twice as large.
 */
@Service
public class Versand {

    private static final Logger LOG = LoggerFactory.getLogger(Versand.class);

    private final Versandbuch buch;
    private final Zustellung zustellung;
    private final Semaphore plaetze;

    Versand(Versandbuch buch, Zustellung zustellung,
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int verbindungen) {
        this.buch = buch;
        this.zustellung = zustellung;
        this.plaetze = new Semaphore(verbindungen - 1);
    }

    /**
     * Sends the mail, or returns the proof that a mail with this key was sent before. What it notes stands even if the
     * caller's transaction rolls back.
     *
     * @throws VersandFehlgeschlagen if the mail was certainly not sent; calling again tries again
     * @throws VersandUngewiss       if it may have been sent; calling again throws again until a person has decided
     */
    public Versandnachweis sende(Nachricht nachricht) {
        if (!plaetze.tryAcquire()) {
            throw new VersandFehlgeschlagen(nachricht.aktenzeichen(), "Es werden gerade zu viele Mails zugleich "
                    + "versandt. Dienstweg versucht es erneut. Geschieht das oft, erhöhen Sie bitte "
                    + "spring.datasource.hikari.maximum-pool-size.");
        }
        try {
            return sendeHoechstensEinmal(nachricht);
        } finally {
            plaetze.release();
        }
    }

    private Versandnachweis sendeHoechstensEinmal(Nachricht nachricht) {
        Optional<Versandzeile> bisher = buch.zeile(nachricht.schluessel());
        if (bisher.isPresent() && bisher.get().status() == Versandstatus.GESENDET) {
            return bisher.get().nachweis();
        }
        String messageId = bisher.map(Versandzeile::messageId).orElseGet(this::neueMessageId);
        if (bisher.isPresent() && bisher.get().status() != Versandstatus.NICHT_GESENDET) {
            throw ungewiss(nachricht, messageId);
        }
        verlangeVoraussetzungen(nachricht);
        beginne(nachricht, messageId, bisher.isPresent());
        stelleZu(nachricht, messageId);
        return bestaetige(nachricht, messageId);
    }

    private void verlangeVoraussetzungen(Nachricht nachricht) {
        String hindernis = zustellung.hindernis(nachricht);
        if (!hindernis.isEmpty()) {
            throw new VersandFehlgeschlagen(nachricht.aktenzeichen(), hindernis);
        }
    }

    private void beginne(Nachricht nachricht, String messageId, boolean schonVersucht) {
        try {
            if (!schonVersucht) {
                buch.beginne(nachricht, messageId);
            } else if (!buch.nimmAuf(nachricht)) {
                throw new VersandUngewiss(nachricht.aktenzeichen(), messageId);
            }
        } catch (DuplicateKeyException e) {
            throw new VersandUngewiss(nachricht.aktenzeichen(),
                    buch.zeile(nachricht.schluessel()).map(Versandzeile::messageId).orElse(messageId));
        }
    }

    private void stelleZu(Nachricht nachricht, String messageId) {
        try {
            zustellung.stelleZu(nachricht, messageId);
        } catch (MailException | MessagingException e) {
            Ausgang ausgang = Ausgang.nach(e);
            LOG.warn("Mail {} zum Vorgang {}: {}", messageId, nachricht.aktenzeichen(), e.getClass().getSimpleName());
            if (ausgang.nichtGesendet()) {
                buch.beendet(nachricht.schluessel(), Versandstatus.NICHT_GESENDET);
                throw new VersandFehlgeschlagen(nachricht.aktenzeichen(), ausgang.grund());
            }
            throw ungewiss(nachricht, messageId);
        }
    }

    private Versandnachweis bestaetige(Nachricht nachricht, String messageId) {
        try {
            return buch.gesendet(nachricht.schluessel()).nachweis();
        } catch (DataAccessException | TransactionException erster) {
            return bestaetigeNochmals(nachricht, messageId);
        }
    }

    private Versandnachweis bestaetigeNochmals(Nachricht nachricht, String messageId) {
        try {
            return buch.gesendet(nachricht.schluessel()).nachweis();
        } catch (DataAccessException | TransactionException zweiter) {
            // The row stays begun; the next attempt finds it so and asks a person.
            throw new VersandUngewiss(nachricht.aktenzeichen(), messageId);
        }
    }

    private VersandUngewiss ungewiss(Nachricht nachricht, String messageId) {
        buch.beendet(nachricht.schluessel(), Versandstatus.UNGEWISS);
        return new VersandUngewiss(nachricht.aktenzeichen(), messageId);
    }

    private String neueMessageId() {
        return "<%s@%s>".formatted(UUID.randomUUID(), zustellung.domain());
    }
}
