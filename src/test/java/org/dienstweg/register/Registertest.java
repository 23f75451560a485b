package org.dienstweg.register;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dienstweg.organisation.Ressort;
import org.dienstweg.organisation.Ressorts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The register on its own schema with the demo register, on 23 November 2026 in Berlin. */
@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(classes = Registertest.Aufbau.class)
@TestPropertySource(properties = {
    "spring.datasource.url=jdbc:h2:mem:register",
    "spring.flyway.locations=classpath:db/migration,classpath:db/demo"})
abstract class Registertest {

    @Autowired
    protected Accountregister register;
    @Autowired
    protected Accounts accounts;
    @Autowired
    protected Autorisiertenliste liste;
    @Autowired
    private Ressorts ressorts;
    @Autowired
    private EntityManager jpa;

    @BeforeEach
    void ressort() {
        ressorts.save(new Ressort("IM", "Ministerium des Innern", "Innen", true));
    }

    /** Enters an account as a case would. */
    Account eingetragen() {
        register.trageEin(Eintragungen.radweg());
        return accounts.findByAktenzeichen(Eintragungen.radweg().aktenzeichen()).orElseThrow();
    }

    /** Enters the same account for another case. */
    void eingetragen(String aktenzeichen) {
        Eintragung eine = Eintragungen.radweg();
        register.trageEin(new Eintragung(aktenzeichen, eine.ressort(), eine.plattform(), eine.plattformName(),
                eine.accountArt(), eine.organisationseinheit(), eine.fachthema(), eine.profilname(), eine.nutzername(),
                eine.url(), eine.absenderhinweis(), eine.netiquetteUrl(), eine.registrierungsMail(), eine.wappen(),
                eine.verifizierung(), eine.seit(), eine.autorisierte()));
        neu();
    }

    /** Writes everything and forgets it, so that the next question is answered by the database. */
    void neu() {
        jpa.flush();
        jpa.clear();
    }

    @EntityScan({"org.dienstweg.register", "org.dienstweg.organisation"})
    @EnableJpaRepositories({"org.dienstweg.register", "org.dienstweg.organisation"})
    @Import({Accountregister.class, Autorisiertenliste.class})
    static class Aufbau { // no @Configuration: the scan of the whole application would find it

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);
        }
    }
}
