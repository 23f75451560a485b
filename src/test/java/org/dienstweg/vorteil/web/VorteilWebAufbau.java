package org.dienstweg.vorteil.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** As much of the application as the pre-check and the gift register need: no engine, no login. */
@EntityScan({"org.dienstweg.geschenke", "org.dienstweg.vorteil", "org.dienstweg.organisation",
    "org.dienstweg.akte.einsicht"})
@EnableJpaRepositories({"org.dienstweg.geschenke", "org.dienstweg.vorteil", "org.dienstweg.organisation",
    "org.dienstweg.akte.einsicht"})
@ComponentScan(basePackages = "org.dienstweg", useDefaultFilters = false, includeFilters = @Filter(
        type = FilterType.REGEX, pattern = "org\\.dienstweg\\.(web\\.Fehlerauskunft"
                + "|vorteil\\.web\\.(Antwortleser|Vorpruefung|Registereinsicht)"
                + "|vorteil\\.web\\..*(Controller|Seite)|frist\\.(Arbeitstage|Feiertage)|vorteil\\.Vorteilskunde"
                + "|geschenke\\.(Geschenkregister|Sperrbuch)|organisation\\.Namen"
                + "|akte\\.einsicht\\.Zugriffsprotokoll)"))
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class, JpaRepositoriesAutoConfiguration.class, TransactionAutoConfiguration.class,
    JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, WebMvcAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class, ThymeleafAutoConfiguration.class})
class VorteilWebAufbau { // no @Configuration: the scan of the whole application would find it

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneId.of("Europe/Berlin"));
    }
}
