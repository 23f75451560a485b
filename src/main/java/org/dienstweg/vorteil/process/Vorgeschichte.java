package org.dienstweg.vorteil.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.dienstweg.geschenke.FruehereVorteile;
import org.dienstweg.geschenke.FruehereVorteile.Treffer;
import org.dienstweg.geschenke.Geschenk;
import org.dienstweg.vorteil.VorteilRegister;
import org.springframework.stereotype.Component;

/** Earlier advantages of the same giver as the decider reads them: one line each, with count and sum of 12 months. */
@Component
class Vorgeschichte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final VorteilRegister register;

    Vorgeschichte(VorteilRegister register) {
        this.register = register;
    }

    /** What the form reads under {@code fruehere} and {@code fruehereZusammenfassung}. */
    Map<String, Object> zu(String aktenzeichen) {
        FruehereVorteile fruehere = register.fruehere(aktenzeichen);
        return Map.of("fruehere", fruehere.treffer().stream().map(Vorgeschichte::zeile).toList(),
                "fruehereZusammenfassung", List.of(
                        Map.of("angabe", "Anzahl in den letzten 12 Monaten", "wert", "" + fruehere.anzahl()),
                        Map.of("angabe", "Summe der bekannten Werte in den letzten 12 Monaten", "wert",
                                euro(fruehere.summe())),
                        Map.of("angabe", "Davon ohne bekannten Wert", "wert", "" + fruehere.ohneWert())));
    }

    private static Map<String, String> zeile(Treffer treffer) {
        Geschenk geschenk = treffer.geschenk();
        return Map.of("aktenzeichen", geschenk.aktenzeichen(), "tag", TAG.format(geschenk.am()),
                "gegenstand", geschenk.gegenstand(), "geber", geschenk.geber().name(),
                "uebereinstimmung", treffer.uebereinstimmung().bezeichnung(),
                "wert", geschenk.wert() == null ? "unbekannt" : euro(geschenk.wert()),
                "entscheidung", geschenk.ausgang().bezeichnung());
    }

    private static String euro(BigDecimal betrag) {
        return betrag.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',') + " Euro";
    }
}
