package org.dienstweg.process.access;

import org.camunda.bpm.engine.AuthorizationException;

/** A missing right whose message is a German sentence that the person may read. */
public class Verwehrt extends AuthorizationException {

    /** @param satz whole German sentences, no ids */
    public Verwehrt(String satz) {
        super(satz);
    }
}
