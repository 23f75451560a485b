package org.dienstweg;

import java.sql.DatabaseMetaData;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** Names in our migrations what each database calls differently; asks the database, so that no operator can forget. */
@Component
class Spaltentypen implements FlywayConfigurationCustomizer {

    private static final String BINARY = "binary";

    @Override
    public void customize(FluentConfiguration flyway) {
        if ("PostgreSQL".equals(produkt(flyway))) {
            Map<String, String> platzhalter = new HashMap<>(flyway.getPlaceholders());
            platzhalter.put(BINARY, "bytea");
            flyway.placeholders(platzhalter);
        }
    }

    private static String produkt(FluentConfiguration flyway) {
        try {
            return JdbcUtils.extractDatabaseMetaData(flyway.getDataSource(), DatabaseMetaData::getDatabaseProductName);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not answer.", e);
        }
    }
}
