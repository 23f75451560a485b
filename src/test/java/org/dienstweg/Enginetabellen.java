package org.dienstweg;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Everything the engine has written, read table by table: what an admin with a database client could find. */
public class Enginetabellen {

    private final DataSource dataSource;

    public Enginetabellen(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Where any of the words occurs, as {@code word in TABLE}; upper and lower case are the same. */
    public Collection<String> fundstellen(Collection<String> worte) throws SQLException {
        Collection<String> funde = new TreeSet<>();
        try (Connection connection = dataSource.getConnection()) {
            for (String tabelle : tabellen(connection)) {
                String inhalt = inhalt(connection, tabelle).toLowerCase(Locale.ROOT);
                worte.stream().filter(wort -> inhalt.contains(wort.toLowerCase(Locale.ROOT)))
                        .forEach(wort -> funde.add(wort + " in " + tabelle));
            }
        }
        return funde;
    }

    private static List<String> tabellen(Connection connection) throws SQLException {
        List<String> namen = new ArrayList<>();
        try (ResultSet tabellen = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tabellen.next()) {
                String name = tabellen.getString("TABLE_NAME");
                if (name.toUpperCase(Locale.ROOT).startsWith("ACT_")) {
                    namen.add(name);
                }
            }
        }
        return namen;
    }

    private static String inhalt(Connection connection, String tabelle) throws SQLException {
        StringBuilder text = new StringBuilder();
        String sql = "ACT_GE_BYTEARRAY".equalsIgnoreCase(tabelle)
                ? "select * from ACT_GE_BYTEARRAY where DEPLOYMENT_ID_ is null" : "select * from " + tabelle;
        try (Statement statement = connection.createStatement(); ResultSet zeilen = statement.executeQuery(sql)) {
            int spalten = zeilen.getMetaData().getColumnCount();
            while (zeilen.next()) {
                for (int spalte = 1; spalte <= spalten; spalte++) {
                    text.append(alsText(zeilen, spalte)).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String alsText(ResultSet zeilen, int spalte) throws SQLException {
        Object wert = zeilen.getObject(spalte);
        if (wert instanceof byte[] || wert instanceof java.sql.Blob) {
            return new String(zeilen.getBytes(spalte), StandardCharsets.UTF_8);
        }
        return wert == null ? "" : zeilen.getString(spalte);
    }
}
