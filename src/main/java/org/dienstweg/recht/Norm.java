package org.dienstweg.recht;

/**
 * Where a rule stands in the law: a citation precise to the sentence and the state of the text it was read in.
 *
 * @param zitat the citation as a reader would look it up, e.g. {@code VV zu § 42 BeamtStG Nr. 7.1}
 * @param stand the edition the rule was written against, e.g. {@code Handreichung Soziale Medien 2018}
 */
public record Norm(String zitat, String stand) {

    /**
     * A citation is never empty.
     *
     * @throws IllegalArgumentException if citation or edition is blank
     */
    public Norm {
        if (zitat.isBlank() || stand.isBlank()) {
            throw new IllegalArgumentException("a rule without a citation");
        }
    }

    /** A passage of the Handreichung Soziale Medien, cited without its title, e.g. {@code "2 Abs. 2"}. */
    public static Norm handreichung(String stelle) {
        return new Norm("HR " + stelle, "Handreichung Soziale Medien");
    }
}
