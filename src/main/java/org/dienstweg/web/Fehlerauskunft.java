package org.dienstweg.web;

import java.net.URI;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.dienstweg.process.access.BareFailure;
import org.dienstweg.recht.Ablehnung;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what goes wrong in a call with a problem detail (RFC 9457) in German that gives nothing away. */
@RestControllerAdvice(annotations = RestController.class)
class Fehlerauskunft extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Fehlerauskunft.class);
    /** The same for every call: the path would only repeat what the caller sent. */
    private static final URI UEBERALL = URI.create("/api");

    /** A refusal: the caller may read every sentence of it. */
    @ExceptionHandler
    ResponseEntity<Object> abgelehnt(Ablehnung ablehnung) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, ablehnung.getMessage());
        problem.setProperty("saetze", ablehnung.saetze());
        return antwort(problem);
    }

    /** An upload that is none. */
    @ExceptionHandler
    ResponseEntity<Object> unlesbar(MultipartException fehler) {
        int status = fehler instanceof MaxUploadSizeExceededException ? 413 : 400;
        return antwort(problem(HttpStatus.valueOf(status), Fehlersaetze.zu(status)));
    }

    /** Two people acted at once, or the case moved on meanwhile: whoever came second looks again. */
    @ExceptionHandler({ConcurrencyFailureException.class, OptimisticLockingException.class,
            MismatchingMessageCorrelationException.class})
    ResponseEntity<Object> ueberholt(RuntimeException ueberholt) {
        return antwort(problem(HttpStatus.CONFLICT,
                "Der Vorgang wurde gerade von jemand anderem bearbeitet. Bitte sehen Sie ihn noch einmal an."));
    }

    /** The answer is the business of whoever guards the login. */
    @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
    ResponseEntity<Object> verwehrt(RuntimeException verwehrt) {
        throw verwehrt;
    }

    /** A fault of ours: operators read the log, callers only that it was not their fault. */
    @ExceptionHandler
    ResponseEntity<Object> gescheitert(Exception fehler) {
        LOG.error("An API call failed", BareFailure.forLog(fehler));
        return antwort(problem(HttpStatus.INTERNAL_SERVER_ERROR, Fehlersaetze.zu(500)));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception fehler, Object inhalt, HttpHeaders kopf,
                                                             HttpStatusCode status, WebRequest anfrage) {
        String eigener = fehler instanceof ResponseStatusException bekannt ? bekannt.getReason() : null;
        String satz = eigener != null ? eigener : Fehlersaetze.zu(status.value());
        return ResponseEntity.status(status).headers(kopf).body(problem(status, satz));
    }

    private static ProblemDetail problem(HttpStatusCode status, String satz) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, satz);
        problem.setInstance(UEBERALL);
        return problem;
    }

    private static ResponseEntity<Object> antwort(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
