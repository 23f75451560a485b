package org.dienstweg.recht;

/** What somebody wrote, so that no rule has to ask for null. */
public final class Text {

    private Text() {
    }

    /** Without blanks at both ends; what was left out is empty. */
    public static String von(String eingabe) {
        return eingabe == null ? "" : eingabe.strip();
    }
}
