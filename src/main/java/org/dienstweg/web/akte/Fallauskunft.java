package org.dienstweg.web.akte;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dienstweg.akte.Akte;
import org.dienstweg.akte.Anlagenangabe;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.process.OffeneAufgabe;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Staerke;

/**
 * A case file for machines; the names are a contract. Times are those of Europe/Berlin.
 *
 * @param stand     the status in plain words
 * @param ende      id of the end event reached, or null
 * @param wartetAuf element ids of the open user tasks
 * @param aufgaben  the same with who has them
 */
record Fallauskunft(String aktenzeichen, String prozess, String ressort, Fallstatus status, String stand, String ende,
                    List<String> wartetAuf, List<Aufgabe> aufgaben, OffsetDateTime eroeffnetAm, OffsetDateTime beendetAm,
                    List<Feststellung> feststellungen, List<Frist> fristen, List<Schriftstueck> schriftstuecke,
                    List<Anlage> anlagen, List<Verlauf> verlauf, List<Verbunden> verbundene) {

    /** An open task, its id for taking it over; the assignee is a login with a name, both null as long as nobody took it. */
    record Aufgabe(String id, String schritt, String bearbeiter, String name, OffsetDateTime seit) {
    }

    record Feststellung(String regel, String norm, Staerke staerke, Ergebnis ergebnis, String begruendung,
                        String schritt, OffsetDateTime zeitpunkt) {
    }

    record Frist(String art, LocalDate beginn, LocalDate ende, String herleitung) {
    }

    record Schriftstueck(UUID id, String titel, String sha256, OffsetDateTime erstelltAm) {
    }

    /** What is said about an attachment; size in bytes. */
    record Anlage(UUID id, String dateiname, String medientyp, long groesse, String sha256, String person,
                  OffsetDateTime hinzugefuegtAm) {

        static Anlage von(Anlagenangabe anlage) {
            return new Anlage(anlage.id(), anlage.dateiname(), anlage.medientyp(), anlage.groesse(), anlage.sha256(),
                    anlage.person(), Zeitangaben.iso(anlage.hinzugefuegtAm()));
        }
    }

    /** Who did what; the person is a login, null for the system, the name what others read. */
    record Verlauf(OffsetDateTime zeitpunkt, String person, String name, String schritt, String text) {
    }

    record Verbunden(String aktenzeichen, String prozess, Fallstatus status) {
    }

    static Fallauskunft von(Lage lage) {
        Akte akte = lage.akte();
        var fall = akte.fall();
        return new Fallauskunft(fall.aktenzeichen(), fall.verfahren(), fall.ressort(), fall.status(), lage.stand(),
                fall.ende(), lage.offen().stream().map(OffeneAufgabe::schritt).toList(), aufgaben(lage),
                Zeitangaben.iso(fall.eroeffnetAm()), Zeitangaben.iso(fall.beendetAm()), feststellungen(akte),
                fristen(akte), schriftstuecke(akte), akte.anlagen().stream().map(Anlage::von).toList(), verlauf(lage),
                akte.verbundene().stream()
                        .map(eines -> new Verbunden(eines.aktenzeichen(), eines.verfahren(), eines.status())).toList());
    }

    private static List<Aufgabe> aufgaben(Lage lage) {
        return lage.offen().stream().map(eine -> new Aufgabe(eine.id(), eine.schritt(), eine.bearbeiter(),
                eine.bearbeiter() == null ? null : lage.namen().von(eine.bearbeiter()), Zeitangaben.iso(eine.seit())))
                .toList();
    }

    private static List<Feststellung> feststellungen(Akte akte) {
        return akte.feststellungen().stream().map(vermerk -> {
            var eine = vermerk.feststellung();
            return new Feststellung(eine.regel(), eine.norm(), eine.staerke(), eine.ergebnis(), eine.begruendung(),
                    vermerk.schritt(), Zeitangaben.iso(vermerk.zeitpunkt()));
        }).toList();
    }

    private static List<Frist> fristen(Akte akte) {
        return akte.fristen().stream()
                .map(eine -> new Frist(eine.art(), eine.beginn(), eine.ende(), eine.herleitung())).toList();
    }

    private static List<Schriftstueck> schriftstuecke(Akte akte) {
        return akte.schriftstuecke().stream()
                .map(eines -> new Schriftstueck(eines.id(), eines.titel(), eines.sha256(),
                        Zeitangaben.iso(eines.erstelltAm()))).toList();
    }

    private static List<Verlauf> verlauf(Lage lage) {
        return lage.akte().verlauf().stream()
                .map(eintrag -> new Verlauf(Zeitangaben.iso(eintrag.zeitpunkt()), eintrag.person(),
                        lage.namen().von(eintrag.person()), eintrag.schritt(), eintrag.text())).toList();
    }
}
