package org.dienstweg.register.regeln;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dienstweg.register.Benennung;
import org.springframework.util.function.SingletonSupplier;

/** Names in use. Each is read as people read it at most once, however many new names are compared with them. */
public final class Namensbestand {

    private final Map<String, Supplier<Benennung>> namen;

    private Namensbestand(Map<String, Supplier<Benennung>> namen) {
        this.namen = namen;
    }

    /** These names. */
    public static Namensbestand von(Collection<String> namen) {
        Map<String, Supplier<Benennung>> gelesen = new LinkedHashMap<>();
        namen.forEach(name -> gelesen.put(name, SingletonSupplier.of(() -> Benennung.von(name))));
        return new Namensbestand(gelesen);
    }

    /** This stock without some of its names. */
    public Namensbestand ohne(Collection<String> andere) {
        Map<String, Supplier<Benennung>> rest = new LinkedHashMap<>(namen);
        rest.keySet().removeAll(andere);
        return new Namensbestand(rest);
    }

    /** This stock and another one. */
    public Namensbestand und(Namensbestand andere) {
        Map<String, Supplier<Benennung>> alle = new LinkedHashMap<>(namen);
        alle.putAll(andere.namen);
        return new Namensbestand(alle);
    }

    /** Whether exactly this name is in use; capitals make no difference. */
    public boolean enthaelt(String name) {
        return namen.keySet().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** The names that could be mistaken for one of these, but for those that are the same as the exempt one. */
    Stream<String> verwechselbarMit(List<Benennung> gewaehlte, String ausser) {
        return namen.entrySet().stream().filter(name -> !ausser.equalsIgnoreCase(name.getKey()))
                .filter(name -> gewaehlte.stream().anyMatch(name.getValue().get()::verwechselbarMit))
                .map(Map.Entry::getKey);
    }

    /** The names as they are written. */
    @JsonValue
    public Collection<String> namen() {
        return namen.keySet();
    }
}
