package org.dienstweg.umbenennung;

/** How far an account has come. */
public enum Umbenennungsstand {
    WARTET("noch nicht begonnen"), PROFILNAME_GEAENDERT("Profilname geändert"),
    NUTZERNAME_GEAENDERT("Nutzername geändert"), UNMOEGLICH("Nutzername bleibt"),
    NEUER_ACCOUNT("neuer Account beantragt"), ERSETZT("durch neuen Account ersetzt"),
    INFORMIERT("Öffentlichkeit informiert"), UMBENANNT("umbenannt"), HERAUSGENOMMEN("herausgenommen");

    private final String text;

    Umbenennungsstand(String text) {
        this.text = text;
    }

    /** What people read. */
    public String text() {
        return text;
    }
}
