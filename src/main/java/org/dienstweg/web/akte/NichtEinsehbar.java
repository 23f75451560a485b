package org.dienstweg.web.akte;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What does not exist and what somebody may not see give the same answer, so that nobody learns which it is. */
class NichtEinsehbar extends ResponseStatusException {

    NichtEinsehbar() {
        super(HttpStatus.NOT_FOUND,
                "Diesen Vorgang oder dieses Dokument gibt es nicht, oder Sie dürfen es nicht einsehen.");
    }
}
