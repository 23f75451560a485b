package org.dienstweg.akte;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.dienstweg.akte.einsicht.Zugriffsprotokoll;
import org.dienstweg.akte.kreis.Kreise;
import org.dienstweg.akte.kreis.Kreisstand;
import org.dienstweg.organisation.Rolle;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A test on case files in an in-memory database, without engine and web. All of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({Akten.class, Aktenzeichen.class, Aktenzeichenreihen.class, Zugriff.class,
        Akteninhalt.class, Akteneinsicht.class, Befangenheit.class, Anlagenannahme.class, Einsichtsvermerk.class, Zugriffsprotokoll.class,
        Kreise.class, Kreisstand.class, Kreisblick.class,
        Testfaelle.class, Aktentest.Konfiguration.class})
public @interface Aktentest {

    /** The moment at which all of these tests happen: a Monday. */
    Instant JETZT = Instant.parse("2026-11-23T08:15:30Z");
    Verfahren ACCOUNT = new Verfahren("fach-account-einrichten", "FA", "Fach-Account einrichten",
            Set.of(Rolle.KOMMUNIKATION, Rolle.LPA, Rolle.BETRIEB), "FachAccountZurueckgezogen");
    Verfahren DISZIPLINAR = new Verfahren("disziplinarverfahren-einleiten", "DV", "Disziplinarverfahren", Set.of());

    /** What the slice lacks. */
    @TestConfiguration(proxyBeanMethods = false)
    class Konfiguration {

        @Bean
        Clock clock() {
            return Clock.fixed(JETZT, ZoneId.of("Europe/Berlin"));
        }

        @Bean
        Verfahren account() {
            return ACCOUNT;
        }

        @Bean
        Verfahren disziplinar() {
            return DISZIPLINAR;
        }

        @Bean
        static BeanPostProcessor statementCounter() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource quelle
                            ? ProxyDataSourceBuilder.create(quelle).countQuery().build() : bean;
                }
            };
        }
    }
}
