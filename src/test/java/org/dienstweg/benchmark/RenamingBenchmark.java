package org.dienstweg.benchmark;

import static java.util.Map.of;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dienstweg.Testumgebung;
import org.dienstweg.register.Accountregister;
import org.dienstweg.umbenennung.Auftraege;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Orders of 10, 50 and 200 accounts from start to end on PostgreSQL: what one account costs must not depend on how many others
 * there are. Not part of {@code mvn verify}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.flyway.placeholders.binary=bytea", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("demo")
@Import({Testumgebung.class, Databases.class})
@DirtiesContext
class RenamingBenchmark {

    private static final List<Integer> SIZES = Stream.of(
            System.getProperty("benchmark.accounts", "10,10,50,200").split(",")).map(Integer::valueOf).toList();
    private static final Actor KOMMUNIKATION =
            new Actor("sabine.otto", List.of("beschaeftigte", "kommunikation"), List.of("FM"));
    private static final Actor HAUSSPITZE =
            new Actor("rainer.engel", List.of("beschaeftigte", "hausspitze"), List.of("FM"));
    private static final String TODAY = LocalDate.now().toString();

    private final Report report = new Report();
    private final ObjectMapper json = new ObjectMapper();
    @Autowired
    private Subject own;
    @Autowired
    private Accountregister register;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void orders() throws IOException {
        report.section("Umressortierung: Anweisungen / Umläufe / Commits / Millisekunden", "Accounts", "Auftrag anlegen",
                "Hausspitze (öffnet alle Aufgaben)", "je Account: Formulare", "je Account: Schritte", "je Account: Job",
                "ganzer Auftrag");
        for (int i = 0; i < SIZES.size(); i++) {
            order(i, SIZES.get(i));
        }
        report.write(Path.of("target", "benchmark-umbenennung.md"));
    }

    private void order(int round, int size) throws IOException {
        List<Map<String, Object>> accounts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String name = "R" + (char) ('A' + round) + i;
            Auftraege.trageEin(register, transactions, "IM", name + "_IM");
            accounts.add(Auftraege.konto("https://x.com/" + name + "_IM", name + "_FM"));
        }
        Map<String, Object> order = Auftraege.auftrag(accounts);
        order.put("abweichungBegruendung", "Messung.");
        order.put("accounts", json.writeValueAsString(accounts));
        String definition = own.aside().queryForObject("select id_ from act_re_procdef where key_ = 'account-umbenennen' "
                + "order by version_ desc limit 1", String.class);
        Cost start = new Cost();
        String instance = start.of(() -> own.as(KOMMUNIKATION,
                () -> own.engine().getFormService().submitStartForm(definition, order).getId()));
        Cost involved = new Cost();
        String task = own.task(instance);
        involved.of(() -> submit(HAUSSPITZE, task, of("kenntnisGenommen", true)));
        Cost forms = new Cost();
        Cost steps = new Cost();
        Cost jobs = new Cost();
        for (String part : own.aside().queryForList("select u.id from umbenennung u join act_ru_execution e "
                + "on e.business_key_ = u.aktenzeichen where e.id_ = ? order by u.nummer", String.class, instance)) {
            part(part, forms, steps);
            own.jobs(instance).forEach(job -> jobs.of(() -> {
                own.engine().getManagementService().executeJob(job);
                return null;
            }));
        }
        report.row(size, start.per(1), involved.per(1), forms.per(size), steps.per(size), jobs.per(size),
                start.plus(involved).plus(forms).plus(steps).plus(jobs).per(1));
        if (own.aside().queryForObject("select count(*) from act_ru_execution where id_ = ?", Integer.class, instance) != 0) {
            throw new IllegalStateException("the order did not end");
        }
    }

    private void part(String part, Cost forms, Cost steps) {
        Map<String, Object> changed = of("geaendertAm", TODAY, "nachweisUrl", "https://x.com/nachweis");
        String names = own.aside().queryForObject("select alter_profilname || ' ' || neuer_profilname || ' ' || "
                + "alter_nutzername || ' ' || neuer_nutzername from umbenennung where id = ?", String.class, part);
        for (Map<String, Object> answers : List.<Map<String, Object>>of(changed, of("verfuegbar", "JA"), changed, of("geaendertAm", TODAY),
                of("verifizierung", "ERTEILT"), of("mitteilungText", names, "mitteilungKanal", "Presse",
                        "mitteilungUrl", "https://www.fm.nrw/presse", "mitteilungAm", TODAY))) {
            String task = own.aside().queryForObject("select aufgabe from umbenennung where id = ?", String.class, part);
            forms.of(() -> own.as(KOMMUNIKATION, () -> own.engine().getFormService().getTaskFormVariables(task)));
            steps.of(() -> submit(KOMMUNIKATION, task, answers));
        }
    }

    private Object submit(Actor actor, String task, Map<String, Object> answers) {
        return own.as(actor, () -> {
            own.engine().getTaskService().claim(task, actor.id());
            own.engine().getFormService().submitTaskForm(task, answers);
            return null;
        });
    }

    /** What some actions cost together. */
    private final class Cost {

        private Counts counts = new Counts(0, 0, 0);
        private long nanos;

        <T> T of(Supplier<T> deed) {
            Counts before = own.wire().read();
            long start = System.nanoTime();
            T result = deed.get();
            nanos += System.nanoTime() - start;
            counts = counts.plus(own.wire().read().minus(before));
            return result;
        }

        Cost plus(Cost other) {
            Cost sum = new Cost();
            sum.counts = counts.plus(other.counts);
            sum.nanos = nanos + other.nanos;
            return sum;
        }

        String per(int parts) {
            return String.join(" / ", Report.number((double) counts.statements() / parts),
                    Report.number((double) counts.roundTrips() / parts), Report.number((double) counts.commits() / parts),
                    Report.number(nanos / 1e6 / parts));
        }
    }
}
