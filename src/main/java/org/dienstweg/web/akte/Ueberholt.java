package org.dienstweg.web.akte;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The case has moved on since the person looked at it; the sentence says how it stands. */
class Ueberholt extends ResponseStatusException {

    Ueberholt(String satz) {
        super(HttpStatus.CONFLICT, satz);
    }
}
