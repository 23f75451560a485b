package org.dienstweg;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.net.SocketException;
import java.util.HashMap;
import java.util.Map;

/**
 * A real SMTP server for tests, on a free port. Like those that are used in earnest, and unlike GreenMail's own, it does
 * not hold back the lines of its greeting for 40 milliseconds.
 */
public final class Testmailserver extends GreenMail {

    public Testmailserver() {
        super(ServerSetup.SMTP.dynamicPort());
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        Map<String, AbstractServer> services = new HashMap<>();
        for (ServerSetup setup : setups) {
            services.put(setup.getProtocol(), new PromptServer(setup, managers));
        }
        return services;
    }

    private static final class PromptServer extends SmtpServer {

        private PromptServer(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected void handleClientSocket(Socket client) throws SocketException {
            client.setTcpNoDelay(true);
            super.handleClientSocket(client);
        }
    }
}
