package org.dienstweg.kreis;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody logged in like in a browser, so that the webapps answer too. */
class Sitzung {

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String adresse;

    Sitzung(int port, String person) {
        adresse = "http://localhost:" + port;
        String seite = antwort("GET", "/anmelden");
        String token = seite.replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        sende(HttpRequest.newBuilder(URI.create(adresse + "/anmelden"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=%s&password=%s&_csrf=%s".formatted(person, person, token))));
    }

    /** Status and body of a call; what differs from one failure to the next is taken out. */
    String antwort(String verb, String pfad) {
        HttpResponse<String> antwort = sende(HttpRequest.newBuilder(URI.create(adresse + pfad))
                .header("Content-Type", "application/json")
                .method(verb, verb.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody()));
        return antwort.statusCode() + " " + antwort.body().replaceAll("Kennzeichen [0-9A-F]{8}", "Kennzeichen");
    }

    private HttpResponse<String> sende(HttpRequest.Builder anfrage) {
        try {
            return http.send(anfrage.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
