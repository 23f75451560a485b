package org.dienstweg.kreis;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks for words in every row of every table of every schema, as somebody with a database client could. */
class Datenbanksuche {

    private final DataSource dataSource;

    Datenbanksuche(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Where any of the words occurs, as {@code word in TABLE}; what deployments brought along is left out. */
    Collection<String> fundstellen(String... worte) throws SQLException {
        Collection<String> funde = new TreeSet<>();
        try (Connection verbindung = dataSource.getConnection()) {
            if (verbindung.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                verbindung.createStatement().execute("vacuum full");
            }
            for (Map.Entry<String, String> tabelle : tabellen(verbindung).entrySet()) {
                String inhalt = inhalt(verbindung, tabelle.getValue());
                for (String wort : worte) {
                    if (inhalt.contains(wort)) {
                        funde.add(wort + " in " + tabelle.getKey());
                    }
                }
            }
        }
        return funde;
    }

    private static Map<String, String> tabellen(Connection verbindung) throws SQLException {
        Map<String, String> tabellen = new LinkedHashMap<>();
        try (ResultSet alle = verbindung.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (alle.next()) {
                String schema = alle.getString("TABLE_SCHEM");
                String name = alle.getString("TABLE_NAME");
                if (!schema.equalsIgnoreCase("INFORMATION_SCHEMA") && !schema.startsWith("pg_")) {
                    String bedingung = name.equalsIgnoreCase("ACT_GE_BYTEARRAY") ? " where DEPLOYMENT_ID_ is null" : "";
                    tabellen.put(schema + "." + name,
                            "select * from \"" + schema + "\".\"" + name + "\"" + bedingung);
                }
            }
        }
        return tabellen;
    }

    private static String inhalt(Connection verbindung, String sql) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement anweisung = verbindung.createStatement(); ResultSet zeilen = anweisung.executeQuery(sql)) {
            while (zeilen.next()) {
                for (int spalte = 1; spalte <= zeilen.getMetaData().getColumnCount(); spalte++) {
                    Object wert = zeilen.getObject(spalte);
                    text.append(wert instanceof byte[] || wert instanceof Blob
                            ? new String(zeilen.getBytes(spalte), StandardCharsets.UTF_8) : zeilen.getString(spalte))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }
}
