package org.dienstweg.schriftgut.versand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class PromptSocketsTest {

    private static final SocketFactory SOCKETS = PromptSockets.getDefault();
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private interface Way {
        Socket to(int port) throws IOException;
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("Jede Verbindung zum Mailserver sendet sofort")
    void ways(Way way) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, HERE); Socket socket = way.to(server.getLocalPort())) {
            assertThat(socket.getTcpNoDelay()).isTrue();
            assertThat(socket.getPort()).isEqualTo(server.getLocalPort());
        }
    }

    static Stream<Way> ways() {
        return Stream.of(port -> SOCKETS.createSocket(HERE, port),
                port -> SOCKETS.createSocket(HERE.getHostAddress(), port),
                port -> SOCKETS.createSocket(HERE, port, HERE, 0),
                port -> SOCKETS.createSocket(HERE.getHostAddress(), port, HERE, 0));
    }

    @Test
    @DisplayName("Die Einstellungen nennen diese Verbindungen, und die Mailbibliothek findet sie")
    void named() throws ReflectiveOperationException, IOException {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        String name = settings.getObject().getProperty("spring.mail.properties.mail.smtp.socketFactory.class");
        SocketFactory named = (SocketFactory) Class.forName(name).getMethod("getDefault").invoke(null);
        try (Socket socket = named.createSocket()) {
            assertThat(socket.getTcpNoDelay()).isTrue();
        }
    }
}
