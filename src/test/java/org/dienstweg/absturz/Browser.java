package org.dienstweg.absturz;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of a browser as it takes to log in and press a button of a page. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI adresse;

    public Browser(URI adresse) {
        this.adresse = adresse;
    }

    /** Logs somebody of the demo cast in. */
    public Browser meldeAn(String person) throws IOException, InterruptedException {
        druecke("/anmelden", hole("/anmelden"), "&username=" + person + "&password=" + person);
        return this;
    }

    /** Opens a page. */
    public String hole(String pfad) throws IOException, InterruptedException {
        return sende(HttpRequest.newBuilder(adresse.resolve(pfad)).build());
    }

    /** Submits a form of this page and returns the page that follows. */
    public String druecke(String pfad, String seite, String felder) throws IOException, InterruptedException {
        String inhalt = "_csrf=" + URLEncoder.encode(finde(TOKEN, seite), StandardCharsets.UTF_8) + felder;
        return sende(HttpRequest.newBuilder(adresse.resolve(pfad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(inhalt)).build());
    }

    /** The first group of the first match. */
    static String finde(Pattern muster, String seite) {
        Matcher treffer = muster.matcher(seite);
        if (!treffer.find()) {
            throw new AssertionError("no " + muster + " in " + seite);
        }
        return treffer.group(1);
    }

    private String sende(HttpRequest anfrage) throws IOException, InterruptedException {
        return http.send(anfrage, HttpResponse.BodyHandlers.ofString()).body();
    }
}
