package org.dienstweg.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts an application in a process of its own, with the jars of this one, on an H2 database in a file. */
final class StartMeasurement {

    /** Best values so far; milliseconds since the start of the process, bytes. */
    record Start(long millis, long heap, long resident) {

        Start best(Start other) {
            return other == null ? this : new Start(Math.min(millis, other.millis), Math.min(heap, other.heap),
                    Math.min(resident, other.resident));
        }

        String seconds() {
            return String.format(Locale.GERMANY, "%.1f s", millis / 1000.0);
        }

        static String megabytes(long bytes) {
            return bytes / (1 << 20) + " MB";
        }
    }

    private static final List<String> PROBE = List.of("StartProbe.class", "StartProbe$Empty.class");

    private final String application;
    private final String classPath;

    private StartMeasurement(String application, String classPath) {
        this.application = application;
        this.classPath = classPath;
    }

    static StartMeasurement empty(Path probe) {
        return new StartMeasurement("org.dienstweg.benchmark.StartProbe$Empty", probe + File.pathSeparator + jars());
    }

    static StartMeasurement own(Path probe) {
        return new StartMeasurement("org.dienstweg.DienstwegApplication",
                Path.of("target", "classes").toAbsolutePath() + File.pathSeparator + probe + File.pathSeparator + jars());
    }

    /** The probe alone: the other test classes and resources belong to neither application. */
    static Path probe() throws IOException {
        Path folder = Files.createTempDirectory("start-probe");
        Path classes = Files.createDirectories(folder.resolve("org/dienstweg/benchmark"));
        for (String name : PROBE) {
            try (InputStream source = StartProbe.class.getResourceAsStream(name)) {
                Files.copy(source, classes.resolve(name));
            }
        }
        return folder;
    }

    private static String jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
    }

    /** Starts once on this database and waits for the end of the process. */
    Start start(Path database) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx1g", "-cp",
                classPath, "org.dienstweg.benchmark.StartProbe", application, "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + database));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> output;
        try (Stream<String> lines = process.inputReader().lines()) {
            output = lines.toList();
        }
        process.waitFor();
        return output.stream().filter(line -> line.startsWith(StartProbe.MARK)).findFirst().map(StartMeasurement::read)
                .orElseThrow(() -> new IllegalStateException(String.join("\n", output)));
    }

    private static Start read(String line) {
        String[] values = line.substring(StartProbe.MARK.length()).split(" ");
        return new Start(Long.parseLong(values[0]), Long.parseLong(values[1]), Long.parseLong(values[2]) * 1024);
    }
}
