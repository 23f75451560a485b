package org.dienstweg.process.form.schema;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * A FEEL expression of a form, parsed once.
 *
 * @param parsed    the expression
 * @param readsCase whether it needs the case
 * @param path      where in the case it points, if it does nothing else; empty otherwise. Such a path is followed without
 *                  FEEL, because lists to choose from are long and asked for once per row.
 */
record Expression(ParsedExpression parsed, boolean readsCase, List<String> path) {

    private static final Pattern PATH = Pattern.compile("=\\s*" + FormSchema.CASE + "((?:\\.\\w+)+)\\s*");

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
        Matcher path = PATH.matcher(text);
        return new Expression(result.parsedExpression(), text.contains(FormSchema.CASE),
                path.matches() ? List.of(path.group(1).substring(1).split("\\.")) : List.of());
    }

    /** The value, or null where the browser would find none either. */
    Object evaluate(Map<String, Object> context) {
        EvaluationResult result = FEEL.evaluate(parsed, context);
        return result.isSuccess() ? result.result() : null;
    }
}
