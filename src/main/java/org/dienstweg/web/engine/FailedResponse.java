package org.dienstweg.web.engine;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Passes on what succeeds and swallows the body of what fails, so that it can be said differently. */
class FailedResponse extends HttpServletResponseWrapper {

    private static final int FIRST_ERROR = 400;

    private final ServletOutputStream stream = new Stream();
    private PrintWriter writer;

    FailedResponse(HttpServletResponse response) {
        super(response);
    }

    boolean isFailed() {
        return getStatus() >= FIRST_ERROR;
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, String message) {
        setStatus(status);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isFailed()) {
            super.flushBuffer();
        }
    }

    private OutputStream target() throws IOException {
        return isFailed() ? OutputStream.nullOutputStream() : getResponse().getOutputStream();
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int b) throws IOException {
            target().write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            target().write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            target().flush();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
