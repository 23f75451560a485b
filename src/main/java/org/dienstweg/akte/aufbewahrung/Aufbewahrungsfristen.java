package org.dienstweg.akte.aufbewahrung;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The periods in force (reference data); a later row for the same outcome replaces an earlier one from its day on. */
@Component
class Aufbewahrungsfristen {

    private static final String IN_KRAFT = """
            select * from aufbewahrungsfrist f where f.gueltig_ab <= ? and not exists (
                select 1 from aufbewahrungsfrist spaeter where spaeter.verfahren = f.verfahren
                    and spaeter.ende = f.ende and spaeter.gueltig_ab <= ? and spaeter.gueltig_ab > f.gueltig_ab)""";

    private final JdbcTemplate jdbc;

    Aufbewahrungsfristen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force on this day. */
    List<Aufbewahrungsfrist> am(LocalDate tag) {
        return jdbc.query(IN_KRAFT + " order by f.id", (zeile, nummer) -> lies(zeile), tag, tag);
    }

    /** The outcomes on which the period after this end depends, as of this day; empty where the end says enough. */
    List<Folgeausgang.Wahl> ausgaenge(String verfahren, String ende, LocalDate tag) {
        return jdbc.query(IN_KRAFT + " and f.verfahren = ? and f.ende like ? order by f.id", (zeile, nummer) ->
                new Folgeausgang.Wahl(zeile.getString("ende").substring(ende.length() + 1), zeile.getString("bezeichnung")),
                tag, tag, verfahren, ende + "/%");
    }

    private static Aufbewahrungsfrist lies(ResultSet zeile) throws SQLException {
        return new Aufbewahrungsfrist(zeile.getString("verfahren"), zeile.getString("ende"),
                Period.parse(zeile.getString("frist")), zeile.getString("regel"),
                zeile.getObject("gueltig_ab", LocalDate.class));
    }
}
