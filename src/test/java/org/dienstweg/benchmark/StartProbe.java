package org.dienstweg.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;

/** Main class of a process that starts an application, prints what the start took, and ends. */
public final class StartProbe {

    static final String MARK = "STARTED ";

    private StartProbe() {
    }

    /** @param args class of the application, then its arguments */
    public static void main(String[] args) throws ClassNotFoundException {
        SpringApplication application = new SpringApplication(Class.forName(args[0]));
        application.addListeners(event -> {
            if (event instanceof ApplicationReadyEvent) {
                report();
            }
        });
        String[] rest = new String[args.length - 1];
        System.arraycopy(args, 1, rest, 0, rest.length);
        SpringApplication.exit(application.run(rest));
        System.exit(0);
    }

    private static void report() {
        long uptime = ManagementFactory.getRuntimeMXBean().getUptime();
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.println(MARK + uptime + " " + heap + " " + residentKilobytes());
    }

    private static long residentKilobytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (java.io.IOException e) {
            return 0;
        }
    }

    /** An application with the same jars and nothing in it. */
    @EnableAutoConfiguration
    public static class Empty {
    }
}
