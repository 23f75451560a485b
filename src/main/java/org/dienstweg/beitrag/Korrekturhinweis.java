package org.dienstweg.beitrag;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;

/**
 * The public notice that names the mistake (HR-3-24).
 *
 * @param hinweisText what it says
 * @param hinweisUrl  where it stands
 * @param hinweisAm   when it was published
 */
public record Korrekturhinweis(String hinweisText, String hinweisUrl,
                               @JsonDeserialize(using = Zeitpunktleser.class) Instant hinweisAm) {
}
