package org.dienstweg.geschenke;

/** How well two names of givers agree; only a human tells whether a resemblance is more. */
public enum Uebereinstimmung {
    KEINE("verschieden"), AEHNLICH("ähnlich geschrieben"), GLEICH("gleich");

    private final String bezeichnung;

    Uebereinstimmung(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** In words. */
    public String bezeichnung() {
        return bezeichnung;
    }

    Uebereinstimmung hoechstensAehnlich() {
        return this == KEINE ? KEINE : AEHNLICH;
    }

    Uebereinstimmung oder(Uebereinstimmung andere) {
        return compareTo(andere) > 0 ? this : andere;
    }
}
