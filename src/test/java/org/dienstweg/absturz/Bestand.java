package org.dienstweg.absturz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the database file holds after the application is gone. */
final class Bestand {

    private final JdbcTemplate jdbc;

    Bestand(Path ordner) {
        jdbc = new JdbcTemplate(new DriverManagerDataSource(
                "jdbc:h2:file:" + ordner.resolve("daten/dienstweg") + ";ACCESS_MODE_DATA=r", "sa", ""));
    }

    /** Both cases have the same number of everything, and the engine has nothing left to do for either. */
    void vergleiche(String fall, String vergleich) {
        for (String tabelle : List.of("fall", "eingabe", "pruefvermerk", "verlaufseintrag", "beteiligter",
                "schriftstueck", "versand", "account")) {
            assertThat(zahl(tabelle, fall)).as(tabelle).isEqualTo(zahl(tabelle, vergleich)).isPositive();
        }
        assertThat(jdbc.queryForList("select business_key_ from act_hi_procinst where state_ = 'COMPLETED' "
                + "order by business_key_", String.class)).containsExactly(fall, vergleich);
        assertThat(jdbc.queryForObject("select (select count(*) from act_ru_task) + (select count(*) from act_ru_job)"
                + " + (select count(*) from act_ru_execution)", Integer.class)).isZero();
        assertThat(jdbc.queryForObject("select count(*) from fall", Integer.class)).isEqualTo(2);
        assertThat(jdbc.queryForObject("select max(stand) from aktenzeichen_reihe", Integer.class)).isEqualTo(2);
    }

    private Integer zahl(String tabelle, String aktenzeichen) {
        return jdbc.queryForObject("select count(*) from " + tabelle + " where aktenzeichen = ?", Integer.class,
                aktenzeichen);
    }
}
