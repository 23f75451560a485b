package org.dienstweg.web.akte;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dienstweg.akte.Anlagenannahme;
import org.dienstweg.recht.Ablehnung;
import org.springframework.web.multipart.MultipartFile;

/** A file on its way from the browser. */
final class Upload {

    private Upload() {
    }

    /**
     * The content, taken into memory only if it is small enough.
     *
     * @throws Ablehnung if the file is too large
     */
    static byte[] inhalt(MultipartFile datei) {
        if (datei.getSize() > Anlagenannahme.HOECHSTGROESSE) {
            throw new Ablehnung(Anlagenannahme.ZU_GROSS);
        }
        try {
            return datei.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
