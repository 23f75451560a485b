package org.dienstweg.schriftgut;

import com.openhtmltopdf.extend.FSStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The one style sheet of all documents, read from the application itself. */
final class Stilquelle implements FSStream {

    @Override
    public InputStream getStream() {
        return Stilquelle.class.getResourceAsStream("/vorlagen/stil.css");
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
