package org.dienstweg.schriftgut;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;

/** A picture somebody handed over with what is to be set. */
record Bildquelle(byte[] bild) implements FSStream {

    @Override
    public InputStream getStream() {
        return new ByteArrayInputStream(bild);
    }

    @Override
    public Reader getReader() {
        throw new UnsupportedOperationException("a picture is no text");
    }
}
