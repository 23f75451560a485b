package org.dienstweg.geschenke;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on the database of production: patterns, numbers and dates differ between databases. */
class GeschenkregisterPostgresTest extends GeschenkregisterTest {

    private static EmbeddedPostgres postgres;

    @DynamicPropertySource
    static void datenbank(DynamicPropertyRegistry werte) throws IOException {
        postgres = EmbeddedPostgres.start();
        werte.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        werte.add("spring.datasource.username", () -> "postgres");
        werte.add("spring.flyway.placeholders.binary", () -> "bytea");
    }

    @AfterAll
    static void beende() throws IOException {
        postgres.close();
    }
}
