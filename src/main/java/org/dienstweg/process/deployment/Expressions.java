package org.dienstweg.process.deployment;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small part of the expression language that diagrams may use; everything else could reach any object. */
final class Expressions {

    private static final String NAME = "[A-Za-z_]\\w*";
    private static final String SIMPLE = "(?:" + NAME + "|'[^'\\\\${}]*'|-?\\d+(?:\\.\\d+)?)";
    private static final String CALL = NAME + "\\." + NAME + "(?:\\(\\s*(?:" + SIMPLE + "(?:\\s*,\\s*" + SIMPLE
            + ")*)?\\s*\\))?";
    private static final String TERM = "(?:not\\s+|!\\s*)?(?:" + CALL + "|" + SIMPLE + ")";
    private static final String OPERATOR = "\\s*(?:==|!=|<=|>=|<|>|&&|\\|\\||\\s(?:and|or|eq|ne)\\s)\\s*";
    private static final Pattern ALLOWED =
            Pattern.compile("[$#]\\{\\s*(" + TERM + "(?:" + OPERATOR + TERM + ")*)\\s*}");
    private static final Pattern OWNER = Pattern.compile("(" + NAME + ")\\.(" + NAME + ")");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern REFLECTION = Pattern.compile("\\b(class|getClass)\\b");

    private Expressions() {
    }

    /** Whether every expression in a text is simple, and calls nothing but beans of our own. */
    static boolean areSimple(String text, Predicate<String> beans) {
        Matcher expression = ALLOWED.matcher(text);
        boolean simple = expression.results().allMatch(found -> callsOnlyOwn(found.group(1), beans));
        String rest = expression.replaceAll("");
        return simple && !rest.contains("${") && !rest.contains("#{");
    }

    private static boolean callsOnlyOwn(String expression, Predicate<String> beans) {
        String code = QUOTED.matcher(expression).replaceAll("''");
        return !REFLECTION.matcher(code).find() && OWNER.matcher(code).results()
                .allMatch(call -> beans.test(call.group(1)) || call.group().equals("execution.processBusinessKey"));
    }
}
