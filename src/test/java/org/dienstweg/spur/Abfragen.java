package org.dienstweg.spur;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** The types that say which filters a call takes. A call that reads its address freely names none, but its code does. */
final class Abfragen {

    private static final String[] ORTE = {"engine/rest", "cockpit", "admin", "tasklist", "welcome", "webapp"};

    private final Map<String, String> klassen = new HashMap<>();
    private final Set<Class<?>> alle;

    Abfragen() {
        Arrays.stream(ORTE).forEach(this::lies);
        alle = klassen.keySet().stream().filter(name -> name.endsWith("Dto")).map(Abfragen::klasse)
                .filter(Abfragen::nenntFilter).collect(toSet());
        klassen.values().removeIf(inhalt -> alle.stream().noneMatch(typ -> inhalt.contains(intern(typ))));
    }

    /** Every type of query that the vendor has. */
    Set<Class<?>> alle() {
        return alle;
    }

    /** The types of query that a call takes in its address. */
    Set<Class<?>> inAdresse(Aufruf aufruf) {
        Set<Class<?>> gefunden = new LinkedHashSet<>();
        if (aufruf.filtertFrei()) {
            klassen.forEach((name, inhalt) -> {
                if (aufruf.java().getDeclaringClass().isAssignableFrom(klasse(name))) {
                    alle.stream().filter(typ -> inhalt.contains(intern(typ))).forEach(gefunden::add);
                }
            });
        }
        return gefunden;
    }

    /** The types of query that a call takes in its body; that of a stored filter is declared as mere text. */
    Set<Class<?>> imKoerper(Aufruf aufruf) {
        return aufruf.pfad().matches(".*/filter/\\{id}/\\w+") && aufruf.verb().equals("POST") ? Set.of(TaskQueryDto.class)
                : aufruf.koerper().stream().filter(typ -> alle.stream().anyMatch(typ::isAssignableFrom)).collect(toSet());
    }

    private static boolean nenntFilter(Class<?> typ) {
        return Arrays.stream(typ.getMethods()).anyMatch(methode -> methode.isAnnotationPresent(CamundaQueryParam.class))
                && !java.lang.reflect.Modifier.isAbstract(typ.getModifiers());
    }

    private void lies(String ort) {
        try {
            Stream.of(new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:org/camunda/bpm/" + ort + "/**/*.class")).forEach(this::lies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lies(Resource datei) {
        try {
            String pfad = datei.getURL().toString();
            klassen.put(pfad.substring(pfad.lastIndexOf("!/") + 2).replace(".class", "").replace('/', '.'),
                    datei.getContentAsString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> klasse(String name) {
        return ClassUtils.resolveClassName(name, null);
    }

    private static String intern(Class<?> typ) {
        return typ.getName().replace('.', '/');
    }
}
