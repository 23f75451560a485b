package org.dienstweg.schriftgut.versand;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same promises on the database of production. */
class VersandPostgresTest extends VersandTest {

    private static EmbeddedPostgres postgres;

    @DynamicPropertySource
    static void aufPostgres(DynamicPropertyRegistry eigenschaften) throws IOException {
        postgres = EmbeddedPostgres.start();
        eigenschaften.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        eigenschaften.add("spring.datasource.username", () -> "postgres");
        eigenschaften.add("spring.flyway.placeholders.binary", () -> "bytea");
    }

    @AfterAll
    static void halte() throws IOException {
        postgres.close();
    }
}
