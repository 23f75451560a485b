package org.dienstweg.web.akte;

import java.time.OffsetDateTime;
import java.util.List;
import org.dienstweg.akte.Fallstatus;

/**
 * A case in a list.
 *
 * @param aktenzeichen its Aktenzeichen
 * @param prozess      key of the process
 * @param vorgang      what people call the process
 * @param ressort      abbreviation of the Ressort
 * @param status       where it stands as a whole
 * @param stand        the same in plain words
 * @param wartetAuf    element ids of the open user tasks
 * @param wartetBei    with whom, since when
 * @param eroeffnetAm  when it was opened (Europe/Berlin)
 * @param beendetAm    when it ended, or null (Europe/Berlin)
 */
record Fallzeile(String aktenzeichen, String prozess, String vorgang, String ressort, Fallstatus status, String stand,
                 List<String> wartetAuf, List<Wartend> wartetBei, OffsetDateTime eroeffnetAm,
                 OffsetDateTime beendetAm) {

    /** One open task: the step, with whom it is in plain words, and since when (Europe/Berlin). */
    record Wartend(String schritt, String wer, OffsetDateTime seit) {
    }

    /** Day since when it has stood as it stands now, for people. */
    public String seit() {
        OffsetDateTime ruhend = beendetAm == null ? eroeffnetAm : beendetAm;
        OffsetDateTime seit = wartetBei.isEmpty() ? ruhend : wartetBei.get(0).seit();
        return Zeitangaben.text(seit.toLocalDate());
    }
}
