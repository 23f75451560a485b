package org.dienstweg;

import java.util.List;

/** The fields of a form in which people write words, read from the form itself so that a new one is not forgotten. */
public final class Textfelder {

    private Textfelder() {
    }

    /** Keys of the fields; one in the rows of a list follows the key of the list and a dot. */
    public static List<String> von(String prozess, String formular) {
        return Formular.von(prozess).filter(eines -> eines.name().equals(formular)).findFirst().orElseThrow()
                .textfelder().toList();
    }
}
