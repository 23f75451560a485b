package org.dienstweg.web.akte;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dienstweg.akte.Akte;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Vertraulich;
import org.dienstweg.akte.einsicht.Tuer;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.process.OffeneAufgabe;
import org.dienstweg.process.OffeneAufgaben;
import org.dienstweg.process.Schrittnamen;
import org.dienstweg.web.akte.Personennamen.Namen;
import org.springframework.stereotype.Component;

/** Reads a case file and asks the engine where the case stands, in this order: nothing is asked about a closed door. */
@Component
class Aktenlage {

    private final Akteneinsicht einsicht;
    private final OffeneAufgaben aufgaben;
    private final Personennamen personen;
    private final Schrittnamen schritte;
    private final Standbeschreibung beschreibung;

    Aktenlage(Akteneinsicht einsicht, OffeneAufgaben aufgaben, Personennamen personen, Schrittnamen schritte,
              Standbeschreibung beschreibung) {
        this.einsicht = einsicht;
        this.aufgaben = aufgaben;
        this.personen = personen;
        this.schritte = schritte;
        this.beschreibung = beschreibung;
    }

    /**
     * The case as this person may see it, shown to them through this door.
     *
     * @throws NichtEinsehbar if it does not exist or this person may not read it
     */
    Lage zu(String aktenzeichen, Angemeldet wer, Tuer tuer) {
        Akte akte = einsicht.lies(aktenzeichen, wer, tuer).orElseThrow(NichtEinsehbar::new);
        List<OffeneAufgabe> offen = offen(akte, wer);
        Namen namen = personen.zu(personen(akte, offen));
        Map<String, String> schrittnamen = new HashMap<>(schritte.in(akte.fall().verfahren()));
        schrittnamen.putIfAbsent("anlageHinzufuegen", "Anlage hinzufügen");
        schrittnamen.putIfAbsent("kreisAendern", "Kreis ändern");
        String stand = beschreibung.stand(akte.fall(), offen, namen, schrittnamen,
                beschreibung.fortschritt(List.of(akte.fall())).get(aktenzeichen));
        return new Lage(akte, offen, stand, namen, schrittnamen);
    }

    private List<OffeneAufgabe> offen(Akte akte, Angemeldet wer) {
        String aktenzeichen = akte.fall().aktenzeichen();
        Vertraulich vertraulich = akte.verfahren().vertraulich();
        List<OffeneAufgabe> offen = aufgaben.zu(List.of(aktenzeichen)).getOrDefault(aktenzeichen, List.of());
        return einsicht.eingeweiht(akte, wer) ? offen
                : offen.stream().map(aufgabe -> aufgabe.als(vertraulich.sichtbar(aufgabe.schritt()))).toList();
    }

    private static Set<String> personen(Akte akte, List<OffeneAufgabe> offen) {
        Set<String> logins = new HashSet<>();
        logins.add(akte.fall().eroeffnetVon());
        akte.eingaben().forEach(eingabe -> logins.add(eingabe.person()));
        akte.verlauf().forEach(eintrag -> logins.add(eintrag.person()));
        akte.anlagen().forEach(anlage -> logins.add(anlage.person()));
        akte.beteiligte().forEach(beteiligter -> logins.add(beteiligter.person()));
        offen.forEach(aufgabe -> logins.add(aufgabe.bearbeiter()));
        return logins;
    }
}
