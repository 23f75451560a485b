package org.dienstweg.schriftgut.mappe;

import java.util.List;

/**
 * What of an attachment can be shown on paper.
 *
 * @param bilder  a sheet each
 * @param text    its text, empty if it is shown by pictures or not at all
 * @param hinweis what the reader must know, empty if everything is shown
 */
record Anschauung(List<Bild> bilder, String text, String hinweis) {

    static Anschauung bilder(List<Bild> bilder, String hinweis) {
        return new Anschauung(bilder, "", hinweis);
    }

    static Anschauung text(String text, String hinweis) {
        return new Anschauung(List.of(), text, hinweis);
    }

    static Anschauung nur(String hinweis) {
        return new Anschauung(List.of(), "", hinweis);
    }
}
