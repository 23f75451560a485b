package org.dienstweg.process.setup;

import java.util.List;
import org.dienstweg.process.setup.Besetzung.Personeneintrag;
import org.dienstweg.process.setup.Besetzung.Ressorteintrag;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Reads who works here: the demo cast in the demo profile, the operator's own file elsewhere. */
@Configuration(proxyBeanMethods = false)
class BesetzungConfiguration {

    /** Ressorts and people from the file named by {@code dienstweg.besetzung}; nobody if there is none. */
    @Bean
    Besetzung besetzung(@Value("${dienstweg.besetzung:}") String file, ResourceLoader files) {
        if (file.isBlank()) {
            return new Besetzung(List.of(), List.of());
        }
        var declarations = new Declarations(files.getResource(file));
        return new Besetzung(declarations.list("ressorts", Ressorteintrag.class),
                declarations.list("personen", Personeneintrag.class));
    }
}
