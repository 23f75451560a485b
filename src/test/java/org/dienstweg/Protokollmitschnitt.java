package org.dienstweg;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Everything the application logs until it is closed, as it would stand in the file: with exceptions and their causes. */
public final class Protokollmitschnitt implements AutoCloseable {

    private static final LoggingSystem STUFEN = LoggingSystem.get(Protokollmitschnitt.class.getClassLoader());

    private final Logger wurzel = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final OutputStreamAppender<ch.qos.logback.classic.spi.ILoggingEvent> schreiber = new OutputStreamAppender<>();
    private final ByteArrayOutputStream geschrieben = new ByteArrayOutputStream();

    /** Begins, with our own loggers at this level. */
    public Protokollmitschnitt(LogLevel eigene) {
        PatternLayoutEncoder muster = new PatternLayoutEncoder();
        muster.setContext(wurzel.getLoggerContext());
        muster.setCharset(StandardCharsets.UTF_8);
        muster.setPattern("%level %logger %mdc %msg%n%xException");
        muster.start();
        schreiber.setContext(wurzel.getLoggerContext());
        schreiber.setEncoder(muster);
        schreiber.setOutputStream(geschrieben);
        schreiber.start();
        wurzel.addAppender(schreiber);
        STUFEN.setLogLevel("org.dienstweg", eigene);
    }

    /** What was logged until now. */
    public String text() {
        return geschrieben.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        wurzel.detachAppender(schreiber);
        STUFEN.setLogLevel("org.dienstweg", LogLevel.INFO);
    }
}
