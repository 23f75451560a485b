package org.dienstweg.fachaccount;

import java.time.Instant;

/**
 * Who was asked and told before the account is created; null where it has not happened.
 *
 * @param abgestimmtAm       when the unit for communication agreed (HR-2-11)
 * @param lpaEinverstandenAm when the LPA agreed to a platform that is not listed (HR-2-02)
 * @param plattformGelistet  whether the platform is listed, so that the LPA is informed only
 * @param gebilligtAm        when the Hausspitze approved (HR-2-10)
 * @param lpaInformiertAm    when the information of the LPA was sent (HR-2-12)
 * @param jetzt              the moment before the account may be created
 */
public record Voraussetzungen(Instant abgestimmtAm, Instant lpaEinverstandenAm, boolean plattformGelistet,
                              Instant gebilligtAm, Instant lpaInformiertAm, Instant jetzt) {
}
