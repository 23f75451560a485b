package org.dienstweg.web.akte;

import static org.dienstweg.akte.Testfaelle.ANNA;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Aktentest;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.akte.Testfaelle;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Ressorts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A case of Anna Arnold, seen through the web. */
@Aktentest
abstract class Aktenwebtest {

    static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Akteneinsicht einsicht;
    @Autowired
    private Anlagenannahme annahme;
    @Autowired
    private Personen personen;
    @Autowired
    private Ressorts ressorts;
    @Autowired
    private ObjectMapper json;
    @Autowired
    Testfaelle faelle;
    Aktenweb web;
    MockMvc http;
    String az;

    @BeforeEach
    void fall() {
        faelle.organisation();
        az = faelle.vonAnna();
        web = new Aktenweb(einsicht, annahme, personen, ressorts, json);
        http = web.http();
        web.angemeldet(ANNA);
        web.wartet(az);
    }
}
