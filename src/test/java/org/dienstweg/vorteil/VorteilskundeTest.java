package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.vorteil.VorteilFixture.vollstaendig;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dienstweg.frist.Arbeitstage;
import org.dienstweg.geschenke.Sperrbuch;
import org.dienstweg.geschenke.Uebereinstimmung;
import org.dienstweg.vorteil.Referenzwert.Schluessel;
import org.dienstweg.vorteil.VorteilFakten.Sperre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What the rules are judged by, on 23 November 2026 in Berlin, a Monday. */
@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(classes = VorteilskundeTest.Aufbau.class)
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:vorteilskunde",
    "spring.flyway.locations=classpath:db/migration"})
class VorteilskundeTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 23);

    @Autowired
    private Vorteilskunde kunde;
    @Autowired
    private Referenzwerte werte;
    @MockitoBean
    private Sperrbuch sperrbuch;

    @ParameterizedTest
    @CsvSource({"2026-11-23, 0, false", "2026-11-20, 1, false", "2026-11-18, 3, false", "2026-11-17, 4, true",
        "2026-10-30, 16, true", "'', 0, false"})
    void zwischenAnnahmeUndAntragWerdenArbeitstageGezaehlt(String angenommenAm, int arbeitstage, boolean verspaetet) {
        VorteilFakten fakten = fakten(Uebereinstimmung.KEINE, angenommenAm);
        assertThat(fakten.arbeitstage()).isEqualTo(arbeitstage);
        assertThat(fakten.verspaetet()).isEqualTo(verspaetet);
    }

    @Test
    void einHinweiswertBestehtNurWennIhnJemandSetztUndErGilt() {
        assertThat(kunde.hinweiswert()).isNull();
        setze("99", HEUTE.plusDays(1));
        assertThat(kunde.hinweiswert()).isNull();
        setze("25", HEUTE.minusDays(9));
        setze("10", HEUTE);
        assertThat(kunde.hinweiswert()).isEqualByComparingTo("10");
    }

    @Test
    void ohneSchwellwertBrauchtJedeSpaetereAnzeigeEinenGrund() {
        werte.deleteAll();
        assertThat(fakten(Uebereinstimmung.KEINE, "2026-11-20").verspaetet()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"KEINE, KEINE", "AEHNLICH, MOEGLICH", "GLEICH, BESTEHT"})
    void sperrvermerkeWerdenNachDemNamenDesGebersGefragt(Uebereinstimmung uebereinstimmung, Sperre sperre) {
        assertThat(fakten(uebereinstimmung, "").sperre()).isEqualTo(sperre);
    }

    private VorteilFakten fakten(Uebereinstimmung uebereinstimmung, String angenommenAm) {
        when(sperrbuch.trifft(any(), any(), any())).thenReturn(uebereinstimmung);
        VorteilAntrag antrag = vollstaendig().mit("angenommenAm", angenommenAm.isEmpty() ? null : angenommenAm).antrag();
        return kunde.fakten(antrag, "anna", "IM", HEUTE);
    }

    private void setze(String euro, LocalDate ab) {
        werte.save(new Referenzwert(UUID.randomUUID(), Schluessel.HINWEISWERT_EURO, new BigDecimal(euro), ab, "Test", ab));
    }

    @EntityScan("org.dienstweg.vorteil")
    @EnableJpaRepositories("org.dienstweg.vorteil")
    @ComponentScan(basePackageClasses = Arbeitstage.class, useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(Arbeitstage|Feiertage)"))
    @Import(Vorteilskunde.class)
    static class Aufbau { // no @Configuration: the scan of the whole application would find it

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneId.of("Europe/Berlin"));
        }
    }
}
