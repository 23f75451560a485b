package org.dienstweg.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Start-up and memory against an application with the same jars and nothing in it: first start, and start again. */
final class StartComparison {

    private final Report report;

    StartComparison(Report report) {
        this.report = report;
    }

    void run(int rounds) throws IOException, InterruptedException {
        Path probe = StartMeasurement.probe();
        StartMeasurement[] applications = {StartMeasurement.own(probe), StartMeasurement.empty(probe)};
        StartMeasurement.Start[][] best = new StartMeasurement.Start[2][2];
        for (int round = 0; round < rounds; round++) {
            for (int which = 0; which < 2; which++) {
                Path database = Files.createTempDirectory("start").resolve("db");
                best[which][0] = applications[which].start(database).best(best[which][0]);
                best[which][1] = applications[which].start(database).best(best[which][1]);
            }
        }
        show(best[0], best[1], rounds);
    }

    private void show(StartMeasurement.Start[] own, StartMeasurement.Start[] empty, int rounds) {
        report.section("Start gegen eine leere Camunda-Webanwendung (bester von " + rounds + ")",
                "", "Dienstweg", "leere Anwendung", "Verhältnis");
        String[] starts = {"erster Start", "erneuter Start"};
        for (int i = 0; i < 2; i++) {
            report.row(starts[i], own[i].seconds(), empty[i].seconds(), factor(own[i].millis(), empty[i].millis()));
        }
        report.row("Heap nach dem Start und einer Bereinigung", StartMeasurement.Start.megabytes(own[1].heap()),
                StartMeasurement.Start.megabytes(empty[1].heap()), factor(own[1].heap(), empty[1].heap()));
        report.row("Speicher des Prozesses", StartMeasurement.Start.megabytes(own[1].resident()),
                StartMeasurement.Start.megabytes(empty[1].resident()), factor(own[1].resident(), empty[1].resident()));
        report.section("Grenze des Starts", "was", "gemessen", "Grenze", "eingehalten");
        report.bound("erster Start", (double) own[0].millis() / empty[0].millis(), 1.3);
        report.bound("erneuter Start", (double) own[1].millis() / empty[1].millis(), 1.3);
    }

    private static String factor(long own, long empty) {
        return Report.factor((double) own / empty);
    }
}
