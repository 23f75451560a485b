package org.dienstweg.ausfall;

import java.util.function.UnaryOperator;

/**
 * What one person (or the machine) does in a case, as often as it takes.
 *
 * @param name what it is called in a failure of the test
 * @param tat  does it; gets the Aktenzeichen (null before there is one) and returns it
 */
record Schritt(String name, UnaryOperator<String> tat) {
}
