package org.dienstweg.umbenennung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dienstweg.organisation.Aemter;
import org.dienstweg.organisation.Ressort;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Text;
import org.dienstweg.register.Accountart;
import org.dienstweg.register.Accountregister;
import org.dienstweg.register.Plattformen;
import org.dienstweg.register.Plattformgrenzen;
import org.dienstweg.register.Registerfortschreibung;
import org.dienstweg.register.Registerkonto;
import org.dienstweg.register.regeln.Namensbestand;
import org.dienstweg.register.regeln.Namenswahl;
import org.springframework.stereotype.Service;

/** The reference data an order is judged by, as of today (Europe/Berlin); read once, however many accounts it names. */
@Service
public class Umbenennungsdaten {

    private static final int KERN = 4;

    private final Registerfortschreibung fortschreibung;
    private final Accountregister register;
    private final Plattformen plattformen;
    private final Ressorts ressorts;
    private final Aemter aemter;
    private final Clock clock;

    Umbenennungsdaten(Registerfortschreibung fortschreibung, Accountregister register, Plattformen plattformen,
                      Ressorts ressorts, Aemter aemter, Clock clock) {
        this.fortschreibung = fortschreibung;
        this.register = register;
        this.plattformen = plattformen;
        this.ressorts = ressorts;
        this.aemter = aemter;
        this.clock = clock;
    }

    /** How the receiving Ressort is called from the day of the order on. */
    public Ressortname ressortname(Umressortierung auftrag) {
        Ressort ressort = ressorts.findById(auftrag.neuesRessort()).orElseThrow(
                () -> new Ablehnung("Neues Ressort: Dieses Ressort ist nicht bekannt."));
        return new Ressortname(auftrag.neueAbkuerzung(), auftrag.neueBezeichnung(), kern(ressort, auftrag),
                ressort.obersteLandesbehoerde());
    }

    /** The stem of the old name still belongs to a Ressort whose new name contains it; the abbreviation always does. */
    private static String kern(Ressort ressort, Umressortierung auftrag) {
        String kern = ressort.namenskern();
        String anfang = kern.substring(0, Math.min(KERN, kern.length())).toLowerCase(Locale.GERMAN);
        return auftrag.neueBezeichnung().toLowerCase(Locale.GERMAN).contains(anfang) ? kern : auftrag.neueAbkuerzung();
    }

    /**
     * The accounts of an order, found in the register.
     *
     * @throws Ablehnung naming those that are not known or named twice
     */
    public List<Registerkonto> konten(Umressortierung auftrag) {
        Accountschluessel schluessel = new Accountschluessel(fortschreibung.konten());
        if (auftrag.accounts().isEmpty()) {
            throw new Ablehnung("Accounts: Bitte geben Sie mindestens einen Account an.");
        }
        Set<Object> genannt = new HashSet<>();
        List<String> maengel = new ArrayList<>();
        List<Registerkonto> konten = new ArrayList<>();
        for (Kontowunsch wunsch : auftrag.accounts()) {
            schluessel.konto(wunsch.account()).ifPresentOrElse(konten::add, () -> maengel.add(
                    "Accounts: Dieser Account steht nicht im Register."));
        }
        konten.stream().filter(konto -> !genannt.add(konto.id())).forEach(konto -> maengel.add(
                "Accounts: Der Account " + konto.bezeichnung() + " steht mehrfach im Auftrag."));
        if (!maengel.isEmpty()) {
            throw new Ablehnung(maengel.stream().distinct().toList());
        }
        return konten;
    }

    /** One account of an order, as it is today. */
    public List<Registerkonto> konto(UUID account) {
        return fortschreibung.konten().stream().filter(konto -> konto.id().equals(account)).toList();
    }

    /** Whether a platform verifies accounts; null if nobody knows. */
    public Boolean verifiziert(String plattform) {
        Plattformgrenzen grenzen = grenzen(plattform);
        return grenzen == null ? null : grenzen.verifizierung();
    }

    /** The order with a proposal in every place that was left empty (HR-2-36). */
    public Umressortierung mitVorschlaegen(Umressortierung auftrag, List<Registerkonto> konten) {
        Ressortname neu = ressortname(auftrag);
        Map<String, Namensbestand> bestand = new HashMap<>();
        Map<String, Plattformgrenzen> grenzen = new HashMap<>();
        Set<String> vergebenHier = new HashSet<>();
        List<Kontowunsch> wuensche = new ArrayList<>();
        for (int i = 0; i < konten.size(); i++) {
            Registerkonto konto = konten.get(i);
            String plattform = konto.plattform();
            Kontowunsch wunsch = auftrag.accounts().get(i);
            if (!wunsch.vollstaendig()) {
                Namensbestand vergeben = bestand.computeIfAbsent(plattform, this::bestand);
                Namensvorschlag vorschlag = new Namensvorschlag(konto, konto.ressort(), neu,
                        grenzen.computeIfAbsent(plattform, this::grenzen), name -> !vergeben.enthaelt(name)
                        && !vergebenHier.contains(plattform + Text.gefaltet(name)));
                wunsch = wunsch.ergaenzt(vorschlag.profilname(), vorschlag.nutzername(), vorschlag.absenderhinweis());
            }
            vergebenHier.add(plattform + Text.gefaltet(wunsch.neuerNutzername()));
            wuensche.add(wunsch);
        }
        return auftrag.mit(wuensche);
    }

    /** Everything the rules judge about an order whose names are complete. */
    public Auftragsfakten fakten(Umressortierung auftrag, List<Registerkonto> konten, String fuehrendes) {
        Ressortname ressort = ressortname(auftrag);
        List<String> amtsinhaber = aemter.namen(heute());
        Vergleichsnamen vergleich = new Vergleichsnamen(auftrag, konten, register::namenAuf);
        Map<String, Plattformgrenzen> grenzen = new LinkedHashMap<>();
        vergleich.vergebene().keySet().forEach(plattform -> grenzen.put(plattform, grenzen(plattform)));
        List<Kontofakten> fakten = IntStream.range(0, konten.size()).mapToObj(i -> {
            Registerkonto konto = konten.get(i);
            Kontowunsch wunsch = auftrag.accounts().get(i);
            return new Kontofakten(konto, wunsch, new Namenswahl(konto.plattformName(), wunsch.neuerProfilname(),
                    wunsch.neuerNutzername(), wunsch.neuerAbsenderhinweis(),
                    konto.accountArt() == Accountart.RESSORT, ressort, amtsinhaber, List.of(),
                    grenzen.get(konto.plattform()), vergleich.fuer(i)));
        }).toList();
        return new Auftragsfakten(auftrag.anlass(), auftrag.wirksamAm(), auftrag.neuesRessort(), fuehrendes, ressort,
                amtsinhaber, fakten, grenzen, vergleich.vergebene());
    }

    private Namensbestand bestand(String plattform) {
        return Namensbestand.von(register.namenAuf(plattform));
    }

    private Plattformgrenzen grenzen(String plattform) {
        return plattformen.grenzen(plattform, heute()).orElse(null);
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
