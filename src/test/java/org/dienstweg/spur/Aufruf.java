package org.dienstweg.spur;

import static java.util.stream.Collectors.toSet;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call of one of the vendor's interfaces, read from its resource classes, so that none can be forgotten.
 *
 * @param verb HTTP method
 * @param pfad with placeholders in braces
 * @param java the method behind it
 */
record Aufruf(String verb, String pfad, Method java) {

    /** Every call below this resource. */
    static List<Aufruf> unter(String wurzel, Class<?> ressource) {
        List<Aufruf> aufrufe = new ArrayList<>();
        Path pfad = ressource.getAnnotation(Path.class);
        sammle(pfad == null ? wurzel : wurzel + "/" + pfad.value(), ressource, aufrufe);
        return aufrufe;
    }

    private static void sammle(String wurzel, Class<?> ressource, List<Aufruf> aufrufe) {
        for (Method methode : ressource.getMethods()) {
            Optional<String> pfad = annotation(methode, Path.class).map(Path::value);
            String voll = (wurzel + "/" + pfad.orElse("")).replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}")
                    .replaceAll("/+", "/").replaceAll("/$", "");
            Optional<String> verb = verb(methode);
            if (verb.isPresent()) {
                aufrufe.add(new Aufruf(verb.get(), voll, methode));
            } else if (pfad.isPresent()) {
                sammle(voll, methode.getReturnType(), aufrufe);
            }
        }
    }

    boolean liest() {
        return verb.equals("GET");
    }

    /** Whether it reads its filters from the address, without naming them. */
    boolean filtertFrei() {
        return liest() && Arrays.asList(java.getParameterTypes()).contains(UriInfo.class);
    }

    /** Names of the parameters it takes in the address, with their types. */
    Map<String, Class<?>> parameter() {
        Map<String, Class<?>> parameter = new LinkedHashMap<>();
        for (Method methode : gleiche(java).toList()) {
            Annotation[][] annotationen = methode.getParameterAnnotations();
            for (int i = 0; i < annotationen.length; i++) {
                Class<?> typ = methode.getParameterTypes()[i];
                Stream.of(annotationen[i]).filter(QueryParam.class::isInstance)
                        .forEach(eine -> parameter.put(((QueryParam) eine).value(), typ));
            }
        }
        return parameter;
    }

    /** The types of what it takes in its body. */
    Set<Class<?>> koerper() {
        return Arrays.stream(java.getParameterTypes()).filter(typ -> typ.getSimpleName().endsWith("Dto")).collect(toSet());
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
