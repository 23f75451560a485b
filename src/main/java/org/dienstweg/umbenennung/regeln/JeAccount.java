package org.dienstweg.umbenennung.regeln;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Regel;
import org.dienstweg.umbenennung.Auftragsfakten;
import org.dienstweg.umbenennung.Kontofakten;

/** Judges a rule on one account for all accounts of an order: one finding that names the accounts it is about. */
final class JeAccount {

    private JeAccount() {
    }

    /** The rule for the order as a whole; it is broken or open as soon as it is so for one account. */
    static <F> Regel<Auftragsfakten> gilt(Regel<F> regel, Function<Kontofakten, F> teil) {
        Regel<Kontofakten> einzeln = regel.in(teil);
        return new Regel<>(regel.id(), regel.satz(), regel.norm(), regel.staerke(), (fakten, am) -> {
            List<Urteil> urteile = fakten.konten().stream()
                    .map(konto -> new Urteil(konto.bezeichnung(), einzeln.pruefung().apply(konto, am))).toList();
            return zusammen(urteile);
        });
    }

    private static Befund zusammen(List<Urteil> urteile) {
        List<String> verletzt = mit(urteile, Ergebnis.VERLETZT);
        if (!verletzt.isEmpty()) {
            return Befund.ohne(verletzt, "");
        }
        List<String> offen = mit(urteile, Ergebnis.OFFEN);
        if (!offen.isEmpty()) {
            return new Offen(((Verletzt) Befund.ohne(offen, "")).begruendung());
        }
        return new Erfuellt(urteile.stream().map(urteil -> urteil.befund().begruendung()).distinct()
                .limit(Befund.HOECHSTENS_GENANNT).collect(Collectors.joining(" ")));
    }

    /** The reasons of one kind; the same reason for several accounts is said once. */
    private static List<String> mit(List<Urteil> urteile, Ergebnis ergebnis) {
        return urteile.stream().filter(urteil -> urteil.befund().ergebnis() == ergebnis)
                .collect(Collectors.groupingBy(urteil -> urteil.befund().begruendung(), LinkedHashMap::new,
                        Collectors.mapping(Urteil::account, Collectors.toCollection(ArrayList::new))))
                .entrySet().stream().map(grund -> konten(grund.getValue()) + ": " + grund.getKey()).toList();
    }

    private static String konten(List<String> namen) {
        int weitere = namen.size() - Befund.HOECHSTENS_GENANNT;
        String genannt = namen.stream().limit(Befund.HOECHSTENS_GENANNT).collect(Collectors.joining(", "));
        return weitere > 0 ? genannt + " und " + weitere + " weitere" : genannt;
    }

    private record Urteil(String account, Befund befund) {
    }
}
