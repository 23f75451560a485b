package org.dienstweg.kreis;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;

/** Values by which a query would find exactly the closed case, for every filter and sorting a query type knows. */
final class Suchwerte {

    private final Map<String, String> kennungen;

    /** @param kennungen ids of the closed case by the last word of the filters that take them, e.g. {@code taskId} */
    Suchwerte(Map<String, String> kennungen) {
        this.kennungen = kennungen;
    }

    /** One query string for every filter and every sorting. */
    List<String> zu(Class<?> abfrage) {
        List<String> suchen = new ArrayList<>();
        filter(abfrage).forEach((name, typ) -> suchen.add(name + "=" + wert(name, typ)));
        sortierungen(abfrage).forEach(wert -> suchen.add("sortBy=" + wert + "&sortOrder=desc"));
        return suchen;
    }

    private static Map<String, Class<?>> filter(Class<?> abfrage) {
        Map<String, Class<?>> filter = new TreeMap<>();
        for (Method methode : abfrage.getMethods()) {
            CamundaQueryParam name = methode.getAnnotation(CamundaQueryParam.class);
            if (name != null && methode.getParameterCount() == 1
                    && !List.of("sortBy", "sortOrder", "sorting").contains(name.value())) {
                filter.put(name.value(), methode.getParameterTypes()[0]);
            }
        }
        return filter;
    }

    private static Collection<String> sortierungen(Class<?> abfrage) {
        Collection<String> werte = new TreeSet<>();
        for (Class<?> typ = abfrage; typ != null; typ = typ.getSuperclass()) {
            for (Field feld : typ.getDeclaredFields()) {
                if (feld.getName().startsWith("SORT_") && feld.getType() == String.class) {
                    werte.add(lies(feld));
                }
            }
        }
        return werte;
    }

    private static String lies(Field feld) {
        try {
            feld.setAccessible(true);
            return (String) feld.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private String wert(String name, Class<?> typ) {
        if (Boolean.class == typ || boolean.class == typ) {
            return "true";
        }
        if (Integer.class == typ || Long.class == typ || int.class == typ) {
            return name.contains("axPriority") || name.contains("riorityLower") ? "1000" : "0";
        }
        if (name.toLowerCase().contains("after") || name.toLowerCase().contains("before")
                || name.toLowerCase().contains("due") || name.toLowerCase().contains("date")) {
            return name.toLowerCase().contains("before") ? "2200-01-01T00:00:00.000%2B0000"
                    : "2000-01-01T00:00:00.000%2B0000";
        }
        if (name.endsWith("Like") || name.endsWith("like")) {
            return "%25";
        }
        return kennungen.entrySet().stream().filter(kennung -> passt(name, kennung.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(name.toLowerCase().contains("variables") ? "x_neq_1" : "kreisprobe");
    }

    private static boolean passt(String name, String kennung) {
        String klein = name.toLowerCase();
        return Arrays.stream(new String[] {"", "s", "in"}).anyMatch(ende -> klein.endsWith(kennung.toLowerCase() + ende));
    }
}
