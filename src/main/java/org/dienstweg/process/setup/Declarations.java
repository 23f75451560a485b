package org.dienstweg.process.setup;

import java.io.IOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.Resource;

/** A YAML file of ours, read into records. */
class Declarations {

    private final Binder binder;

    Declarations(Resource file) {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader().load(file.getDescription(), file).forEach(sources::addLast);
        } catch (IOException e) {
            throw new IllegalStateException("Die Datei " + file.getDescription() + " ist nicht lesbar.", e);
        }
        binder = new Binder(ConfigurationPropertySources.from(sources));
    }

    /** The entries under a key, in the order of the file. */
    <T> List<T> list(String key, Class<T> type) {
        return binder.bind(key, Bindable.listOf(type)).orElse(List.of());
    }
}
