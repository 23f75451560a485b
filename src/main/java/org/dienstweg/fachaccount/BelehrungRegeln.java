package org.dienstweg.fachaccount;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Staerke;

/**
 * Do those who may use the account know their duties? How they keep them no machine sees; that they were told does the
 * file. The sentences of these rules are the instruction.
 */
final class BelehrungRegeln {

    static final Regel<Belehrung> NUR_FACHLICHE_INFORMATION_UND_FACHLICHER_AUSTAUSCH = belehrt("HR-2-16",
            "Die Nutzung des Accounts soll sich auf fachliche Information und fachlichen Austausch beschränken.",
            handreichung("2 Spiegelpunkt 1 Abs. 3"), SOLL);

    static final Regel<Belehrung> KEINE_POLITISCHEN_AUSSAGEN = belehrt("HR-2-17",
            "Politische Aussagen sollen vermieden werden.",
            handreichung("2 Spiegelpunkt 1 Abs. 3"), SOLL);

    static final Regel<Belehrung> OFFIZIELLE_ANFRAGEN_AN_RESSORT_ACCOUNTS_VERWEISEN = belehrt("HR-2-18",
            "Offizielle Anfragen von Medien, Parteien oder ähnlichen Organisationen sind stets an die für "
                    + "Kommunikation zuständigen Ressort-Accounts zu verweisen.",
            handreichung("2 Spiegelpunkt 1 Abs. 3"), MUSS);

    static final Regel<Belehrung> KEINE_PRIVATEN_AEUSSERUNGEN = belehrt("HR-3-05",
            "Die Nutzung dienstlicher Accounts für private oder persönliche Äußerungen ist unzulässig.",
            handreichung("3 Abs. 3"), DARF_NICHT);

    static final Regel<Belehrung> HINWEISE_ZUR_INFORMATIONSSICHERHEIT_SIND_BEKANNT = belehrt("HR-3-48",
            "Zum Schutz der Accounts gelten die Hinweise zur Informationssicherheit des Chief Information Security "
                    + "Officer (CISO) des Ressorts.",
            handreichung("3 Sicherheit Abs. 1"), EMPFEHLUNG);

    static final Regel<Belehrung> ZUGANGSDATEN_BEIM_WECHSEL_UMGEHEND_AENDERN = belehrt("HR-3-49",
            "Wechselt eine autorisierte Person den Arbeitsplatz oder scheidet sie aus, sind die Zugangsdaten "
                    + "umgehend zu ändern.",
            handreichung("3 Sicherheit Abs. 2"), MUSS);

    static final List<Regel<Belehrung>> ALLE = List.of(NUR_FACHLICHE_INFORMATION_UND_FACHLICHER_AUSTAUSCH,
            KEINE_POLITISCHEN_AUSSAGEN, OFFIZIELLE_ANFRAGEN_AN_RESSORT_ACCOUNTS_VERWEISEN, KEINE_PRIVATEN_AEUSSERUNGEN,
            HINWEISE_ZUR_INFORMATIONSSICHERHEIT_SIND_BEKANNT, ZUGANGSDATEN_BEIM_WECHSEL_UMGEHEND_AENDERN);

    private BelehrungRegeln() {
    }

    private static Regel<Belehrung> belehrt(String id, String satz, Norm norm, Staerke staerke) {
        return new Regel<>(id, satz, norm, staerke, (belehrung, heute) -> Befund.ohne(maengel(belehrung, heute),
                "Die autorisierten Personen sind belehrt: " + satz));
    }

    private static List<String> maengel(Belehrung belehrung, LocalDate heute) {
        List<String> maengel = new ArrayList<>();
        if (!belehrung.belehrungBestaetigt()) {
            maengel.add("Die autorisierten Personen haben die Belehrung nicht bestätigt.");
        }
        LocalDate tag = belehrung.belehrtAm();
        if (tag == null || tag.isAfter(heute) || tag.isBefore(belehrung.beantragtAm())) {
            maengel.add("Der Tag der Belehrung fehlt, liegt vor dem Antrag oder in der Zukunft.");
        }
        return maengel;
    }
}
