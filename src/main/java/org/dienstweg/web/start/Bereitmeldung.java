package org.dienstweg.web.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says once, in one line, where Dienstweg can be reached; a start that went well says nothing else. */
@Component
class Bereitmeldung {

    private static final Logger LOG = LoggerFactory.getLogger(Bereitmeldung.class);

    /** Prints the line, with the port that was really taken. */
    @EventListener
    void bereit(ApplicationReadyEvent ereignis) {
        if (ereignis.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            LOG.info(meldung(web, "http://localhost:" + web.getWebServer().getPort()));
        }
    }

    private static String meldung(ApplicationContext anwendung, String adresse) {
        boolean demo = anwendung.getEnvironment().acceptsProfiles(Profiles.of("demo"));
        return "Dienstweg ist bereit: " + adresse
                + (demo ? " (Vorführung; alle Mails landen unter " + adresse + "/demo/postfach)" : "");
    }
}
