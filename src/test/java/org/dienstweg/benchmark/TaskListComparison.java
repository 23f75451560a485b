package org.dienstweg.benchmark;

/** Page and count of the task list while the number of open tasks grows by tens. */
final class TaskListComparison {

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int COMPARED = 1;
    private static final String LIMIT = "60s";
    private static final double LIMIT_MILLIS = 60_000;

    private final Subject own;
    private final Subject stock;
    private final Report report;
    private final double[][] ours = new double[SIZES.length][];
    private final double[][] theirs = new double[SIZES.length][];

    TaskListComparison(Subject own, Subject stock, Report report) {
        this.own = own;
        this.stock = stock;
        this.report = report;
    }

    void run() {
        stock.aside().execute("alter role postgres in database stock set statement_timeout = '" + LIMIT + "'");
        stock.aside().execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'stock' "
                + "and pid <> pg_backend_pid()");
        report.section("Aufgabenliste eines Mitglieds der Kommunikation (Seite mit 15 Zeilen / Anzahl, Median)",
                "offene Aufgaben", "davon sichtbar", own.name(), stock.name());
        int filled = 0;
        for (int i = 0; i < SIZES.length; i++) {
            OpenTasks.fill(own, filled + 1, SIZES[i], false);
            OpenTasks.fill(stock, filled + 1, SIZES[i], true);
            filled = SIZES[i];
            measure(i);
        }
        bounds();
        OpenTasks.clear(own);
        OpenTasks.clear(stock);
    }

    private void measure(int i) {
        TaskListMeasurement mine = new TaskListMeasurement(own);
        TaskListMeasurement other = new TaskListMeasurement(stock);
        ours[i] = new double[] {mine.page(), mine.count()};
        theirs[i] = new double[] {other.page(), other.count()};
        report.row(SIZES[i], mine.visible(), both(ours[i]), both(theirs[i]));
    }

    private static String both(double[] values) {
        return text(values[0]) + " / " + text(values[1]);
    }

    private static String text(double millis) {
        return Double.isNaN(millis) ? "abgebrochen nach " + LIMIT : Sample.ms(millis);
    }

    private void bounds() {
        report.section("Grenzen der Aufgabenliste", "was", "gemessen", "Grenze", "eingehalten");
        faster("Seite bei 10 000", 0);
        faster("Anzahl bei 10 000", 1);
        report.bound("Seite bei 100 000 gegen 1 000", ours[2][0] / ours[0][0], 2);
        report.bound("Anzahl bei 100 000 gegen 1 000", ours[2][1] / ours[0][1], 2);
    }

    private void faster(String what, int kind) {
        double their = theirs[COMPARED][kind];
        double ratio = (Double.isNaN(their) ? LIMIT_MILLIS : their) / ours[COMPARED][kind];
        report.boundAtLeast(what + ", " + stock.name() + " gegen " + own.name(),
                (Double.isNaN(their) ? "mehr als " : "") + Report.factor(ratio), ratio, 50);
    }
}
