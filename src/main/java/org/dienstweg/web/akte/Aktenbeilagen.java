package org.dienstweg.web.akte;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Anlagenangabe;
import org.dienstweg.akte.Gesamtakte;
import org.dienstweg.akte.Schriftstueck;
import org.dienstweg.akte.Schriftstueckangabe;
import org.dienstweg.schriftgut.mappe.Anlagenblaetter;
import org.dienstweg.schriftgut.mappe.Beilage;
import org.dienstweg.schriftgut.mappe.Original;
import org.springframework.stereotype.Component;

/** What follows the front of a printed file: its documents as they were filed, then its attachments. */
@Component
class Aktenbeilagen {

    /** In bytes; more would neither open anywhere nor fit into memory. */
    private static final long HOECHSTENS = 150L * 1024 * 1024;
    private static final String ZU_VIEL = "Der Inhalt ist hier nicht enthalten, weil die Akte sonst zu groß würde; er ist "
            + "in Dienstweg unter diesem Aktenzeichen abrufbar.";

    private final Akteneinsicht einsicht;
    private final Anlagenblaetter blaetter;

    Aktenbeilagen(Akteneinsicht einsicht, Anlagenblaetter blaetter) {
        this.einsicht = einsicht;
        this.blaetter = blaetter;
    }

    /** @param kopf what every sheet says about the case */
    List<Beilage> zu(Lage lage, Map<String, Object> kopf, Instant jetzt) {
        List<Beilage> beilagen = new ArrayList<>();
        for (Schriftstueck eines : einsicht.schriftstuecke(ohneFruehereAusdrucke(lage))) {
            beilagen.add(new Beilage("Schriftstück %d: %s".formatted(beilagen.size() + 1, eines.titel()),
                    eines.inhalt(), List.of()));
        }
        long umfang = 0;
        int nummer = 0;
        for (Anlagenangabe eine : lage.akte().anlagen()) {
            Map<String, Object> angaben = new HashMap<>(kopf);
            angaben.putAll(angaben(eine, lage));
            String titel = "Anlage %d: %s".formatted(++nummer, eine.dateiname());
            Beilage beilage = umfang + eine.groesse() > HOECHSTENS ? blaetter.nenne(titel, ZU_VIEL, angaben, jetzt)
                    : blaetter.zeige(titel, original(eine), angaben, jetzt);
            umfang += beilage.umfang();
            beilagen.add(beilage);
        }
        return beilagen;
    }

    private static List<Schriftstueckangabe> ohneFruehereAusdrucke(Lage lage) {
        return lage.akte().schriftstuecke().stream().filter(eines -> !eines.titel().equals(Gesamtakte.TITEL)).toList();
    }

    private Original original(Anlagenangabe eine) {
        return new Original(eine.dateiname(), eine.medientyp(), einsicht.inhalt(eine), eine.hinzugefuegtAm());
    }

    /** What a print says about an attachment. */
    static Map<String, Object> angaben(Anlagenangabe eine, Lage lage) {
        return Map.of("dateiname", eine.dateiname(), "medientyp", eine.medientyp(), "groesse", eine.groesse(),
                "person", lage.namen().von(eine.person()), "hinzugefuegtAm", eine.hinzugefuegtAm(),
                "sha256", eine.sha256());
    }
}
