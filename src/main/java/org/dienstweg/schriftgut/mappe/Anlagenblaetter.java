package org.dienstweg.schriftgut.mappe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.schriftgut.Dokumente;
import org.springframework.stereotype.Service;

/** Sets what people handed in as sheets of a file: a sheet that says what it is, then all of it that can be shown. */
@Service
public class Anlagenblaetter {

    private static final String VORLAGE = "anlage";

    private final Dokumente dokumente;

    Anlagenblaetter(Dokumente dokumente) {
        this.dokumente = dokumente;
    }

    /**
     * The attachment as part of a bound file, with its original.
     *
     * @param titel  as in the table of contents
     * @param angaben what else the template {@code vorlagen/anlage} says about it
     * @throws org.dienstweg.schriftgut.DokumentFehlgeschlagen if the template cannot be set
     */
    public Beilage zeige(String titel, Original original, Map<String, Object> angaben, Instant erstelltAm) {
        return setze(titel, Anschauungen.von(original), List.of(original), angaben, erstelltAm);
    }

    /** The attachment named only, with the reason why it is not shown. */
    public Beilage nenne(String titel, String grund, Map<String, Object> angaben, Instant erstelltAm) {
        return setze(titel, Anschauung.nur(grund), List.of(), angaben, erstelltAm);
    }

    private Beilage setze(String titel, Anschauung anschauung, List<Original> originale, Map<String, Object> angaben,
                          Instant erstelltAm) {
        Map<String, byte[]> bilder = new HashMap<>();
        List<Map<String, Object>> blaetter = new ArrayList<>();
        for (Bild bild : anschauung.bilder()) {
            String adresse = "bild:" + bilder.size();
            bilder.put(adresse, bild.inhalt());
            blaetter.add(Map.of("adresse", adresse, "breite", bild.breite(), "hoehe", bild.hoehe(),
                    "alternativtext", bild.alternativtext()));
        }
        Map<String, Object> daten = new HashMap<>(angaben);
        daten.putAll(Map.of("titel", titel, "blaetter", blaetter, "text", anschauung.text(),
                "hinweis", anschauung.hinweis(), "beigefuegt", !originale.isEmpty()));
        return new Beilage(titel, dokumente.pdf(VORLAGE, daten, bilder, erstelltAm), originale);
    }
}
