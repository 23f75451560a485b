package org.dienstweg;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.dienstweg.ausfall.Stoerumgebung;
import org.dienstweg.kreis.Kreisprobe;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with the demo cast on an in-memory database; jobs run only when a test runs them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ActiveProfiles("demo")
@Import({Testumgebung.class, Stoerumgebung.class, Kreisprobe.class})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:dienstweg;DB_CLOSE_DELAY=-1",
        "dienstweg.belehrung.lauf=-",
        "dienstweg.aufbewahrung.zeitplan=-", // files are deleted only when a test deletes them
        "camunda.bpm.job-execution.enabled=false"})
public @interface DienstwegTest {
}
