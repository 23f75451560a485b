package org.dienstweg.vorteil.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dienstweg.vorteil.VorteilAntrag;
import org.springframework.stereotype.Component;

/** Reads answers under the keys of the form, whatever arrives, and says at each field what is wrong with it. */
@Component
class Antwortleser {

    private static final int LAENGSTER_TEXT = 4000;
    private static final Pattern BETRAG = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Map<String, Class<?>> FELDER = Arrays.stream(VorteilAntrag.class.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));

    private final ObjectMapper json;

    Antwortleser(ObjectMapper json) {
        this.json = json;
    }

    /** Whether the form has such a field. */
    static boolean kennt(String feld) {
        return FELDER.containsKey(feld);
    }

    /**
     * The answers as an application that nobody files.
     *
     * @throws Fehlangaben naming every field that cannot be read
     */
    VorteilAntrag lies(Map<String, ?> antworten) {
        Map<String, String> fehler = new LinkedHashMap<>();
        antworten.forEach((feld, wert) -> maengel(feld, wert).ifPresent(satz -> fehler.put(feld, satz)));
        if (!fehler.isEmpty()) {
            throw new Fehlangaben(fehler);
        }
        return json.convertValue(antworten, VorteilAntrag.class);
    }

    private static Optional<String> maengel(String feld, Object wert) {
        Class<?> typ = FELDER.get(feld);
        if (typ == null) {
            return Optional.of("Dieses Feld gibt es in der Vorprüfung nicht.");
        }
        if (wert == null || "".equals(wert)) {
            return Optional.empty();
        }
        if (typ.isEnum()) {
            return auswahl(typ, wert);
        }
        if (typ == LocalDate.class) {
            return istTag(wert) ? Optional.empty() : Optional.of("Geben Sie den Tag in der Form 2026-11-16 an.");
        }
        if (typ == BigDecimal.class) {
            return istBetrag(wert) ? Optional.empty() : Optional.of("Geben Sie einen Betrag in Euro an, zum Beispiel "
                    + "25.50.");
        }
        return typ == boolean.class ? schalter(wert) : text(wert);
    }

    private static Optional<String> auswahl(Class<?> typ, Object wert) {
        boolean bekannt = Arrays.stream(typ.getEnumConstants()).anyMatch(eines -> eines.toString().equals(wert));
        return bekannt ? Optional.empty() : Optional.of("Erlaubt ist einer dieser Werte: "
                + Arrays.stream(typ.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ")) + ".");
    }

    private static Optional<String> schalter(Object wert) {
        return wert instanceof Boolean ? Optional.empty() : Optional.of("Erlaubt ist nur true oder false.");
    }

    private static Optional<String> text(Object wert) {
        return wert instanceof String text && text.length() <= LAENGSTER_TEXT ? Optional.empty()
                : Optional.of("Geben Sie einen Text mit höchstens " + LAENGSTER_TEXT + " Zeichen an.");
    }

    private static boolean istTag(Object wert) {
        try {
            return wert instanceof String tag && LocalDate.parse(tag).getYear() >= 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean istBetrag(Object wert) {
        return BETRAG.matcher(String.valueOf(wert)).matches();
    }
}
