package org.dienstweg.spur;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody logged in like in a browser, so that the webapps answer too; with the tokens that writing calls need. */
public final class Sitzung {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern WECHSELND = Pattern.compile("(name=\"_csrf\"[^>]*value=\")[^\"]+|(Kennzeichen )[0-9A-F]{8}");

    private final CookieManager kekse = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(kekse).build();
    private final String adresse;
    private String token = "";
    private String webapptoken = "";

    private Sitzung(int port) {
        adresse = "http://localhost:" + port;
    }

    /** Logs this person of the demo cast in. */
    public Sitzung(int port, String person) {
        this(port);
        String anmeldung = "username=%s&password=%s&_csrf=%s".formatted(person, person, leseToken("/anmelden"));
        sende(HttpRequest.newBuilder(URI.create(adresse + "/anmelden"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(anmeldung)));
        token = leseToken("/akten");
        sende(HttpRequest.newBuilder(URI.create(adresse + "/camunda/app/tasklist/default/")));
        webapptoken = kekse.getCookieStore().getCookies().stream().filter(keks -> keks.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    /** Somebody who has not logged in. */
    static Sitzung ohneAnmeldung(int port) {
        return new Sitzung(port);
    }

    /** Status and body of a call without a body. */
    public String antwort(String verb, String pfad) {
        return antwort(new Frage(verb, pfad, "", ""));
    }

    /** Status and body of the answer; what differs from one answer to the next is taken out. */
    String antwort(Frage frage) {
        HttpResponse<byte[]> antwort = sende(HttpRequest.newBuilder(URI.create(adresse + frage.pfad()))
                .header("Content-Type", "application/json").header("X-CSRF-TOKEN", token)
                .header("X-XSRF-TOKEN", webapptoken).header("Accept", frage.annahme().isEmpty() ? "*/*" : frage.annahme())
                .method(frage.verb(), frage.koerper().isEmpty() ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(frage.koerper())));
        String text = new String(antwort.body(), StandardCharsets.UTF_8);
        return antwort.statusCode() + antwort.headers().firstValue("Location").map(ort -> " nach " + ort).orElse("") + " "
                + WECHSELND.matcher(text).replaceAll("$1$2");
    }

    private String leseToken(String seite) {
        Matcher gefunden = TOKEN.matcher(new String(sende(HttpRequest.newBuilder(URI.create(adresse + seite))).body(),
                StandardCharsets.UTF_8));
        return gefunden.find() ? gefunden.group(1) : "";
    }

    private HttpResponse<byte[]> sende(HttpRequest.Builder anfrage) {
        try {
            return http.send(anfrage.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
