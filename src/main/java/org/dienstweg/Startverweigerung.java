package org.dienstweg;

/** The application must not start like this; carries the reason and what to do about it, in German. */
class Startverweigerung extends RuntimeException {

    private final String abhilfe;

    Startverweigerung(String grund, String abhilfe) {
        super(grund);
        this.abhilfe = abhilfe;
    }

    String abhilfe() {
        return abhilfe;
    }
}
