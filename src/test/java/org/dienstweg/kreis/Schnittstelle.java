package org.dienstweg.kreis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.cockpit.impl.plugin.resources.BaseRootResource;
import org.camunda.bpm.engine.rest.dto.AbstractQueryDto;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every reading call of the engine's REST interface and of Cockpit, with the types of their queries. */
class Schnittstelle {

    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base";

    private final List<Aufruf> aufrufe = new ArrayList<>();
    private final Map<String, Class<?>> abfragen = new TreeMap<>();

    Schnittstelle() {
        Aufruf.unter("/engine-rest", DefaultProcessEngineRestServiceImpl.class).stream().filter(Aufruf::liest)
                .forEach(aufrufe::add);
        // the webapps want a token for a POST; the same queries can be asked by GET
        Aufruf.unter(COCKPIT, BaseRootResource.class).stream().filter(einer -> einer.verb().equals("GET"))
                .map(einer -> new Aufruf(einer.verb(), einer.pfad().replace("{engine}", "default"), einer.java()))
                .forEach(aufrufe::add);
        var suche = new ClassPathScanningCandidateComponentProvider(false);
        suche.addIncludeFilter(new AssignableTypeFilter(AbstractQueryDto.class));
        suche.findCandidateComponents("org.camunda.bpm.engine.rest").forEach(gefunden ->
                merke(gefunden.getBeanClassName()));
        assertThat(aufrufe).hasSizeGreaterThan(200);
    }

    List<Aufruf> aufrufe() {
        return aufrufe;
    }

    /** The type of the query behind a call, which a GET does not name: that of the resource of the same name. */
    Optional<Class<?>> abfrage(Aufruf aufruf) {
        Class<?> ressource = aufruf.java().getDeclaringClass();
        return aufruf.abfrage().or(() -> Stream.concat(Stream.of(ressource), Stream.of(ressource.getInterfaces()))
                .map(Class::getSimpleName).<Class<?>>map(abfragen::get).filter(Objects::nonNull).findFirst());
    }

    private void merke(String typ) {
        try {
            Class<?> abfrage = Class.forName(typ);
            abfragen.put(abfrage.getSimpleName().replace("QueryDto", "RestService"), abfrage);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
