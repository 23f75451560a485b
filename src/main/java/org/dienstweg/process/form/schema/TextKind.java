package org.dienstweg.process.form.schema;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One line, or several lines, of text. */
record TextKind(boolean lines, Limit min, Limit max, Pattern pattern, String patternText) implements Kind {

    static final int MAX_LINE = 500;
    static final int MAX_LINES = 10_000;

    // Control characters, halves of characters, and marks that reverse the direction of what is read.
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}]");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\n\\t]+");

    @Override
    public Object accept(Object value, Scope scope, Consumer<String> complain) {
        if (!(value instanceof String submitted)) {
            complain.accept("Bitte geben Sie einen Text ein.");
            return null;
        }
        // A browser's single-line field drops line breaks when somebody pastes them.
        String text = lines ? submitted : LINE_ENDS.matcher(submitted).replaceAll(" ");
        if (UNREADABLE.matcher(text).find()) {
            complain.accept("Der Text enthält Zeichen, die nicht erlaubt sind.");
        }
        checkLength(text, scope, complain);
        if (pattern != null && !pattern.matcher(text).find()) {
            complain.accept(patternText);
        }
        return text;
    }

    private void checkLength(String text, Scope scope, Consumer<String> complain) {
        BigDecimal length = BigDecimal.valueOf(text.length());
        String actual = (text.length() == 1 ? ", es ist " : ", es sind ") + text.length() + ".";
        if (min.isAbove(length, scope)) {
            complain.accept("mindestens " + min.in(scope).toPlainString() + " Zeichen" + actual);
        }
        if (max.isBelow(length, scope)) {
            complain.accept("höchstens " + max.in(scope).toPlainString() + " Zeichen" + actual);
        }
    }
}
