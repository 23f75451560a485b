package org.dienstweg.web.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The JSON of a call, read once to see whether the engine could make anything of it, and whether a form tries to choose
 * its own business key (that is the Aktenzeichen, which the file gives) or asks for the variables of the case in return.
 */
class Submission extends HttpServletRequestWrapper {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 2_000_000;

    private final byte[] body;
    private final JsonNode json;

    Submission(HttpServletRequest request) throws IOException {
        super(request);
        body = request.getInputStream().readNBytes(LONGEST + 1);
        json = isTooLong() ? MissingNode.getInstance() : read(body);
    }

    boolean isTooLong() {
        return body.length > LONGEST;
    }

    /** Whether a form misses something where the engine would fail without looking; empty is the engine's affair. */
    boolean isFaultyForm() {
        return json.isNull() || json.path("variables").properties().stream().anyMatch(field -> field.getValue().isNull());
    }

    /** Whether a query asks for something that no database can look for. */
    boolean isFaulty() {
        return hasGaps(json);
    }

    boolean isClosed() {
        return !json.path("businessKey").asText("").isBlank() && !json.path("businessKey").isNull()
                || json.path("withVariablesInReturn").asBoolean();
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            // not JSON: the engine answers with a fault of the request
            return MissingNode.getInstance();
        }
    }

    private static boolean hasGaps(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream().map(Map.Entry::getValue).anyMatch(part -> !part.isNull() && hasGaps(part));
        }
        return node.isNull() || node.isTextual() && node.textValue().indexOf('\0') >= 0
                || StreamSupport.stream(node.spliterator(), false).anyMatch(Submission::hasGaps);
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
