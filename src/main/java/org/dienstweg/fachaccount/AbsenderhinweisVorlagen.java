package org.dienstweg.fachaccount;

import java.util.List;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.recht.Text;

/** The examples of HR-2-15, filled in; "periscopen" is left out because the service no longer exists. */
public final class AbsenderhinweisVorlagen {

    private AbsenderhinweisVorlagen() {
    }

    /**
     * Three profile texts that name sender and subject.
     *
     * @param organisationseinheit the unit; may be null or blank, then a placeholder stands for it
     * @param fachthema            the subject; may be null or blank, then a placeholder stands for it
     */
    public static List<String> vorlagen(Ressortname ressort, String organisationseinheit, String fachthema) {
        String einheit = oder(organisationseinheit, "[Organisationseinheit]");
        String thema = oder(fachthema, "[Fachthema]");
        return List.of(
                "Hier informieren Mitarbeiterinnen und Mitarbeiter " + ressort.genitiv()
                        + " NRW zum Thema " + thema + ".",
                "Es informiert: " + einheit + ", " + ressort.name() + " NRW. Thema: " + thema + ".",
                "Dieser Account wird von Mitarbeiterinnen und Mitarbeitern " + ressort.genitiv() + " zum Thema " + thema
                        + " betrieben.");
    }

    private static String oder(String eingabe, String platzhalter) {
        return Text.von(eingabe).isEmpty() ? platzhalter : eingabe.strip();
    }
}
