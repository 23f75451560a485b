package org.dienstweg.register;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/** The limits of the platforms as the migration really ships them, read once. */
public final class Referenzdaten {

    private static final String DATENBANK = "jdbc:h2:mem:referenzdaten;DB_CLOSE_DELAY=-1";
    private static final Map<String, Plattformgrenzen> GRENZEN = lade();

    private Referenzdaten() {
    }

    /** The newest row of a platform. */
    public static Optional<Plattformgrenzen> grenzen(String kuerzel) {
        return Optional.ofNullable(GRENZEN.get(kuerzel));
    }

    private static Map<String, Plattformgrenzen> lade() {
        Flyway.configure().dataSource(DATENBANK, "sa", "").placeholders(Map.of("binary", "blob")).load().migrate();
        Map<String, Plattformgrenzen> grenzen = new HashMap<>();
        try (Connection verbindung = DriverManager.getConnection(DATENBANK, "sa", "");
             ResultSet zeile = verbindung.createStatement()
                     .executeQuery("select * from plattform order by gueltig_ab")) {
            while (zeile.next()) {
                grenzen.put(zeile.getString("kuerzel"), lies(zeile));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return grenzen;
    }

    private static Plattformgrenzen lies(ResultSet zeile) throws SQLException {
        Date abgerufen = zeile.getDate("abgerufen_am");
        return new Plattformgrenzen(zeile.getString("kuerzel"), zeile.getString("name"),
                zeile.getString("nutzername_muster"), zeile.getString("nutzername_zeichen"),
                zahl(zeile, "nutzername_min"), zahl(zeile, "nutzername_max"), zahl(zeile, "profilname_min"),
                zahl(zeile, "profilname_max"), zahl(zeile, "profilname_warnung_ab"), zahl(zeile, "kurztext_max"),
                (Boolean) zeile.getObject("verifizierung"), List.of(zeile.getString("adressen").split(",")),
                zeile.getString("quelle"), abgerufen.toLocalDate());
    }

    private static Integer zahl(ResultSet zeile, String spalte) throws SQLException {
        return (Integer) zeile.getObject(spalte);
    }
}
