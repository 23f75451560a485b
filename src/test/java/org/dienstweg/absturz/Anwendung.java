package org.dienstweg.absturz;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dienstweg.DienstwegApplication;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.web.client.ResourceAccessException;

/** The real application as a process of its own, on its own database file in a folder, with its job executor. */
final class Anwendung implements AutoCloseable {

    private static final Duration BEREIT_NACH = Duration.ofMinutes(3);

    private final Process prozess;
    private final Path protokoll;
    private final URI adresse;

    private Anwendung(Process prozess, Path protokoll, URI adresse) {
        this.prozess = prozess;
        this.protokoll = protokoll;
        this.adresse = adresse;
    }

    /** Starts it with these settings and waits until it is healthy. */
    static Anwendung starte(Path ordner, String... einstellungen) throws IOException {
        int port = freierPort();
        Path protokoll = Files.createTempFile(ordner, "protokoll", ".txt");
        List<String> befehl = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", klassen(), DienstwegApplication.class.getName(),
                "--server.port=" + port));
        befehl.addAll(List.of(einstellungen));
        Process prozess = new ProcessBuilder(befehl).directory(ordner.toFile()).redirectErrorStream(true)
                .redirectOutput(protokoll.toFile()).start();
        Anwendung anwendung = new Anwendung(prozess, protokoll, URI.create("http://localhost:" + port));
        anwendung.warteBisBereit();
        return anwendung;
    }

    URI adresse() {
        return adresse;
    }

    TestRestTemplate rest() {
        return new TestRestTemplate(new RestTemplateBuilder().rootUri(adresse.toString()));
    }

    /** kill -9 */
    void toete() throws InterruptedException {
        prozess.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        toete();
    }

    private void warteBisBereit() {
        await("start of the application, see " + protokoll).atMost(BEREIT_NACH).pollInterval(Duration.ofMillis(200))
                .failFast(() -> !prozess.isAlive()).until(this::gesund);
    }

    private boolean gesund() {
        try {
            return rest().getForEntity("/actuator/health", String.class).getStatusCode().is2xxSuccessful();
        } catch (ResourceAccessException e) {
            return false;
        }
    }

    /** What the application consists of, without the tests, whose configuration it would find. */
    private static String klassen() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(eintrag -> !Path.of(eintrag).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freierPort() throws IOException {
        try (ServerSocket frei = new ServerSocket(0)) {
            return frei.getLocalPort();
        }
    }
}
