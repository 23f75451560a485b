package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium in front of a running Dienstweg: logs people in, works in the Tasklist, takes pictures. */
public final class Browser implements AutoCloseable {

    private static final Path BILDER = Path.of("target", "screenshots");
    private static final Path HANDBUCH = Path.of("src", "docs", "bilder");
    private static final List<String> NAMEN = List.of("chromium", "chromium-browser", "google-chrome");

    /** Generous: the machine may be busy with other tests, and waiting costs nothing where all is well. */
    private static final double GEDULD_MS = 90_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String adresse;
    private Page seite;

    private Browser(String adresse) {
        this.adresse = adresse;
        this.playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(programm())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        neuesFenster();
    }

    /** Starts a browser for the application at this port; close it afterwards. */
    public static Browser an(int port) {
        return new Browser("http://localhost:" + port);
    }

    /** The page shown now, for whatever this class has no word for. */
    public Page seite() {
        return seite;
    }

    /** Opens a path of the application. */
    public Browser gehe(String pfad) {
        seite.navigate(adresse + pfad);
        return this;
    }

    /** Logs somebody of the demo cast in, in a window of their own; whoever was logged in before is gone. */
    public Browser anmelden(String person) {
        return anmelden(person, person);
    }

    /** Logs somebody in with this password. */
    public Browser anmelden(String person, String passwort) {
        neuesFenster();
        gehe("/anmelden");
        seite.getByLabel("Benutzername").fill(person);
        seite.getByLabel("Passwort").fill(passwort);
        seite.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
        // Whoever moves on before the answer is there breaks the login off.
        seite.waitForURL(url -> !url.endsWith("/anmelden"));
        return this;
    }

    /** A window of somebody who is not logged in. */
    public Browser fremd() {
        neuesFenster();
        return this;
    }

    /** Opens the Tasklist and waits until it is there. */
    public Tasklist tasklist() {
        gehe("/camunda/app/tasklist/");
        seite.locator(".start-process-action a").waitFor();
        return new Tasklist(seite).geladen();
    }

    /** A document behind a link, fetched with the login of the page. */
    public byte[] dokument(String verweis) {
        String ziel = seite.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(verweis)).getAttribute("href");
        APIResponse antwort = seite.context().request().get(adresse + ziel);
        assertThat(antwort.headers().get("content-type")).isEqualTo("application/pdf");
        return antwort.body();
    }

    /** Presses the button of this name on a page. */
    public Browser knopf(String name) {
        seite.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
        return this;
    }

    /** Opens everything that can be unfolded. */
    public Browser klappeAuf() {
        seite.evaluate("() => document.querySelectorAll('details').forEach(eines => eines.open = true)");
        return this;
    }

    /** The texts of the page, as somebody reads them. */
    public String text() {
        return seite.locator("body").innerText();
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    public Path bild(String name) {
        Path bild = BILDER.resolve(name + ".png");
        seite.screenshot(new Page.ScreenshotOptions().setPath(bild).setFullPage(true));
        return bild;
    }

    /**
     * Keeps a picture of what is visible now under {@code target/screenshots}; with {@code -Ddienstweg.bilder=true} it
     * also replaces the picture of this name that the handbook shows.
     */
    public Browser handbuchbild(String name) {
        List<Path> ordner = Boolean.getBoolean("dienstweg.bilder") ? List.of(BILDER, HANDBUCH) : List.of(BILDER);
        ordner.forEach(ziel -> seite.screenshot(new Page.ScreenshotOptions().setPath(ziel.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)));
        return this;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private void neuesFenster() {
        chromium.contexts().forEach(BrowserContext::close);
        BrowserContext fenster = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("de-DE").setTimezoneId("Europe/Berlin").setViewportSize(1280, 800));
        fenster.setDefaultTimeout(GEDULD_MS);
        seite = fenster.newPage();
    }

    private static Path programm() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(ordner -> NAMEN.stream().map(name -> Path.of(ordner, name)))
                .filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on the PATH; the package is called chromium"));
    }
}
