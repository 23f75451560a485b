package org.dienstweg.browser;

import org.camunda.bpm.engine.RuntimeService;
import org.dienstweg.DienstwegTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser of its own for every test, in front of the application all tests share. */
@DienstwegTest
abstract class Browsertest {

    Browser browser;

    @LocalServerPort
    private int port;
    @Autowired
    private RuntimeService laufend;

    /** Cases that other tests left open would push those of the story off the first page of a task list. */
    @BeforeEach
    void oeffneBrowser() {
        laufend.createProcessInstanceQuery().rootProcessInstances().list().forEach(vorgang ->
                laufend.deleteProcessInstance(vorgang.getId(), "Aufgeräumt für die nächste Geschichte", true, true));
        browser = Browser.an(port);
    }

    @AfterEach
    void schliesseBrowser() {
        browser.close();
    }
}
