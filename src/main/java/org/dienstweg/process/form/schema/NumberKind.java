package org.dienstweg.process.form.schema;

import java.math.BigDecimal;
import java.util.function.Consumer;

/**
 * A number; whole numbers of the usual size become Integer, everything else BigDecimal.
 *
 * @param decimals how many digits after the comma, or null if any
 * @param asText   whether the form sends numbers as text
 */
record NumberKind(Integer decimals, BigDecimal increment, boolean asText, Limit min, Limit max) implements Kind {

    private static final int MAX_TEXT = 40;

    @Override
    public Object accept(Object value, Scope scope, Consumer<String> complain) {
        BigDecimal number = number(value);
        if (number == null) {
            complain.accept("Bitte geben Sie eine Zahl ein.");
            return null;
        }
        checkShape(number, complain);
        if (min.isAbove(number, scope)) {
            complain.accept("mindestens " + german(min.in(scope)) + ".");
        }
        if (max.isBelow(number, scope)) {
            complain.accept("höchstens " + german(max.in(scope)) + ".");
        }
        return result(number);
    }

    private void checkShape(BigDecimal number, Consumer<String> complain) {
        int scale = Math.max(0, number.scale());
        if (decimals != null && decimals == 0 && scale > 0) {
            complain.accept("Bitte geben Sie eine ganze Zahl ein.");
        } else if (decimals != null && scale > decimals) {
            complain.accept("höchstens " + decimals + " Nachkommastellen.");
        } else if (increment != null && number.remainder(increment).signum() != 0) {
            complain.accept("Bitte geben Sie ein Vielfaches von " + german(increment) + " ein.");
        }
    }

    private BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        boolean readable = asText && value instanceof String text && text.length() <= MAX_TEXT
                && text.matches("-?\\d+(\\.\\d+)?");
        return readable ? new BigDecimal((String) value) : null;
    }

    private Object result(BigDecimal number) {
        boolean whole = number.scale() <= 0 && number.unscaledValue().bitLength() <= 31;
        return whole && (decimals == null || decimals == 0) ? (Object) number.intValue() : number;
    }

    private static String german(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
