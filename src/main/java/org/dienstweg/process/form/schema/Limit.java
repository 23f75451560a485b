package org.dienstweg.process.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** A bound that is fixed in the schema or computed by an expression; null means no bound. */
record Limit(BigDecimal fixed, Expression computed) {

    static Limit of(JsonNode node) {
        String text = node.asText("");
        if (text.isBlank()) {
            return new Limit(null, null);
        }
        if (Expression.isExpression(text)) {
            return new Limit(null, Expression.of(text));
        }
        try {
            return new Limit(new BigDecimal(text), null);
        } catch (NumberFormatException e) {
            throw new FormSchemaException("Die Grenze „" + text + "“ ist keine Zahl.");
        }
    }

    Limit orElse(int fallback) {
        return fixed == null && computed == null ? new Limit(BigDecimal.valueOf(fallback), null) : this;
    }

    BigDecimal in(Scope scope) {
        if (computed == null) {
            return fixed;
        }
        return scope.evaluate(computed) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    boolean isAbove(BigDecimal value, Scope scope) {
        BigDecimal bound = in(scope);
        return bound != null && bound.compareTo(value) > 0;
    }

    boolean isBelow(BigDecimal value, Scope scope) {
        BigDecimal bound = in(scope);
        return bound != null && bound.compareTo(value) < 0;
    }
}
