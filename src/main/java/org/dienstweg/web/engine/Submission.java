package org.dienstweg.web.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A submitted form, read once to see whether it tries to choose its own business key (that is the Aktenzeichen, which the
 * file gives) or asks for the variables of the case in return.
 */
class Submission extends HttpServletRequestWrapper {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 2_000_000;

    private final byte[] body;

    Submission(HttpServletRequest request) throws IOException {
        super(request);
        body = request.getInputStream().readNBytes(LONGEST + 1);
    }

    boolean isClosed() {
        if (body.length > LONGEST) {
            return true;
        }
        try {
            JsonNode form = JSON.readTree(body);
            return form != null && (!form.path("businessKey").asText("").isBlank() && !form.path("businessKey").isNull()
                    || form.path("withVariablesInReturn").asBoolean());
        } catch (IOException e) {
            // not JSON: the engine answers with a fault of the request
            return false;
        }
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Replay(new ByteArrayInputStream(body));
    }

    private static final class Replay extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Replay(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
