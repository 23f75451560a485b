package org.dienstweg.umbenennung;

import java.util.List;
import java.util.Set;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.register.Registerkonto;
import org.springframework.stereotype.Service;

/** The orders of this process as their files and their accounts tell them. */
@Service
public class Umressortierungen {

    // What people entered, and the same with proposals of the system, which are filed under the step that made them.
    private static final Set<String> FASSUNGEN = Set.of("Start_Umressortierung", "namenNachbessern",
            "umressortierungAufnehmen", "namenAufnehmen");

    private final Aktenauszug auszug;
    private final Umbenennungszeilen zeilen;

    Umressortierungen(Aktenauszug auszug, Umbenennungszeilen zeilen) {
        this.auszug = auszug;
        this.zeilen = zeilen;
    }

    /** The order in its newest form. */
    public Umressortierung auftrag(String aktenzeichen) {
        return auszug.abgabenZumGanzen(aktenzeichen).letzte(FASSUNGEN, Umressortierung.class).map(Abgabe::inhalt)
                .orElseThrow();
    }

    /** The accounts of an order; none before its names were found lawful. */
    public List<Umbenennung> konten(String aktenzeichen) {
        return zeilen.findByAktenzeichenOrderByNummer(aktenzeichen);
    }

    /** One account of an order by its routing id. */
    public Umbenennung konto(String teil) {
        return zeilen.findById(teil).orElseThrow();
    }

    /** Makes every account of a lawful order a part of its case; those nothing changes for are left out. */
    public void beginne(String aktenzeichen, Auftragsfakten fakten) {
        int nummer = 0;
        for (Kontofakten konto : fakten.konten()) {
            if (konto.aendertNamen() || !konto.konto().ressort().equals(fakten.neuesRessort())) {
                nummer++;
                zeilen.save(new Umbenennung(aktenzeichen, nummer, konto, fakten.neuesRessort()));
            }
        }
    }

    /** Whether nothing would be left of the order without this account. */
    public boolean istLetzterOhneErgebnis(Umbenennung konto) {
        return konten(konto.aktenzeichen()).stream().filter(anderes -> !anderes.id().equals(konto.id()))
                .allMatch(anderes -> anderes.fortschritt().stand() == Umbenennungsstand.HERAUSGENOMMEN);
    }

    /** @throws Ablehnung if another running order is about one of these accounts already */
    public void verlangeFreie(String aktenzeichen, List<Registerkonto> konten) {
        List<String> andere = zeilen.laufendeAuftraege(konten.stream().map(Registerkonto::id).toList(), aktenzeichen);
        if (!andere.isEmpty()) {
            throw new Ablehnung("Accounts: Ein anderer Auftrag benennt einen dieser Accounts gerade um ("
                    + String.join(", ", andere.stream().distinct().toList()) + ").");
        }
    }
}
