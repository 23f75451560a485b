package org.dienstweg.absturz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that takes one mail over completely and then never says so. */
final class StummerMailserver implements AutoCloseable {

    private final ServerSocket tuer = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CountDownLatch uebernommen = new CountDownLatch(1);
    private final StringBuilder mail = new StringBuilder();

    StummerMailserver() throws IOException {
        Thread bedienung = new Thread(this::bediene);
        bedienung.setDaemon(true);
        bedienung.start();
    }

    int port() {
        return tuer.getLocalPort();
    }

    /** The mail, as soon as its last line has arrived. */
    String mail() throws InterruptedException {
        if (!uebernommen.await(2, TimeUnit.MINUTES)) {
            throw new AssertionError("no mail arrived");
        }
        return mail.toString();
    }

    @Override
    public void close() throws IOException {
        tuer.close();
    }

    private void bediene() {
        try (Socket gast = tuer.accept(); BufferedReader ein = new BufferedReader(
                new InputStreamReader(gast.getInputStream(), StandardCharsets.UTF_8))) {
            sage(gast, "220 bereit");
            String zeile = ein.readLine();
            while (!"DATA".equals(zeile)) {
                sage(gast, "250 gut");
                zeile = ein.readLine();
            }
            sage(gast, "354 los");
            for (zeile = ein.readLine(); !".".equals(zeile); zeile = ein.readLine()) {
                mail.append(zeile).append('\n');
            }
            uebernommen.countDown();
            ein.read(); // until the other side is dead
        } catch (IOException e) {
            // The client was killed, as intended.
        }
    }

    private static void sage(Socket gast, String antwort) throws IOException {
        OutputStream aus = gast.getOutputStream();
        aus.write((antwort + "\r\n").getBytes(StandardCharsets.UTF_8));
        aus.flush();
    }
}
