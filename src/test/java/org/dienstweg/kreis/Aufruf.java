package org.dienstweg.kreis;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.dto.AbstractQueryDto;

/**
 * A call of the engine's REST interface, read from its resource classes, so that none can be forgotten.
 *
 * @param verb HTTP method
 * @param pfad with placeholders in braces
 * @param java the method behind it
 */
record Aufruf(String verb, String pfad, Method java) {

    /** Every call below this resource. */
    static List<Aufruf> unter(String wurzel, Class<?> ressource) {
        List<Aufruf> aufrufe = new ArrayList<>();
        sammle(wurzel, ressource, aufrufe);
        return aufrufe;
    }

    private static void sammle(String wurzel, Class<?> ressource, List<Aufruf> aufrufe) {
        for (Method methode : ressource.getMethods()) {
            Optional<String> pfad = annotation(methode, Path.class).map(Path::value);
            Optional<String> verb = verb(methode);
            String voll = (wurzel + "/" + pfad.orElse("")).replaceAll("/+", "/").replaceAll("/$", "");
            if (verb.isPresent()) {
                aufrufe.add(new Aufruf(verb.get(), voll, methode));
            } else if (pfad.isPresent()) {
                sammle(voll, methode.getReturnType(), aufrufe);
            }
        }
    }

    /** Whether it only reads: every GET, and every POST that takes a query. */
    boolean liest() {
        return verb.equals("GET") || verb.equals("POST") && abfrage().isPresent();
    }

    /** The type of the query in the body, if there is one. */
    Optional<Class<?>> abfrage() {
        return Arrays.stream(java.getParameterTypes()).filter(AbstractQueryDto.class::isAssignableFrom).findFirst();
    }

    boolean hatPlatzhalter() {
        return pfad.contains("{");
    }

    private static Optional<String> verb(Method methode) {
        return gleiche(methode).flatMap(eine -> Arrays.stream(eine.getAnnotations()))
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null).map(HttpMethod::value).findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(Method methode, Class<A> typ) {
        return gleiche(methode).map(eine -> eine.getAnnotation(typ)).filter(gefunden -> gefunden != null).findFirst();
    }

    /** The method and those it implements or overrides. */
    private static Stream<Method> gleiche(Method methode) {
        List<Class<?>> typen = new ArrayList<>();
        for (Class<?> typ = methode.getDeclaringClass(); typ != null; typ = typ.getSuperclass()) {
            typen.add(typ);
            typen.addAll(List.of(typ.getInterfaces()));
        }
        return typen.stream().flatMap(typ -> Arrays.stream(typ.getDeclaredMethods()))
                .filter(eine -> eine.getName().equals(methode.getName())
                        && Arrays.equals(eine.getParameterTypes(), methode.getParameterTypes()));
    }
}
