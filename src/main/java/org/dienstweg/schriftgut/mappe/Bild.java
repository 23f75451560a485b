package org.dienstweg.schriftgut.mappe;

/**
 * A picture as it is set on a sheet.
 *
 * @param inhalt          JPEG in plain RGB
 * @param breite          width in millimetres
 * @param hoehe           height in millimetres
 * @param alternativtext  what somebody is told who cannot see it
 */
record Bild(byte[] inhalt, int breite, int hoehe, String alternativtext) {
}
