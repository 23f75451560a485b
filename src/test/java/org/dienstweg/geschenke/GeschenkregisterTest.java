package org.dienstweg.geschenke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.dienstweg.geschenke.FruehereVorteile.Treffer;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ablehnung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The gift register and the Sperrvermerke on their own schema, on 23 November 2026 in Berlin. */
@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(classes = GeschenkregisterTest.Aufbau.class)
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:geschenke",
    "spring.flyway.locations=classpath:db/migration"})
class GeschenkregisterTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 23);
    private static final Geber BEISPIEL = new Geber("Erika Beispiel", "Beispiel GmbH");
    private static final Geschenkfilter ALLES = new Geschenkfilter(null, null, null, null, null, null);

    @Autowired
    private Geschenkregister register;
    @Autowired
    private Sperrbuch sperrbuch;
    @Autowired
    private Geschenkspeicher speicher;
    @Autowired
    private EntityManager jpa;

    @Test
    void einVorgangStehtEinmalImRegisterUndWirdFortgeschrieben() {
        trageEin("VA-1", BEISPIEL, "25", HEUTE);
        trageEin("VA-1", BEISPIEL, "30", HEUTE);
        register.schreibeFort("VA-1", Ausgang.ABGELEHNT, HEUTE);
        register.schreibeFort("VA-unbekannt", Ausgang.ABGELEHNT, HEUTE);
        assertThat(register.alle(ALLES, entscheider("IM"))).singleElement().satisfies(geschenk -> {
            assertThat(geschenk.wert()).isEqualByComparingTo("30");
            assertThat(geschenk.ausgang()).isEqualTo(Ausgang.ABGELEHNT);
            assertThat(geschenk.entschiedenAm()).isEqualTo(HEUTE);
        });
        speicher.loesche("VA-1");
        assertThat(register.alle(ALLES, entscheider("IM"))).isEmpty();
    }

    @Test
    @Transactional(propagation = Propagation.NEVER)
    void eingetragenWirdNurZusammenMitDemSchrittDesVorgangs() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> trageEin("VA-1", BEISPIEL, "25", HEUTE));
    }

    @Test
    void fruehereVorteileDesselbenGebersWerdenGezaehltUndSummiert() {
        trageEin("VA-alt", BEISPIEL, "100", HEUTE.minusMonths(12));
        trageEin("VA-gerade-noch", BEISPIEL, "10.50", HEUTE.minusMonths(12).plusDays(1));
        trageEin("VA-anders-geschrieben", new Geber("Beispiel, Erika", ""), "5", HEUTE.minusDays(3));
        trageEin("VA-tippfehler", new Geber("Erika Beipsiel", ""), null, HEUTE.minusDays(2));
        trageEin("VA-fremd", new Geber("Hans Muster", "Muster AG"), "999", HEUTE.minusDays(1));
        trageEin("VA-zurueckgezogen", BEISPIEL, "70", HEUTE);
        register.schreibeFort("VA-zurueckgezogen", Ausgang.ZURUECKGEZOGEN, HEUTE);
        trageEin("VA-dieser", BEISPIEL, "25", HEUTE);

        FruehereVorteile fruehere = register.fruehere("IM", "a.beamtin", BEISPIEL, HEUTE, "VA-dieser");

        assertThat(fruehere.treffer()).extracting(treffer -> treffer.geschenk().aktenzeichen()).containsExactly(
                "VA-zurueckgezogen", "VA-tippfehler", "VA-anders-geschrieben", "VA-gerade-noch", "VA-alt");
        assertThat(fruehere.treffer()).extracting(Treffer::uebereinstimmung)
                .contains(Uebereinstimmung.AEHNLICH, Uebereinstimmung.GLEICH);
        assertThat(fruehere.anzahl()).isEqualTo(3);
        assertThat(fruehere.summe()).isEqualByComparingTo("15.50");
        assertThat(fruehere.ohneWert()).isEqualTo(1);
        assertThat(register.fruehere("FM", "a.beamtin", BEISPIEL, HEUTE, null).treffer()).isEmpty();
        assertThat(register.fruehere("IM", "jemand.anders", BEISPIEL, HEUTE, null).treffer()).isEmpty();
    }

    @Test
    void niemandLiestUeberSichSelbstOderEinFremdesRessort() {
        trageEin("VA-1", BEISPIEL, "25", HEUTE);
        assertThat(register.alle(ALLES, entscheider("IM"))).hasSize(1);
        assertThat(register.alle(ALLES, entscheider("FM"))).isEmpty();
        assertThat(register.arten(entscheider("FM"))).isEmpty();
        assertThat(register.alle(ALLES, new Angemeldet("a.beamtin", "IM", Set.of(Rolle.DIENSTVORGESETZTE_STELLE),
                Set.of("IM")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"anna, -, -, -, -, -, 1", "100%, -, -, -, -, -, 0", "-, BEISPIEL, -, -, -, -, 1",
        "-, erika, -, -, -, -, 1", "-, muster, -, -, -, -, 0", "-, -, 2026-11-23, -, -, -, 1", "-, -, 2026-11-24, -, -, -, 0",
        "-, -, -, 2026-11-23, -, -, 1", "-, -, -, 2026-11-22, -, -, 0", "-, -, -, -, Bewirtung, -, 1",
        "-, -, -, -, Geld, -, 0", "-, -, -, -, -, OFFEN, 1", "-, -, -, -, -, ABGELEHNT, 0"})
    void derFilterGrenztEin(String person, String geber, LocalDate von, LocalDate bis, String art, Ausgang ausgang,
                            int anzahl) {
        trageEin("VA-1", BEISPIEL, "25", HEUTE);
        assertThat(register.alle(new Geschenkfilter(person, geber, von, bis, art, ausgang), entscheider("IM")))
                .hasSize(anzahl);
    }

    @Test
    void dasRegisterBlaettert() {
        for (int nummer = 0; nummer < 26; nummer++) {
            trageEin("VA-" + nummer, BEISPIEL, null, HEUTE.minusDays(nummer));
        }
        assertThat(register.seite(ALLES, 1, entscheider("IM"))).satisfies(seite -> {
            assertThat(seite.eintraege()).hasSize(25);
            assertThat(seite.gesamt()).isEqualTo(26);
            assertThat(seite.seiten()).isEqualTo(2);
        });
        assertThat(register.seite(ALLES, 2, entscheider("IM")).eintraege()).extracting(Geschenk::aktenzeichen)
                .containsExactly("VA-25");
        assertThat(register.seite(ALLES, -7, entscheider("IM")).nummer()).isEqualTo(1);
        assertThat(register.seite(ALLES, Integer.MAX_VALUE, entscheider("IM")).eintraege()).isEmpty();
        assertThat(register.arten(entscheider("IM"))).containsExactly("Bewirtung");
    }

    @Test
    void erkannteErwartungenSperrenSpaetereVorteileDesselbenGebers() {
        sperre("VA-1", BEISPIEL, "Erwartet schnelle Bearbeitung");
        sperre("VA-1", BEISPIEL, "Erwartet schnelle Bearbeitung");
        assertThat(sperrbuch.zu("IM", "a.beamtin", new Geber("beispiel, erika", ""))).singleElement()
                .satisfies(vermerk -> assertThat(vermerk.seit()).isEqualTo(HEUTE));
        assertThat(sperrbuch.trifft("IM", "a.beamtin", BEISPIEL)).isEqualTo(Uebereinstimmung.GLEICH);
        assertThat(sperrbuch.trifft("IM", "a.beamtin", new Geber("E. Beispiel", ""))).isEqualTo(Uebereinstimmung.AEHNLICH);
        assertThat(sperrbuch.trifft("IM", "a.beamtin", new Geber("Hans Muster", ""))).isEqualTo(Uebereinstimmung.KEINE);
        assertThat(sperrbuch.trifft("IM", "jemand.anders", BEISPIEL)).isEqualTo(Uebereinstimmung.KEINE);
        speicher.loesche("VA-1");
        assertThat(sperrbuch.trifft("IM", "a.beamtin", BEISPIEL)).isEqualTo(Uebereinstimmung.KEINE);
    }

    @Test
    void aufgehobenWirdNurMitBegruendungImEigenenRessortUndNichtInEigenerSache() {
        sperre("VA-1", BEISPIEL, "Erwartet schnelle Bearbeitung");
        Sperrvermerk vermerk = sperrbuch.zu("IM", "a.beamtin", BEISPIEL).get(0);
        assertThatExceptionOfType(Ablehnung.class)
                .isThrownBy(() -> sperrbuch.hebeAuf(vermerk.id(), "IM", " ", "entscheider"));
        assertThatExceptionOfType(Ablehnung.class)
                .isThrownBy(() -> sperrbuch.hebeAuf(vermerk.id(), "FM", "Irrtum", "entscheider"));
        assertThatExceptionOfType(Ablehnung.class)
                .isThrownBy(() -> sperrbuch.hebeAuf(vermerk.id(), "IM", "Irrtum", "a.beamtin"));
        sperrbuch.hebeAuf(vermerk.id(), "IM", "Verwechslung", "entscheider");
        jpa.flush();
        jpa.clear();
        assertThat(sperrbuch.trifft("IM", "a.beamtin", BEISPIEL)).isEqualTo(Uebereinstimmung.KEINE);
        assertThatExceptionOfType(Ablehnung.class)
                .isThrownBy(() -> sperrbuch.hebeAuf(vermerk.id(), "IM", "noch einmal", "entscheider"));
    }

    @ParameterizedTest
    @CsvSource({"'', grund", "Erika Beispiel, ''"})
    void einSperrvermerkOhneGeberOderErwartungEntstehtNicht(String person, String grund) {
        assertThatExceptionOfType(Ablehnung.class).isThrownBy(() -> sperre("VA-1", new Geber(person, ""), grund));
    }

    private void sperre(String aktenzeichen, Geber geber, String grund) {
        sperrbuch.sperre(new Sperrangabe(aktenzeichen, "IM", "a.beamtin", geber, grund, "entscheider"));
    }

    private void trageEin(String aktenzeichen, Geber geber, String wert, LocalDate am) {
        register.trageEin(new Geschenkangabe(aktenzeichen, "IM", "a.beamtin", "Anna Beamtin", geber, "Bewirtung",
                "Abendessen", wert == null ? null : new BigDecimal(wert), am));
    }

    private static Angemeldet entscheider(String ressort) {
        return new Angemeldet("entscheider", ressort, Set.of(Rolle.DIENSTVORGESETZTE_STELLE), Set.of(ressort));
    }

    @EntityScan("org.dienstweg.geschenke")
    @EnableJpaRepositories("org.dienstweg.geschenke")
    @Import({Geschenkregister.class, Sperrbuch.class, Geschenkspeicher.class})
    static class Aufbau { // no @Configuration: the scan of the whole application would find it

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneId.of("Europe/Berlin"));
        }
    }
}
