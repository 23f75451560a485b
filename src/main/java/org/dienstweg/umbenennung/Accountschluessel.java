package org.dienstweg.umbenennung;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dienstweg.register.Registerkonto;

/**
 * How an order may name an account. Staff choose by label, and the address is what is filed: readable, public and unique.
 * Integrations may also send the key of the register, or the user name where only one account has it.
 */
public final class Accountschluessel {

    private final Map<String, Optional<Registerkonto>> konten = new LinkedHashMap<>();

    /** The ways to name these accounts. */
    public Accountschluessel(List<Registerkonto> alle) {
        for (Registerkonto konto : alle) {
            Stream.of(konto.url(), konto.id().toString(), konto.nutzername(), "@" + konto.nutzername(),
                            konto.plattform() + ":" + konto.nutzername()).distinct()
                    .forEach(schluessel -> konten.merge(schluessel, Optional.of(konto),
                            (einer, anderer) -> Optional.empty()));
        }
    }

    /** The account named like this; empty if none or several are. */
    public Optional<Registerkonto> konto(String schluessel) {
        return konten.getOrDefault(schluessel, Optional.empty());
    }

    /** Every text that names exactly one account. */
    public List<String> eindeutige() {
        return konten.entrySet().stream().filter(eintrag -> eintrag.getValue().isPresent()).map(Map.Entry::getKey)
                .toList();
    }
}
