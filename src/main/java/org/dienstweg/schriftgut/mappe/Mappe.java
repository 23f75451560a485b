package org.dienstweg.schriftgut.mappe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dienstweg.schriftgut.Dokumente;
import org.dienstweg.schriftgut.Schriften;
import org.springframework.stereotype.Service;

/** Binds a front with a table of contents and any number of parts into one PDF/A-3a and PDF/UA-1 (VV50-2.7). */
@Service
public class Mappe {

    private final Dokumente dokumente;
    private final Schriften schriften;

    Mappe(Dokumente dokumente, Schriften schriften) {
        this.dokumente = dokumente;
        this.schriften = schriften;
    }

    /**
     * The bound file; the same parts at the same second give the same bytes.
     *
     * @param vorlage  template of the front; it gets {@code beilagen}, a list of {@code nummer}, {@code titel} and
     *                 {@code blatt}, and links to them as {@code beilage://nummer}
     * @param daten    what else the front needs
     * @param kennung  what every page names beside its number, e.g. {@code Akte DV-2026-IM-000001}
     * @throws org.dienstweg.schriftgut.DokumentFehlgeschlagen if the front cannot be set
     */
    public byte[] binde(String vorlage, Map<String, Object> daten, String kennung, List<Beilage> beilagen,
                        Instant erstelltAm) {
        try (Bund bund = new Bund(beilagen)) {
            // The front says where the parts begin, and its own length decides it: hence set twice.
            int vorn = Bund.laenge(vorderteil(vorlage, daten, verzeichnis(beilagen, bund.anfaenge(0)), erstelltAm));
            List<Integer> anfaenge = bund.anfaenge(vorn);
            bund.binde(vorderteil(vorlage, daten, verzeichnis(beilagen, anfaenge), erstelltAm));
            bund.verweise(anfaenge);
            bund.stemple(kennung, schriften);
            return bund.fertig(erstelltAm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] vorderteil(String vorlage, Map<String, Object> daten, List<Map<String, Object>> verzeichnis,
                              Instant erstelltAm) {
        Map<String, Object> alles = new HashMap<>(daten);
        alles.put("beilagen", verzeichnis);
        return dokumente.pdf(vorlage, alles, erstelltAm);
    }

    private static List<Map<String, Object>> verzeichnis(List<Beilage> beilagen, List<Integer> anfaenge) {
        return IntStream.range(0, beilagen.size())
                .mapToObj(i -> Map.<String, Object>of("nummer", i + 1, "titel", beilagen.get(i).titel(),
                        "blatt", anfaenge.get(i))).toList();
    }
}
