package org.dienstweg.umbenennung.antworten;

import java.time.LocalDate;
import java.util.List;
import org.dienstweg.recht.Text;

/**
 * How the public was told (HR-2-42).
 *
 * @param mitteilungAm day it was published (Europe/Berlin); may be null
 * @param namen        old and new names that the text has to contain
 */
public record Mitteilung(String mitteilungText, String mitteilungKanal, String mitteilungUrl, LocalDate mitteilungAm,
                         List<String> namen) {

    /** What was left out is empty. */
    public Mitteilung {
        mitteilungText = Text.von(mitteilungText);
        mitteilungKanal = Text.von(mitteilungKanal);
        mitteilungUrl = Text.von(mitteilungUrl);
        namen = namen == null ? List.of() : List.copyOf(namen);
    }

    /** The same notice about an account with these names. */
    public Mitteilung ueber(List<String> alteUndNeueNamen) {
        return new Mitteilung(mitteilungText, mitteilungKanal, mitteilungUrl, mitteilungAm, alteUndNeueNamen);
    }
}
