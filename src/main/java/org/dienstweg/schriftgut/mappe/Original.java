package org.dienstweg.schriftgut.mappe;

import java.time.Instant;

/**
 * A file as somebody handed it in; it travels inside the bound file unchanged.
 *
 * @param dateiname name it is offered under
 * @param medientyp as recognised from the content
 * @param inhalt    its bytes
 * @param vom       when it was handed in
 */
public record Original(String dateiname, String medientyp, byte[] inhalt, Instant vom) {
}
