package org.dienstweg.schriftgut;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates under {@code vorlagen/}. Not the engine of the web pages: documents know no request. */
@Component
class Vorlagen {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Vorlagen() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("vorlagen/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    /**
     * The filled template as XHTML; every value is escaped.
     *
     * @param jetzt  what the template takes for the present
     * @throws IllegalArgumentException if the name could leave the folder of templates
     */
    String fuelle(String vorlage, Map<String, Object> daten, Instant jetzt) {
        if (!NAME.matcher(vorlage).matches()) {
            throw new IllegalArgumentException("not the name of a template: " + vorlage);
        }
        Map<String, Object> werte = new HashMap<>(daten);
        werte.put("deutsch", new Deutsch(jetzt));
        return engine.process(vorlage, new Context(Locale.GERMANY, werte));
    }
}
