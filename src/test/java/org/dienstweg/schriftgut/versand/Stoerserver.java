package org.dienstweg.schriftgut.versand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/** A mail server that answers a command as told; the answer {@code null} breaks the connection. */
final class Stoerserver implements AutoCloseable {

    private final ServerSocket tuer = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Map<String, String> stoerungen;

    /** @param befehl MAIL, RCPT, DATA or "." for the end of the mail */
    Stoerserver(String befehl, String antwort) throws IOException {
        stoerungen = Collections.singletonMap(befehl, antwort);
        Thread bedienung = new Thread(this::bediene);
        bedienung.setDaemon(true);
        bedienung.start();
    }

    int port() {
        return tuer.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        tuer.close();
    }

    private void bediene() {
        try (Socket gast = tuer.accept();
             BufferedReader ein = new BufferedReader(
                     new InputStreamReader(gast.getInputStream(), StandardCharsets.UTF_8));
             PrintWriter aus = new PrintWriter(gast.getOutputStream(), true, StandardCharsets.UTF_8)) {
            String antwort = "220 bereit";
            boolean inDaten = false;
            while (antwort != null) {
                aus.print(antwort + "\r\n");
                aus.flush();
                String zeile = lies(ein, inDaten);
                String befehl = zeile == null ? "QUIT" : zeile.split(" ")[0].toUpperCase(Locale.ROOT);
                antwort = stoerungen.containsKey(befehl) ? stoerungen.get(befehl) : antwort(befehl);
                inDaten = "354 los".equals(antwort);
            }
        } catch (IOException e) {
            // The client hung up; the test looks at what the client makes of it.
        }
    }

    private static String lies(BufferedReader ein, boolean bisPunkt) throws IOException {
        String zeile = ein.readLine();
        while (bisPunkt && zeile != null && !".".equals(zeile)) {
            zeile = ein.readLine();
        }
        return zeile;
    }

    private static String antwort(String befehl) {
        return switch (befehl) {
            case "DATA" -> "354 los";
            case "QUIT" -> null;
            default -> "250 gut";
        };
    }
}
