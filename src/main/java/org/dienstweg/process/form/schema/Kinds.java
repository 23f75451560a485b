package org.dienstweg.process.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what sort of value a component of a form takes. */
final class Kinds {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EMAIL = Pattern.compile("^[\\w.!#$%&'*+/=?^`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}"
            + "[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$");
    private static final String TODAY = "heute";
    private static final Pattern PHONE = Pattern.compile("^(\\+|00)[1-9][0-9]{6,18}$");

    private Kinds() {
    }

    static Kind of(JsonNode node, Path path, String label) {
        return switch (node.path("type").asText()) {
            case "textfield" -> text(node, false);
            case "textarea" -> text(node, true);
            case "number" -> number(node);
            case "checkbox" -> new CheckboxKind();
            case "datetime" -> date(node);
            case "select", "radio" -> choice(node, false);
            case "checklist", "taglist" -> choice(node, true);
            case "dynamiclist" -> dynamicList(node, path, label);
            default -> throw new FormSchemaException("Der Baustein „" + node.path("type").asText()
                    + "“ wird nicht unterstützt.");
        };
    }

    static Object plain(JsonNode node) {
        return JSON.convertValue(node, Object.class);
    }

    private static Kind text(JsonNode node, boolean lines) {
        JsonNode validate = node.path("validate");
        Limit max = Limit.of(validate.path("maxLength")).orElse(lines ? TextKind.MAX_LINES : TextKind.MAX_LINE);
        Limit min = Limit.of(validate.path("minLength"));
        return switch (validate.path("validationType").asText("")) {
            case "email" -> new TextKind(lines, min, max, EMAIL, "Bitte geben Sie eine E-Mail-Adresse ein.");
            case "phone" -> new TextKind(lines, min, max, PHONE,
                    "Bitte geben Sie eine Telefonnummer mit Ländervorwahl ein, zum Beispiel +49211123456.");
            default -> new TextKind(lines, min, max, pattern(validate.path("pattern").asText("")),
                    property(node, "patternText", "Die Eingabe hat nicht die verlangte Form."));
        };
    }

    private static Pattern pattern(String regex) {
        try {
            return regex.isEmpty() ? null : Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new FormSchemaException("Das Muster „" + regex + "“ ist nicht lesbar.");
        }
    }

    private static Kind number(JsonNode node) {
        JsonNode validate = node.path("validate");
        JsonNode decimals = node.path("decimalDigits");
        BigDecimal increment = Limit.of(node.path("increment")).fixed();
        return new NumberKind(decimals.isMissingNode() || decimals.isNull() ? null : decimals.asInt(), increment,
                node.path("serializeToString").asBoolean(), Limit.of(validate.path("min")),
                Limit.of(validate.path("max")));
    }

    private static Kind date(JsonNode node) {
        try {
            DateKind.Type type = DateKind.Type.valueOf(node.path("subtype").asText("date").toUpperCase(Locale.ROOT));
            String latest = property(node, "maxDate", DateKind.LATEST.toString());
            boolean past = latest.equals(TODAY);
            return new DateKind(type, LocalDate.parse(property(node, "minDate", DateKind.EARLIEST.toString())),
                    past ? DateKind.LATEST : LocalDate.parse(latest), node.path("disallowPassedDates").asBoolean(), past);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new FormSchemaException("Die Angaben eines Datumsfeldes sind nicht lesbar.");
        }
    }

    private static Kind choice(JsonNode node, boolean several) {
        String computed = node.path("valuesExpression").asText("");
        if (computed.isBlank() && !node.path("values").isArray()) {
            throw new FormSchemaException("Eine Auswahl braucht Werte (values oder valuesExpression).");
        }
        String further = property(node, "weitereWerte", "");
        Expression more = further.isEmpty() ? null : Expression.of(further);
        return computed.isBlank() ? new ChoiceKind(ChoiceKind.valuesOf(plain(node.path("values"))), null, more, several)
                : new ChoiceKind(null, Expression.of(computed), more, several);
    }

    private static Kind dynamicList(JsonNode node, Path path, String label) {
        int min = count(node, "minItems", 0);
        int max = Math.min(DynamicListKind.MAX_ITEMS, count(node, "maxItems", DynamicListKind.MAX_ITEMS));
        boolean fixedRows = !node.path("allowAddRemove").asBoolean(true);
        return new DynamicListKind(path, label, SchemaReader.read(node), min, max, fixedRows);
    }

    private static int count(JsonNode node, String property, int fallback) {
        BigDecimal count = Limit.of(node.path("properties").path(property)).orElse(fallback).fixed();
        return count == null ? fallback : count.intValue();
    }

    private static String property(JsonNode node, String name, String fallback) {
        String text = node.path("properties").path(name).asText("").strip();
        return text.isEmpty() ? fallback : text;
    }
}
