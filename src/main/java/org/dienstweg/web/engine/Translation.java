package org.dienstweg.web.engine;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.dienstweg.process.access.BareFailure;
import org.dienstweg.process.access.Verwehrt;
import org.dienstweg.recht.Ablehnung;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Turns what went wrong into what the person may read. Only a fault of ours is logged with its trace, and no message is: they
 * repeat values of cases and of questions.
 */
@Component
class Translation {

    private static final Logger LOG = LoggerFactory.getLogger(Translation.class);
    /** SQL state of a unique key: the same was done twice at the same moment, for example by a double click. */
    private static final String DOUBLED = "23505";
    /** First two characters of the SQL states of values that do not fit their column or function. */
    private static final String DATA_EXCEPTION = "22";
    /** What callers read who asked wrongly. */
    static final Antwort FAULTY = new Antwort(400, "Fehlerhaft", "Die Anfrage ist unvollständig oder fehlerhaft.");
    private static final Antwort NOT_FOUND = new Antwort(404, "NichtGefunden",
            "Das gibt es nicht oder nicht mehr, oder Sie dürfen es nicht sehen.");

    /** @param failure the exception behind the status, or null if the engine reported none */
    Antwort of(int status, Throwable failure) {
        return refusal(failure)
                .or(() -> conflict(failure))
                .or(() -> forbidden(failure))
                .or(() -> missing(failure))
                .orElseGet(() -> byStatus(status, failure));
    }

    /** As {@link #of}, for a call that only asks: a value of a kind that cannot be compared is the caller's fault. */
    Antwort ofQuery(int status, Throwable failure) {
        if (status < 500 || !isMeaningless(failure)) {
            return of(status, failure);
        }
        LOG.info("meaningless query: {}", failure == null ? "refused before the engine" : failure.getClass().getSimpleName());
        return FAULTY;
    }

    /** The engine has no type of its own for a query it cannot build; what fails later has a cause or another type. */
    private static boolean isMeaningless(Throwable failure) {
        return failure == null || failure.getClass() == ProcessEngineException.class && failure.getCause() == null
                && !isOfOtherTenant((ProcessEngineException) failure)
                || cause(failure, SQLException.class).map(SQLException::getSQLState)
                .filter(state -> state.startsWith(DATA_EXCEPTION)).isPresent();
    }

    private static Optional<Antwort> refusal(Throwable failure) {
        return cause(failure, Ablehnung.class).map(no -> new Antwort(400, "Ablehnung", no.getMessage()));
    }

    private static Optional<Antwort> conflict(Throwable failure) {
        boolean taken = cause(failure, TaskAlreadyClaimedException.class).isPresent();
        boolean collided = cause(failure, OptimisticLockingException.class).isPresent()
                || cause(failure, OptimisticLockException.class).isPresent()
                || cause(failure, ConcurrencyFailureException.class).isPresent()
                || cause(failure, SQLException.class).map(SQLException::getSQLState).filter(DOUBLED::equals).isPresent();
        return taken || collided ? Optional.of(new Antwort(409, "Konflikt", "Jemand anders hat diese Aufgabe "
                + "gleichzeitig bearbeitet. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal."))
                : Optional.empty();
    }

    private static Optional<Antwort> forbidden(Throwable failure) {
        return cause(failure, AuthorizationException.class).map(no -> new Antwort(403, "NichtErlaubt",
                no instanceof Verwehrt ? no.getMessage() : "Das dürfen Sie nicht, denn Ihnen fehlt das Recht dazu."));
    }

    private static Optional<Antwort> missing(Throwable failure) {
        boolean missing = cause(failure, NullValueException.class).isPresent()
                || cause(failure, NotFoundException.class).isPresent()
                || cause(failure, BadUserRequestException.class).filter(Translation::isUnknownTask).isPresent()
                || cause(failure, ProcessEngineException.class).filter(Translation::isUnknownJob).isPresent()
                || cause(failure, ProcessEngineException.class).filter(Translation::isOfOtherTenant).isPresent();
        if (missing) {
            LOG.info("nothing found: {}", failure.getClass().getSimpleName());
        }
        return missing ? Optional.of(NOT_FOUND) : Optional.empty();
    }

    /** The engine calls it a wrong request in one place and a missing task in all others. */
    private static boolean isUnknownTask(BadUserRequestException failure) {
        return failure.getMessage() != null && failure.getMessage().startsWith("Cannot find task");
    }

    /** A job that is not there must not look different from one that nobody outside a circle may know of. */
    private static boolean isUnknownJob(ProcessEngineException failure) {
        return failure.getMessage() != null && failure.getMessage().contains("ENGINE-13053");
    }

    /** The engine has no type for this; the number belongs to the message and not to its wording. */
    private static boolean isOfOtherTenant(ProcessEngineException failure) {
        return failure.getMessage() != null && failure.getMessage().contains("ENGINE-13034");
    }

    private static Antwort byStatus(int status, Throwable failure) {
        boolean badRequest = cause(failure, BadUserRequestException.class).isPresent();
        return switch (badRequest ? 400 : status) {
            case 400, 415, 422 -> new Antwort(status == 500 ? 400 : status, FAULTY.type(), FAULTY.message());
            case 401 -> new Antwort(401, "NichtAngemeldet", "Bitte melden Sie sich an.");
            case 403 -> new Antwort(403, "NichtErlaubt", "Das dürfen Sie nicht, denn Ihnen fehlt das Recht dazu.");
            case 404 -> NOT_FOUND;
            case 405, 406 -> new Antwort(status, "NichtVorgesehen", "Dieser Weg ist nicht vorgesehen.");
            case 409, 412 -> new Antwort(status, "Konflikt", "Jemand anders hat das gleichzeitig geändert. "
                    + "Bitte laden Sie die Seite neu.");
            default -> fault(failure);
        };
    }

    private static Antwort fault(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Störung {}", reference, BareFailure.forLog(failure));
        return new Antwort(500, "Stoerung", "Das hat nicht funktioniert. Bitte wenden Sie sich mit dem Kennzeichen "
                + reference + " an den Betrieb.");
    }

    private static <T> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause).limit(50)
                .filter(type::isInstance).map(type::cast).findFirst();
    }
}
