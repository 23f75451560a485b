package org.dienstweg.process.form.schema;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * What a form knows about the case, asked for at most once and only if the form needs it.
 *
 * @param fall        what expressions and texts read under the name {@code fall}
 * @param vorbelegung earlier values by form key
 */
public record CaseView(Supplier<Map<String, Object>> fall, Supplier<Map<String, Object>> vorbelegung) {

    // What a browser would get: conditions must not see more or other types here than there.
    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    /** A view that computes both lazily. */
    public static CaseView of(Supplier<Map<String, Object>> fall, Supplier<Map<String, Object>> vorbelegung) {
        return new CaseView(plain(fall), plain(vorbelegung));
    }

    private static Supplier<Map<String, Object>> plain(Supplier<Map<String, Object>> source) {
        return SingletonSupplier.of(() -> PlainValues.map(JSON.convertValue(source.get(), Map.class)));
    }
}
