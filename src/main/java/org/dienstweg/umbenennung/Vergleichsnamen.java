package org.dienstweg.umbenennung;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dienstweg.register.Registerkonto;
import org.dienstweg.register.regeln.Namensbestand;

/** What the new names of an order are compared with: the register, and the new names of all other accounts of the order. */
final class Vergleichsnamen {

    private final Umressortierung auftrag;
    private final List<Registerkonto> konten;
    private final Map<String, Namensbestand> vergebene = new LinkedHashMap<>();
    private final Map<String, List<String>> neue;
    private final Map<String, Namensbestand> neuerBestand = new LinkedHashMap<>();

    /** @param register the names that accounts of a platform carry or carried */
    Vergleichsnamen(Umressortierung auftrag, List<Registerkonto> konten, Function<String, Collection<String>> register) {
        this.auftrag = auftrag;
        this.konten = konten;
        this.neue = IntStream.range(0, konten.size()).boxed().collect(Collectors.groupingBy(
                i -> konten.get(i).plattform(), Collectors.mapping(this::neuerName, Collectors.toList())));
        neue.forEach((plattform, namen) -> {
            vergebene.put(plattform, Namensbestand.von(register.apply(plattform)));
            neuerBestand.put(plattform, Namensbestand.von(namen));
        });
    }

    /** The names for one account of the order: it may keep or resume its own. */
    Namensbestand fuer(int nummer) {
        Registerkonto konto = konten.get(nummer);
        String eigener = neuerName(nummer);
        boolean doppelt = Collections.frequency(neue.get(konto.plattform()), eigener) > 1;
        Namensbestand andere = neuerBestand.get(konto.plattform());
        return vergebene.get(konto.plattform()).ohne(List.of(konto.profilname(), konto.nutzername()))
                .und(doppelt ? andere : andere.ohne(List.of(eigener)));
    }

    /** The names of the register by platform. */
    Map<String, Collection<String>> vergebene() {
        Map<String, Collection<String>> namen = new LinkedHashMap<>();
        vergebene.forEach((plattform, bestand) -> namen.put(plattform, bestand.namen()));
        return namen;
    }

    private String neuerName(int nummer) {
        return auftrag.accounts().get(nummer).neuerNutzername();
    }
}
