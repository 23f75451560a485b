package org.dienstweg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Looks for words in every row of every table of every schema, as somebody with a database client could; on PostgreSQL
 * also in the files of the database, after what operations are told to do once something was destroyed.
 */
public class Datenbanksuche {

    private static final String ENGINE = "ACT_";

    private final DataSource dataSource;

    public Datenbanksuche(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Where any of the words occurs, as {@code word in table}; what deployments brought is left out. */
    public Collection<String> inTabellen(Collection<String> worte) throws SQLException {
        try (Connection verbindung = dataSource.getConnection()) {
            return in(verbindung, "", worte);
        }
    }

    /**
     * The same in the files of a PostgreSQL after what operations are told to do once something was destroyed; the log of
     * changes is kept as long as operations choose. Empty for another database.
     */
    public Collection<String> inDateien(Collection<String> worte) throws SQLException {
        Collection<String> funde = new TreeSet<>();
        try (Connection verbindung = dataSource.getConnection()) {
            if (verbindung.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                sammle(worte, bytes(raeumeAuf(verbindung)), "files", funde);
            }
        }
        return funde;
    }

    /** The same in the tables of the engine alone; upper and lower case are the same. */
    public Collection<String> inDerEngine(Collection<String> worte) throws SQLException {
        try (Connection verbindung = dataSource.getConnection()) {
            return in(verbindung, ENGINE, worte);
        }
    }

    private static Path raeumeAuf(Connection verbindung) throws SQLException {
        try (Statement anweisung = verbindung.createStatement()) {
            for (String schritt : new String[] {"vacuum (full, analyze)", "vacuum full pg_statistic", "checkpoint"}) {
                anweisung.execute(schritt);
            }
            try (ResultSet ordner = anweisung.executeQuery("show data_directory")) {
                ordner.next();
                return Path.of(ordner.getString(1), "base");
            }
        }
    }

    private static Collection<String> in(Connection verbindung, String anfang, Collection<String> worte)
            throws SQLException {
        Collection<String> funde = new TreeSet<>();
        for (Map.Entry<String, String> tabelle : tabellen(verbindung, anfang).entrySet()) {
            sammle(worte, inhalt(verbindung, tabelle.getValue()), tabelle.getKey(), funde);
        }
        return funde;
    }

    private static void sammle(Collection<String> worte, String inhalt, String ort, Collection<String> funde) {
        String klein = inhalt.toLowerCase(Locale.ROOT);
        worte.stream().filter(wort -> klein.contains(wort.toLowerCase(Locale.ROOT)))
                .forEach(wort -> funde.add(wort + " in " + ort.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> tabellen(Connection verbindung, String anfang) throws SQLException {
        Map<String, String> tabellen = new LinkedHashMap<>();
        try (ResultSet alle = verbindung.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (alle.next()) {
                String schema = alle.getString("TABLE_SCHEM");
                String name = alle.getString("TABLE_NAME");
                if (!schema.equalsIgnoreCase("INFORMATION_SCHEMA") && !schema.startsWith("pg_")
                        && name.toUpperCase(Locale.ROOT).startsWith(anfang)) {
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

    /** The bytes of all files in a folder and below, one character each. */
    public static String bytes(Path ordner) {
        try (Stream<Path> dateien = Files.walk(ordner)) {
            StringBuilder inhalt = new StringBuilder();
            for (Path datei : dateien.filter(Files::isRegularFile).toList()) {
                inhalt.append(Files.readString(datei, StandardCharsets.ISO_8859_1));
            }
            return inhalt.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
