package org.dienstweg.umbenennung;

/** How many accounts of an order have come so far. */
public record Standzahl(String aktenzeichen, Umbenennungsstand stand, long anzahl) {
}
