package org.dienstweg.spur;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every page and every call of the application itself, with every filter it takes; of those that write, the ones about a case. */
final class EigeneSeiten {

    private final Set<Frage> fragen = new LinkedHashSet<>();
    private final Set<Frage> handlungen = new LinkedHashSet<>();

    EigeneSeiten(Collection<RequestMappingInfoHandlerMapping> seiten) {
        seiten.forEach(eine -> eine.getHandlerMethods().forEach(this::nimm));
    }

    Set<Frage> fragen() {
        return fragen;
    }

    Set<Frage> handlungen() {
        return handlungen;
    }

    private void nimm(RequestMappingInfo info, HandlerMethod methode) {
        Set<RequestMethod> verben = info.getMethodsCondition().getMethods();
        for (String muster : info.getPatternValues()) {
            String pfad = Wege.fuelle(muster.replaceAll("\\{(\\w+):[^}]*}", "{$1}").replace("**", "db"));
            if (verben.isEmpty() || verben.contains(RequestMethod.GET)) {
                adressen(methode).forEach(adresse -> fragen.add(Frage.nach(pfad + adresse)));
            } else if (pfad.contains("<businessKey>")) {
                handlungen.add(new Frage(verben.iterator().next().name(), pfad + "?grund=x&person=felix.busch",
                        "{\"grund\": \"x\", \"person\": \"felix.busch\", \"nachricht\": \"VorwurfFortzuschreiben\"}", ""));
            }
        }
    }

    private static List<String> adressen(HandlerMethod methode) {
        List<String> adressen = new ArrayList<>(List.of(""));
        List<String> jede = new ArrayList<>();
        parameter(methode).forEach((name, typ) -> jede.add(Fragen.parameter(name, typ)));
        jede.forEach(eine -> adressen.add("?" + eine));
        adressen.add("?" + String.join("&", jede));
        adressen.removeIf("?"::equals);
        return adressen;
    }

    private static Map<String, Class<?>> parameter(HandlerMethod methode) {
        Map<String, Class<?>> parameter = new LinkedHashMap<>();
        for (MethodParameter einer : methode.getMethodParameters()) {
            einer.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            RequestParam wert = einer.getParameterAnnotation(RequestParam.class);
            if (wert != null) {
                parameter.put(wert.value().isEmpty() ? einer.getParameterName() : wert.value(), einer.getParameterType());
            } else if (einer.getParameterType().isRecord()) {
                for (RecordComponent teil : einer.getParameterType().getRecordComponents()) {
                    parameter.put(teil.getName(), teil.getType());
                }
            }
        }
        return parameter;
    }
}
