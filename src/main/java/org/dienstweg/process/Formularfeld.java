package org.dienstweg.process;

import java.util.Map;

/**
 * What a form calls a value it asked for.
 *
 * @param label   the label beside the field
 * @param auswahl labels of the stored values, empty where the value is free
 * @param felder  fields of one entry, where the value is a list of entries
 */
public record Formularfeld(String label, Map<String, String> auswahl, Map<String, Formularfeld> felder) {
}
