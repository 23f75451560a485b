package org.dienstweg.akte;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a zip file for the office document it may be; documents with macros and anything else are none. */
final class Bueropaket {

    private static final int HOECHSTENS_EINTRAEGE = 5_000;
    private static final long HOECHSTENS_ENTPACKT = 200_000_000;
    private static final int HOECHSTENS_VERZEICHNIS = 1_000_000;

    private String verzeichnis = "";
    private boolean makros;

    private Bueropaket() {
    }

    /** The kind of document in this zip file; empty for other archives, macros, damaged files and zip bombs. */
    static Optional<Dateityp> erkenne(byte[] inhalt) {
        Bueropaket paket = new Bueropaket();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhalt))) {
            paket.lies(zip);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return paket.makros ? Optional.empty() : paket.typ();
    }

    private void lies(ZipInputStream zip) throws IOException {
        long entpackt = 0;
        int eintraege = 0;
        for (ZipEntry eintrag = zip.getNextEntry(); eintrag != null; eintrag = zip.getNextEntry()) {
            entpackt += pruefe(eintrag.getName(), zip, HOECHSTENS_ENTPACKT - entpackt);
            if (++eintraege > HOECHSTENS_EINTRAEGE || entpackt > HOECHSTENS_ENTPACKT) {
                throw new IOException("larger than any office document");
            }
        }
    }

    private long pruefe(String name, ZipInputStream zip, long erlaubt) throws IOException {
        makros |= name.startsWith("Basic/") || name.startsWith("Scripts/") || name.endsWith("vbaProject.bin");
        if (name.equals("mimetype") || name.equals("[Content_Types].xml")) {
            byte[] text = zip.readNBytes(HOECHSTENS_VERZEICHNIS);
            verzeichnis = new String(text, StandardCharsets.UTF_8);
            return text.length;
        }
        return ueberspringe(zip, erlaubt);
    }

    private static long ueberspringe(ZipInputStream zip, long erlaubt) throws IOException {
        byte[] puffer = new byte[8192];
        long gelesen = 0;
        for (int laenge = zip.read(puffer); laenge > 0 && gelesen <= erlaubt; laenge = zip.read(puffer)) {
            gelesen += laenge;
        }
        return gelesen;
    }

    private Optional<Dateityp> typ() {
        Optional<Dateityp> offen = Dateityp.mitMedientyp(verzeichnis.strip());
        if (offen.isPresent()) {
            return offen;
        }
        if (verzeichnis.contains(Dateityp.DOCX.medientyp() + ".main+xml")) {
            return Optional.of(Dateityp.DOCX);
        }
        return verzeichnis.contains(Dateityp.XLSX.medientyp() + ".main+xml") ? Optional.of(Dateityp.XLSX)
                : Optional.empty();
    }
}
