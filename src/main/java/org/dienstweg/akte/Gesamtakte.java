package org.dienstweg.akte;

import org.dienstweg.organisation.Angemeldet;

/** Prints a whole case file as one document with a table of contents and page numbers (VV50-2.7). */
public interface Gesamtakte {

    /** Title under which such a print is filed; a print never contains an earlier one again. */
    String TITEL = "Vollständige Akte";

    /** The file as PDF, as far as this person may read it; refused with an exception where they may not. */
    byte[] pdf(String aktenzeichen, Angemeldet wer);
}
