package org.dienstweg.web.akte;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Fallfilter;
import org.dienstweg.akte.Seite;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.process.OffeneAufgabe;
import org.dienstweg.process.OffeneAufgaben;
import org.dienstweg.process.Schrittnamen;
import org.dienstweg.web.akte.Personennamen.Namen;
import org.springframework.stereotype.Component;

/** The list of cases somebody may read, with what each of them waits for. */
@Component
class Vorgangsliste {

    private final Akteneinsicht einsicht;
    private final OffeneAufgaben aufgaben;
    private final Personennamen personen;
    private final Schrittnamen schritte;
    private final Standbeschreibung beschreibung;

    Vorgangsliste(Akteneinsicht einsicht, OffeneAufgaben aufgaben, Personennamen personen, Schrittnamen schritte,
                  Standbeschreibung beschreibung) {
        this.einsicht = einsicht;
        this.aufgaben = aufgaben;
        this.personen = personen;
        this.schritte = schritte;
        this.beschreibung = beschreibung;
    }

    /** One page of it. */
    Seite<Fallzeile> seite(Fallfilter filter, Angemeldet wer) {
        Seite<Fall> seite = einsicht.liste(filter, wer);
        var offen = aufgaben.zu(seite.eintraege().stream().map(Fall::aktenzeichen).toList());
        Namen namen = personen.zu(
                offen.values().stream().flatMap(List::stream).map(OffeneAufgabe::bearbeiter).toList());
        Map<String, Map<String, String>> schrittnamen = seite.eintraege().stream().map(Fall::verfahren).distinct()
                .collect(toMap(verfahren -> verfahren, schritte::in));
        Map<String, String> fortschritt = beschreibung.fortschritt(seite.eintraege());
        return seite.mit(fall -> zeile(fall, offen.getOrDefault(fall.aktenzeichen(), List.of()), namen,
                schrittnamen.get(fall.verfahren()), fortschritt.get(fall.aktenzeichen())));
    }

    private Fallzeile zeile(Fall fall, List<OffeneAufgabe> offen, Namen namen, Map<String, String> schrittnamen,
                            String fortschritt) {
        Verfahren verfahren = einsicht.verfahren(fall);
        // A list does not know who takes part in which case; what is confidential in one stays so for everybody here.
        List<Fallzeile.Wartend> wartend = offen.stream().map(aufgabe -> new Fallzeile.Wartend(
                verfahren.vertraulich().sichtbar(aufgabe.schritt()), beschreibung.bei(aufgabe, namen),
                Zeitangaben.iso(aufgabe.seit()))).toList();
        return new Fallzeile(fall.aktenzeichen(), fall.verfahren(), verfahren.bezeichnung(),
                fall.ressort(), fall.status(), beschreibung.stand(fall, offen, namen, schrittnamen, fortschritt),
                wartend.stream().map(Fallzeile.Wartend::schritt).toList(), wartend,
                Zeitangaben.iso(fall.eroeffnetAm()), Zeitangaben.iso(fall.beendetAm()));
    }
}
