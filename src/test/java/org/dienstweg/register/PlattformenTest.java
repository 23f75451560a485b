package org.dienstweg.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dienstweg.organisation.Aemter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.jdbc.core.JdbcTemplate;

@DataJpaTest(properties = "spring.flyway.locations=classpath:db/migration,classpath:db/demo")
class PlattformenTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 22);

    @Autowired
    private Plattformen plattformen;
    @Autowired
    private Aemter aemter;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void jedePlattformHatGrenzenMitQuelleUndTag() {
        assertThat(plattformen.findAll()).hasSize(5).allSatisfy(plattform -> {
            Plattformgrenzen grenzen = plattform.grenzen();
            assertThat(grenzen).isEqualTo(Referenzdaten.grenzen(plattform.kuerzel()).orElseThrow());
            assertThat(grenzen.beleg()).matches("\\(Quelle: .{10,}, abgerufen am 22\\.11\\.2026\\)");
            assertThat(grenzen.adressen()).isNotEmpty();
            if (grenzen.nutzernameMuster() != null) {
                assertThat(Pattern.compile(grenzen.nutzernameMuster()).matcher("NaturschutzNRW").matches()).isTrue();
                assertThat(grenzen.nutzernameZeichen()).isNotBlank();
            }
        });
    }

    @Test
    void esGiltDieZeileDieZuletztInKraftGetretenIst() {
        jdbc.update("""
                insert into plattform (id, kuerzel, name, gueltig_ab, quelle, abgerufen_am, kurztext_max)
                values ('neu', 'TWITTER_X', 'X', date '2027-01-01', 'Hilfebereich von X', date '2026-12-15', 200)""");
        assertThat(plattformen.grenzen("TWITTER_X", HEUTE).orElseThrow().kurztextMax()).isEqualTo(160);
        assertThat(plattformen.grenzen("TWITTER_X", LocalDate.of(2026, 12, 31)).orElseThrow().kurztextMax())
                .isEqualTo(160);
        assertThat(plattformen.grenzen("TWITTER_X", LocalDate.of(2027, 1, 1)).orElseThrow())
                .matches(grenzen -> grenzen.kurztextMax() == 200 && grenzen.adressen().isEmpty());
        assertThat(plattformen.grenzen("TWITTER_X", LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(plattformen.grenzen("ANDERE", HEUTE)).isEmpty();
    }

    @Test
    void amtsinhaberGeltenVonTagZuTag() {
        jdbc.update("""
                insert into amtsinhaber (id, ressort, name, amt, gueltig_ab, gueltig_bis, quelle)
                values (random_uuid(), 'IM', 'Erika Muster', 'Staatssekretärin', date '2020-01-01',
                    date '2026-11-22', 'Beispiel')""");
        assertThat(aemter.namen(HEUTE)).isEqualTo(List.of("Erika Muster", "Herbert Reul"));
        assertThat(aemter.namen(HEUTE.plusDays(1))).containsExactly("Herbert Reul");
        assertThat(aemter.namen(LocalDate.of(2017, 6, 29))).isEmpty();
    }

    @Test
    void nurEigeneAdressenGehoerenZurPlattform() {
        Plattformgrenzen x = plattformen.grenzen("TWITTER_X", HEUTE).orElseThrow();
        assertThat(List.of("x.com", "www.x.com", "mobile.twitter.com")).allMatch(x::kennt);
        assertThat(List.of("nx.com", "x.com.de", "com", "")).noneMatch(x::kennt);
    }
}
