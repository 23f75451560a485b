package org.dienstweg.schriftgut.mappe;

import java.util.List;

/**
 * A part of a bound file that follows its front.
 *
 * @param titel     as in the table of contents
 * @param seiten    its pages as tagged PDF/A
 * @param originale the file these pages show, if they are not the thing itself
 */
public record Beilage(String titel, byte[] seiten, List<Original> originale) {

    /** What it weighs in bytes. */
    public long umfang() {
        return seiten.length + originale.stream().mapToLong(original -> original.inhalt().length).sum();
    }
}
