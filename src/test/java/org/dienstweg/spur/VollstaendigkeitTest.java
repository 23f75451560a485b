package org.dienstweg.spur;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dienstweg.DienstwegTest;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What {@link KeineSpurTest} asks is all there is: a new release of the vendor cannot bring a list that nobody tries. */
@DienstwegTest
@DisplayName("Keine Schnittstelle, kein Filter und keine Sortierung ist vergessen")
class VollstaendigkeitTest {

    /** They take no filter but only their address, to make links of it; counters are closed doors. */
    private static final Set<String> OHNE_FILTER = Set.of("/authorization/{id}", "/group/{id}", "/tenant/{id}", "/user/{id}/profile",
            "/metrics", "/metrics/{name}/sum", "/deployment/registered");

    private final Abfragen abfragen = new Abfragen();
    private List<Aufruf> aufrufe;

    @BeforeEach
    void lies(@Autowired ServletContext server, @Autowired ResourceConfig rest) {
        aufrufe = new Schnittstelle(server, rest).aufrufe();
    }

    @Test
    @DisplayName("Alle Anwendungen des Herstellers sind dabei")
    void anwendungen() {
        assertThat(aufrufe).hasSizeGreaterThan(900);
        for (String wurzel : List.of("/engine-rest/task", "/engine-rest/optimize", "/camunda/api/engine", "/camunda/api/cockpit",
                "/camunda/api/tasklist", "/camunda/api/admin")) {
            assertThat(aufrufe).as(wurzel).anyMatch(aufruf -> aufruf.pfad().startsWith(wurzel));
        }
    }

    @Test
    @DisplayName("Jede Art von Abfrage wird gestellt")
    void jedeAbfrage() {
        Set<Class<?>> gestellt = aufrufe.stream().flatMap(aufruf -> Stream.concat(abfragen.inAdresse(aufruf).stream(),
                abfragen.imKoerper(aufruf).stream())).collect(toSet());
        assertThat(abfragen.alle()).hasSizeGreaterThan(45).isSubsetOf(gestellt);
    }

    @Test
    @DisplayName("Jede Liste, die einen Filter nehmen kann, wird damit gefragt")
    void jedeListe() {
        assertThat(aufrufe).filteredOn(aufruf -> aufruf.filtertFrei() && abfragen.inAdresse(aufruf).isEmpty())
                .extracting(aufruf -> aufruf.pfad().replaceFirst("^(/engine-rest|/camunda/api/engine/engine/default)", ""))
                .isSubsetOf(OHNE_FILTER);
    }

    @Test
    @DisplayName("Wo eine Kennung hingehört, die niemand bedacht hat, scheitert der Test")
    void unbekannterPlatzhalter() {
        assertThatThrownBy(() -> Wege.fuelle("/engine-rest/neues/{id}")).hasMessageContaining("neues/{id}");
    }
}
