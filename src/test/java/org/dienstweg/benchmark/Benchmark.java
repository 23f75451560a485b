package org.dienstweg.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.dienstweg.Testumgebung;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * Dienstweg against the bare engine, on one PostgreSQL server in one run; not part of {@code mvn verify}, because its name
 * does not end like a test and nothing in it can fail for being slow. See {@code src/docs/betrieb/README.md}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.flyway.placeholders.binary=bytea", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("demo")
@Import({Testumgebung.class, Databases.class})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Benchmark {

    static {
        // A test library brings an XSLT processor that the application does not have.
        System.setProperty("javax.xml.transform.TransformerFactory",
                "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
    }

    private static final int CASES = Integer.getInteger("benchmark.cases", 100);
    private static final int WARM_UP = Integer.getInteger("benchmark.warmup", 40);
    private static final int STARTS = Integer.getInteger("benchmark.starts", 3);

    private final Report report = new Report();
    @Autowired
    private Subject own;
    @Autowired
    private Subject stock;

    @Test
    @Order(1)
    void cases() {
        measure("Fach-Account einrichten", LawfulCase::new);
    }

    @Test
    @Order(1)
    void advantages() {
        measure("Annahme eines Vorteils", AdvantageCase::new);
    }

    private void measure(String kind, Supplier<? extends Script> scripts) {
        CaseMeasurement ours = new CaseMeasurement(scripts);
        CaseMeasurement theirs = new CaseMeasurement(scripts);
        for (int i = -WARM_UP; i < CASES; i++) {
            (i < 0 ? new CaseMeasurement(scripts) : ours).play(own);
            (i < 0 ? new CaseMeasurement(scripts) : theirs).play(stock);
        }
        report.section(kind + ": ein ganzer Vorgang (Mittel aus " + CASES + ", abwechselnd)",
                "", own.name(), stock.name(), "Verhältnis");
        compare("JDBC-Umläufe", ours.roundTrips(), theirs.roundTrips());
        compare("Anweisungen", ours.statements(), theirs.statements());
        compare("Commits", ours.commits(), theirs.commits());
        compareMillis("p50 des ganzen Vorgangs", ours.whole().median(), theirs.whole().median());
        compareMillis("p95 des ganzen Vorgangs", ours.whole().millis(0.95), theirs.whole().millis(0.95));
        compareMillis("p50 ohne den Job (Schriftstück und Mail)", ours.withoutJob().median(), theirs.withoutJob().median());
        compareMillis("p95 ohne den Job", ours.withoutJob().millis(0.95), theirs.withoutJob().millis(0.95));
        compareMillis("Rechenzeit der Anwendung je Vorgang (Median)", ours.computing().median(), theirs.computing().median());
        bounds(ours, theirs);
        actions(ours, theirs);
    }

    private void bounds(CaseMeasurement ours, CaseMeasurement theirs) {
        report.section("Grenzen", "was", "gemessen", "Grenze", "eingehalten");
        report.bound("JDBC-Umläufe je Vorgang", ours.roundTrips() / theirs.roundTrips(), 1.25);
        report.bound("p50 des ganzen Vorgangs", ours.whole().median() / theirs.whole().median(), 1.5);
        report.bound("Commits je Handlung einer Person (größter Wert)", ours.actions().entrySet().stream()
                .filter(action -> !action.getKey().contains("(Job)"))
                .mapToDouble(action -> action.getValue().commits()).max().orElseThrow(), 1);
    }

    private void actions(CaseMeasurement ours, CaseMeasurement theirs) {
        report.section("Je Handlung: Umläufe / Anweisungen / Commits / p50", "Handlung", own.name(), stock.name());
        Set<String> names = new LinkedHashSet<>(ours.actions().keySet());
        names.forEach(name -> report.row(name, line(ours.actions().get(name)), line(theirs.actions().get(name))));
    }

    private static String line(CaseMeasurement.Total action) {
        return action == null ? "–" : String.join(" / ", Report.number(action.roundTrips()),
                Report.number(action.statements()), Report.number(action.commits()), Sample.ms(action.median()));
    }

    private void compare(String what, double ours, double theirs) {
        report.row(what, Report.number(ours), Report.number(theirs), Report.factor(ours / theirs));
    }

    private void compareMillis(String what, double ours, double theirs) {
        report.row(what, Sample.ms(ours), Sample.ms(theirs), Report.factor(ours / theirs));
    }

    @Test
    @Order(2)
    void openedForms() {
        Counts[] sums = {forms(own), forms(stock)};
        report.section("Die fünf Formulare eines Vorgangs öffnen", "", own.name(), stock.name());
        report.row("JDBC-Umläufe", sums[0].roundTrips(), sums[1].roundTrips());
        report.row("Commits", sums[0].commits(), sums[1].commits());
    }

    private static Counts forms(Subject subject) {
        Counts[] sum = {new Counts(0, 0, 0)};
        new CasePlayer(subject, LawfulCase::new, true, (action, counts, nanos, cpu) -> {
            if (action.equals(CasePlayer.OPEN_FORM)) {
                sum[0] = sum[0].plus(counts);
            }
        }).play();
        return sum[0];
    }

    @Test
    @Order(3)
    void throughput() throws InterruptedException, ExecutionException {
        double[] best = new double[2];
        for (int round = 0; round < 3; round++) {
            best[0] = Math.max(best[0], Throughput.casesPerSecond(own, 2, CASES / 4));
            best[1] = Math.max(best[1], Throughput.casesPerSecond(stock, 2, CASES / 4));
        }
        report.section("Durchsatz mit zwei Threads (bester von drei Läufen)", "", own.name(), stock.name(), "Verhältnis");
        report.row("Vorgänge je Sekunde", Report.number(best[0]), Report.number(best[1]), Report.factor(best[0] / best[1]));
    }

    @Test
    @Order(4)
    void taskList() {
        new TaskListComparison(own, stock, report).run();
    }

    @Test
    @Order(5)
    void start() throws IOException, InterruptedException {
        new StartComparison(report).run(STARTS);
    }

    @Test
    @Order(6)
    void statements() throws IOException {
        for (Subject subject : List.of(own, stock)) {
            subject.wire().note();
            new CasePlayer(subject, LawfulCase::new, false, (action, counts, nanos, cpu) -> { }).play();
            Path file = Path.of("target", "benchmark-sql-" + (subject == own ? "own" : "stock") + ".txt");
            Files.write(file, subject.wire().notes());
        }
    }

    @AfterAll
    void write() throws IOException {
        report.write(Path.of("target", "benchmark.md"));
    }
}
