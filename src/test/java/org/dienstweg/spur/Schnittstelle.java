package org.dienstweg.spur;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;

/** Every call of the engine's REST interface and of Tasklist, Cockpit, Admin and Welcome, from what the server has registered. */
final class Schnittstelle {

    private static final String APPLICATION = "jakarta.ws.rs.Application";
    /** The same calls once more with the name of the engine, which there is only one of. */
    private static final String NOCH_EINMAL = "/engine-rest/engine/";

    private final List<Aufruf> aufrufe = new ArrayList<>();

    /** @param rest the engine's own REST interface, which Spring registers */
    Schnittstelle(ServletContext server, ResourceConfig rest) {
        nimm("/engine-rest", rest.getClasses());
        for (ServletRegistration servlet : server.getServletRegistrations().values()) {
            String typ = servlet.getInitParameter(APPLICATION);
            if (typ != null) {
                Class<?> anwendung = ClassUtils.resolveClassName(typ, null);
                servlet.getMappings().forEach(pfad -> nimm(pfad.replace("/*", ""),
                        ((Application) BeanUtils.instantiateClass(anwendung)).getClasses()));
            }
        }
    }

    List<Aufruf> aufrufe() {
        return aufrufe;
    }

    private void nimm(String wurzel, Collection<Class<?>> klassen) {
        klassen.stream().filter(klasse -> klasse.isAnnotationPresent(Path.class))
                .flatMap(klasse -> Aufruf.unter(wurzel, klasse).stream())
                .filter(aufruf -> !aufruf.pfad().startsWith(NOCH_EINMAL) && !aufruf.verb().equals("OPTIONS"))
                .map(aufruf -> new Aufruf(aufruf.verb(), aufruf.pfad()
                        .replace("/camunda/api/engine/engine/{name}", "/camunda/api/engine/engine/default")
                        .replace("{engine}", "default").replace("{processEngineName}", "default"), aufruf.java()))
                .forEach(aufrufe::add);
    }
}
