package org.dienstweg.process.form.schema;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A FEEL expression of a form, parsed once. */
record Expression(ParsedExpression parsed, boolean readsCase) {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    /** Whether a text of the schema is an expression rather than a plain value. */
    static boolean isExpression(String text) {
        return text.startsWith("=");
    }

    /** Parses an expression as a form spells it, with the leading equals sign. */
    static Expression of(String text) {
        ParseResult result = isExpression(text) ? FEEL.parseExpression(text.substring(1)) : null;
        if (result == null || result.isFailure()) {
            throw new FormSchemaException("Der FEEL-Ausdruck „" + text + "“ ist nicht lesbar.");
        }
        return new Expression(result.parsedExpression(), text.contains(FormSchema.CASE));
    }

    /** The value, or null where the browser would find none either. */
    Object evaluate(Map<String, Object> context) {
        EvaluationResult result = FEEL.evaluate(parsed, context);
        return result.isSuccess() ? result.result() : null;
    }
}
