package org.dienstweg.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.dienstweg.frist.Arbeitstage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL server with one database for each of the two, both behind the same kind of pool and counter. */
@TestConfiguration(proxyBeanMethods = false)
class Databases {

    private static final int POOL = 20;

    @Bean(destroyMethod = "close")
    EmbeddedPostgres server() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        JdbcTemplate sql = new JdbcTemplate(server.getPostgresDatabase());
        sql.execute("create database own");
        sql.execute("create database stock");
        return server;
    }

    @Bean
    Wire ownWire() {
        return new Wire();
    }

    @Bean
    @Primary
    DataSource ownDataSource(EmbeddedPostgres server, Wire ownWire) {
        return pool(server.getDatabase("postgres", "own"), ownWire);
    }

    @Bean
    Subject own(EmbeddedPostgres server, ProcessEngine engine, Wire ownWire) {
        return new Subject("Dienstweg", engine, ownWire, new JdbcTemplate(server.getDatabase("postgres", "own")));
    }

    @Bean
    Wire stockWire() {
        return new Wire();
    }

    /** Nothing of the application may find this pool or the engine on it. */
    @Bean(defaultCandidate = false)
    @Qualifier("stock")
    DataSource stockDataSource(EmbeddedPostgres server, Wire stockWire) {
        return pool(server.getDatabase("postgres", "stock"), stockWire);
    }

    @Bean
    @Lazy
    Subject stock(EmbeddedPostgres server, @Qualifier("stock") DataSource pool, Wire stockWire, Arbeitstage arbeitstage) {
        ProcessEngine engine = StockEngine.build(pool, arbeitstage);
        return new Subject("Engine pur", engine, stockWire, new JdbcTemplate(server.getDatabase("postgres", "stock")));
    }

    private static HikariDataSource pool(DataSource database, Wire wire) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(new CountedDataSource(database, wire));
        pool.setMaximumPoolSize(POOL);
        return new HikariDataSource(pool);
    }
}
