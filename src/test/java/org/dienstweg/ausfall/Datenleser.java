package org.dienstweg.ausfall;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Reads a {@link Datenstand}, leaving out what may change although a step failed: the notes about the failure. */
class Datenleser {

    /** The book of mails is written in transactions of its own; the engine notes every failed job. */
    private static final Set<String> NOTIZEN = Set.of("VERSAND", "VERSANDENTSCHEIDUNG", "ACT_HI_JOB_LOG",
            "ACT_GE_BYTEARRAY", "ACT_RU_INCIDENT", "ACT_HI_INCIDENT");
    /** A failed job changes these rows, but makes no more or fewer of them. */
    private static final Set<String> NUR_ZAHL = Set.of("ACT_RU_JOB", "ACT_RU_EXECUTION");

    private final DataSource dataSource;
    private final List<String> namen;

    Datenleser(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        try (Connection connection = dataSource.getConnection()) {
            this.namen = namen(connection);
        }
    }

    Datenstand lies() {
        Map<String, Datenstand.Tabelle> tabellen = new TreeMap<>();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            for (String name : namen) {
                tabellen.put(name, tabelle(statement, name));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Datenstand(tabellen);
    }

    private static List<String> namen(Connection connection) throws SQLException {
        List<String> namen = new ArrayList<>();
        try (ResultSet tabellen = connection.getMetaData().getTables(null, connection.getSchema(), "%",
                new String[] {"TABLE", "BASE TABLE"})) {
            while (tabellen.next()) {
                String name = tabellen.getString("TABLE_NAME");
                if (!NOTIZEN.contains(name.toUpperCase(Locale.ROOT))) {
                    namen.add(name);
                }
            }
        }
        return namen;
    }

    private static Datenstand.Tabelle tabelle(Statement statement, String name) throws SQLException {
        boolean nurZahl = NUR_ZAHL.contains(name.toUpperCase(Locale.ROOT));
        int anzahl = 0;
        long summe = 0;
        try (ResultSet zeilen = statement.executeQuery("select * from \"" + name + "\"")) {
            while (zeilen.next()) {
                anzahl++;
                summe += nurZahl ? 0 : zeile(zeilen).hashCode();
            }
        }
        return new Datenstand.Tabelle(anzahl, summe);
    }

    private static String zeile(ResultSet zeilen) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int spalte = 1; spalte <= zeilen.getMetaData().getColumnCount(); spalte++) {
            text.append(zeilen.getString(spalte)).append('|');
        }
        return text.toString();
    }
}
