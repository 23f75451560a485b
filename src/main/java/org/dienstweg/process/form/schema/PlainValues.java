package org.dienstweg.process.form.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings whatever arrives into one shape: String, Boolean, BigDecimal, List, Map with String keys, or null. */
public final class PlainValues {

    /** How many characters one submission may have altogether. */
    public static final int MAX_CHARACTERS = 1_000_000;

    private static final int MAX_DEPTH = 8;
    private static final int MAX_DIGITS = 40;
    private static final Pattern OUTER_BLANKS = Pattern.compile("^[\\s\\p{Z}\\x{FEFF}]+|[\\s\\p{Z}\\x{FEFF}]+$");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_CHARACTERS).maxNumberLength(MAX_DIGITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private PlainValues() {
    }

    /** Reads JSON text. @throws IllegalArgumentException if it is none, too deep or too long */
    public static Object parse(String json) {
        try {
            return of(JSON.readValue(json, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not acceptable as JSON", e);
        }
    }

    /** The plain form of a value. @throws IllegalArgumentException if it has none */
    public static Object of(Object value) {
        return of(value, 0);
    }

    /** Whether nothing has been entered: neither a text nor a filled element in a list or map. */
    static boolean isEmpty(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(PlainValues::isEmpty);
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(PlainValues::isEmpty);
        }
        return value == null || value instanceof String text && INVISIBLE.matcher(text).matches();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) of(value) : new LinkedHashMap<>();
    }

    private static Object of(Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("too deep");
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return mapOf(map, depth);
        }
        if (value instanceof Collection<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(element -> plain.add(of(element, depth + 1)));
            return plain;
        }
        return scalar(value);
    }

    private static Map<String, Object> mapOf(Map<?, ?> map, int depth) {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((key, element) -> plain.put(String.valueOf(key), of(element, depth + 1)));
        return plain;
    }

    private static Object scalar(Object value) {
        if (value instanceof CharSequence text) {
            String lines = LINE_BREAK.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\n");
            return OUTER_BLANKS.matcher(lines).replaceAll("");
        }
        if (value instanceof Number number) {
            return number(number);
        }
        throw new IllegalArgumentException("neither text, number nor yes or no");
    }

    private static BigDecimal number(Number value) {
        // toString of a number that is not finite fails here, which is as good as a check.
        BigDecimal number = new BigDecimal(value.toString());
        if (number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_DIGITS) {
            throw new IllegalArgumentException("number too long");
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
