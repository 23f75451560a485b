package org.dienstweg.process.form.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where a field's value lies in the submitted data: the key, with the paths of its groups before it. */
record Path(List<String> keys) {

    static final Path ROOT = new Path(List.of());

    Path then(String dotted) {
        Stream<String> more = dotted.isBlank() ? Stream.of() : Stream.of(dotted.split("\\."));
        return new Path(Stream.concat(keys.stream(), more).toList());
    }

    boolean beginsWith(Path other) {
        return keys.size() >= other.keys.size() && keys.subList(0, other.keys.size()).equals(other.keys);
    }

    /** Whether a value could be put here without making or replacing anything around it. */
    boolean fitsInto(Map<String, Object> data) {
        return new Path(keys.subList(0, keys.size() - 1)).get(data) instanceof Map<?, ?>;
    }

    Object get(Map<String, Object> data) {
        Object value = data;
        for (String key : keys) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value;
    }

    /** Sets the value, making the maps on the way; a missing value is kept as null. */
    @SuppressWarnings("unchecked")
    void put(Map<String, Object> data, Object value) {
        Map<String, Object> map = data;
        for (String key : keys.subList(0, keys.size() - 1)) {
            map = (Map<String, Object>) map.computeIfAbsent(key, missing -> new LinkedHashMap<>());
        }
        map.put(keys.get(keys.size() - 1), value);
    }

    @Override
    public String toString() {
        return String.join(".", keys);
    }
}
