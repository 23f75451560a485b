package org.dienstweg.web.webapps;

/** Scripts of the vendor that are served with German texts. */
enum Skript {
    /** The library all webapps share, with the renderer of the forms. */
    BIBLIOTHEK("lib/deps.js", "lib-deps.json"),
    /** The Tasklist itself. */
    TASKLIST("app/tasklist/camunda-tasklist-bootstrap.js", "tasklist-bootstrap.json");

    private final String pfad;
    private final String texte;

    Skript(String pfad, String texte) {
        this.pfad = pfad;
        this.texte = texte;
    }

    /** Where it lies, under the vendor's folder and under the address of the webapps alike. */
    String pfad() {
        return pfad;
    }

    /** File with the replacements. */
    String texte() {
        return texte;
    }
}
