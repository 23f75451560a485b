package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.dienstweg.Textfelder;

/** A different random word for every text of a case, so that each can be told from the others wherever it turns up. */
final class Pflanzung {

    private static final int LAENGE = 16;

    private final Map<String, String> orte = new LinkedHashMap<>();

    /** A new word for this place. */
    String wort(String ort) {
        StringBuilder wort = new StringBuilder("W");
        ThreadLocalRandom.current().ints(LAENGE, 'a', 'z' + 1).forEach(wort::appendCodePoint);
        orte.put(wort.toString(), ort);
        return wort.toString();
    }

    /** All words planted so far. */
    Set<String> worte() {
        return orte.keySet();
    }

    /** Finds that begin with a word, with the place where it had been planted. */
    List<String> erklaert(Collection<String> funde) {
        return funde.stream().map(fund -> orte.get(fund.split(" ")[0]) + ": " + fund).toList();
    }

    /** The places whose words occur in this text. */
    List<String> in(String text) {
        String klein = text.toLowerCase(Locale.ROOT);
        return erklaert(orte.keySet().stream().filter(wort -> klein.contains(wort.toLowerCase(Locale.ROOT))).toList());
    }

    /** These answers with a word in every text field of the form but those that other answers hide. */
    Map<String, Object> in(String formular, Map<String, Object> antworten, String... verborgen) {
        Map<String, Object> bepflanzt = new LinkedHashMap<>(antworten);
        List<String> felder = new ArrayList<>(Textfelder.von(Disziplinartest.PROZESS, formular));
        assertThat(felder).containsAll(List.of(verborgen));
        felder.removeAll(List.of(verborgen));
        for (String feld : felder) {
            String wort = wort(formular + "." + feld);
            String[] teile = feld.split("\\.");
            bepflanzt.put(teile[0], teile.length > 1 ? List.of(Map.of(teile[1], "§ 42 BeamtStG " + wort))
                    : (antworten.getOrDefault(feld, "") + " " + wort).strip());
        }
        return bepflanzt;
    }
}
