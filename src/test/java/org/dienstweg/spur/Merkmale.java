package org.dienstweg.spur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;

/** Every filter and every sorting of a type of query, as addresses and as bodies. */
final class Merkmale {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ORDNUNG = List.of("sortBy", "sortOrder", "sorting");
    private static final List<String> RICHTUNGEN = List.of("asc", "desc");

    private final Class<?> abfrage;

    Merkmale(Class<?> abfrage) {
        this.abfrage = abfrage;
    }

    /** As what follows a path. */
    List<String> adressen() {
        List<String> adressen = new ArrayList<>();
        for (Method methode : abfrage.getMethods()) {
            CamundaQueryParam name = methode.getAnnotation(CamundaQueryParam.class);
            if (name != null && methode.getParameterCount() == 1 && !ORDNUNG.contains(name.value())) {
                adressen.add("?" + Fragen.parameter(name.value(), methode.getParameterTypes()[0]));
            }
        }
        sortierbar().forEach(wert -> RICHTUNGEN.forEach(wie -> adressen.add("?sortBy=" + wert + "&sortOrder=" + wie)));
        return adressen;
    }

    /** Each filter as a body, and one that is content with any of them. */
    List<String> filter() {
        List<String> filter = new ArrayList<>();
        Map<String, Object> suchende = new LinkedHashMap<>();
        for (BeanPropertyDefinition merkmal : merkmale()) {
            Object wert = Werte.json(merkmal.getName(), merkmal.getSetter().getRawParameterType(0));
            filter.add(json(Map.of(merkmal.getName(), wert)));
            if (wert.toString().contains("<")) {
                suchende.put(merkmal.getName(), wert);
            }
        }
        filter.add(json(Map.of("orQueries", List.of(suchende))));
        return filter;
    }

    /** Each sorting as a body. */
    List<String> sortierungen() {
        return sortierbar().stream().flatMap(wert -> RICHTUNGEN.stream().map(wie ->
                json(Map.of("sorting", List.of(Map.of("sortBy", wert, "sortOrder", wie)))))).toList();
    }

    private List<BeanPropertyDefinition> merkmale() {
        return JSON.getDeserializationConfig().introspect(JSON.constructType(abfrage)).findProperties().stream()
                .filter(BeanPropertyDefinition::hasSetter).filter(eines -> !ORDNUNG.contains(eines.getName()))
                .filter(eines -> !List.of("objectMapper", "orQueries").contains(eines.getName())).toList();
    }

    private Collection<String> sortierbar() {
        Collection<String> werte = new TreeSet<>();
        for (Class<?> typ = abfrage; typ != null; typ = typ.getSuperclass()) {
            for (Field feld : typ.getDeclaredFields()) {
                if (Modifier.isStatic(feld.getModifiers()) && feld.getName().contains("SORT")
                        && !feld.getName().contains("ORDER_")) {
                    werte.addAll(lies(feld));
                }
            }
        }
        return werte;
    }

    private static List<String> lies(Field feld) {
        try {
            feld.setAccessible(true);
            Object wert = feld.get(null);
            return wert instanceof Collection<?> mehrere ? mehrere.stream().map(Object::toString).toList()
                    : wert instanceof String einer ? List.of(einer) : List.of();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, ?> inhalt) {
        try {
            return JSON.writeValueAsString(inhalt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
