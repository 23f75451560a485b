package org.dienstweg.akte;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of many kinds, made in memory. */
final class Dateien {

    static final byte[] PNG = hex("89504e470d0a1a0a0000000d49484452");
    static final byte[] JPEG = hex("ffd8ffe000104a46494600010100");
    static final byte[] EXE = hex("4d5a90000300000004000000ffff0000");
    static final byte[] ELF = hex("7f454c46020101000000000000000000");

    private Dateien() {
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] windows1252(String text) {
        return text.getBytes(Charset.forName("windows-1252"));
    }

    static byte[] open(String mimetype, String... weitere) {
        return zip(concat(new String[] {"mimetype", mimetype, "content.xml", "<office/>"}, weitere));
    }

    static byte[] ooxml(String haupttyp, String... weitere) {
        return zip(concat(new String[] {"[Content_Types].xml",
                "<Types><Override ContentType=\"" + haupttyp + "\"/></Types>",
                "_rels/.rels", "<Relationships/>"}, weitere));
    }

    /** A zip file of these names and contents in turn. */
    static byte[] zip(String... namenUndInhalte) {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ziel)) {
            for (int i = 0; i < namenUndInhalte.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namenUndInhalte[i]));
                zip.write(text(namenUndInhalte[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ziel.toByteArray();
    }

    /** A small zip file that is enormous when unpacked. */
    static byte[] bombe() {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ziel)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nullen = new byte[1_000_000];
            for (int i = 0; i < 300; i++) {
                zip.write(nullen);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ziel.toByteArray();
    }

    private static byte[] hex(String ziffern) {
        return HexFormat.of().parseHex(ziffern);
    }

    private static String[] concat(String[] erste, String[] weitere) {
        String[] alle = java.util.Arrays.copyOf(erste, erste.length + weitere.length);
        System.arraycopy(weitere, 0, alle, erste.length, weitere.length);
        return alle;
    }
}
