package org.dienstweg.disziplinar;

/**
 * Earlier proceedings about what is probably the same person.
 *
 * @param aktenzeichen      of the earlier case
 * @param eroeffnetAm       day in German
 * @param gleicherSachverhalt whether the facts look the same too
 */
public record FrueheresVerfahren(String aktenzeichen, String eroeffnetAm, boolean gleicherSachverhalt) {
}
