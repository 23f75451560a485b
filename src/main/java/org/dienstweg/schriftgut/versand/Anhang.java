package org.dienstweg.schriftgut.versand;

/**
 * A document that goes with a mail.
 *
 * @param dateiname what the recipient sees; all but letters, digits, blank, dot, hyphen and underscore is replaced
 * @param pdf       the document, always PDF
 */
public record Anhang(String dateiname, byte[] pdf) {

    /** Makes the name harmless for every mail program and file system. */
    public Anhang {
        dateiname = dateiname.replaceAll("[^\\p{L}\\p{N}._ -]", "_");
    }
}
