package org.dienstweg.umbenennung.process;

import java.util.List;
import java.util.Map;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.register.Registerfortschreibung;
import org.dienstweg.register.Registerkonto;
import org.dienstweg.umbenennung.Accountschluessel;
import org.springframework.stereotype.Component;

/** What the form of an order offers to choose from: Ressorts, and every account of the register, to be found by typing. */
@Component
class Accountauswahl {

    private final Registerfortschreibung register;
    private final Ressorts ressorts;

    Accountauswahl(Registerfortschreibung register, Ressorts ressorts) {
        this.register = register;
        this.ressorts = ressorts;
    }

    /** Options by the name under which the form reads them. */
    Map<String, Object> zeige() {
        List<Registerkonto> konten = register.konten();
        return Map.of("ressorts", ressorts.findAll().stream()
                        .map(ressort -> wahl(ressort.name() + " (" + ressort.kuerzel() + ")", ressort.kuerzel())).toList(),
                "accounts", konten.stream().map(konto -> wahl(label(konto), konto.url())).toList(),
                "weitereSchluessel", new Accountschluessel(konten).eindeutige());
    }

    private static String label(Registerkonto konto) {
        return konto.ressort() + " · " + konto.plattformName() + " · " + konto.profilname() + " (@" + konto.nutzername()
                + ")";
    }

    private static Map<String, String> wahl(String label, String wert) {
        return Map.of("label", label, "value", wert);
    }
}
