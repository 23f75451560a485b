package org.dienstweg.browser;

import org.dienstweg.DienstwegTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser of its own for every test, in front of the application all tests share. */
@DienstwegTest
abstract class Browsertest {

    Browser browser;

    @LocalServerPort
    private int port;

    @BeforeEach
    void oeffneBrowser() {
        browser = Browser.an(port);
    }

    @AfterEach
    void schliesseBrowser() {
        browser.close();
    }
}
