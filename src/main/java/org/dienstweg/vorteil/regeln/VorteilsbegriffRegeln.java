package org.dienstweg.vorteil.regeln;

import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.vorteil.regeln.VorteilNorm.vv;

import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regel;
import org.dienstweg.vorteil.Angaben.Annahme;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.dienstweg.vorteil.Voraussetzung;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFakten;

/** What is an advantage, whose, and of what value? Definitions of the text only inform. */
final class VorteilsbegriffRegeln {

    static final Regel<VorteilFakten> GILT_AUCH_FUER_RUHESTAND_UND_FRUEHERE = Regel.zeitlos("VV42-1.1d",
            "Auch wer ausgeschieden ist, darf in Bezug auf das frühere Amt keine Belohnungen oder Geschenke annehmen.",
            vv("1.1 Satz 4"), MUSS, VorteilsbegriffRegeln::giltFuerDieStatusgruppe);

    static final Regel<VorteilFakten> VORTEIL_IST_ZUWENDUNG_OHNE_RECHTSANSPRUCH = Regel.zeitlos("VV42-4",
            "Vorteile sind alle Zuwendungen, auf die kein Rechtsanspruch besteht, unmittelbar, mittelbar oder durch "
                    + "beauftragte Dritte.",
            vv("4"), EMPFEHLUNG, VorteilsbegriffRegeln::istVorteil);

    static final Regel<VorteilFakten> VORTEIL_IST_EINE_DER_NEUN_ARTEN = Regel.zeitlos("VV42-4.1a",
            "Ein Vorteil kann in Geld, Gegenständen, Vergünstigungen, Vergütungen, Reisen, Bewirtung, Unterkunft, "
                    + "erbrechtlicher Begünstigung oder sonstigen Zuwendungen liegen.",
            vv("4.1 Satz 1"), EMPFEHLUNG, fakten -> fakten.antrag().vorteilsart() == null
                    ? new Verletzt("Die Art des Vorteils ist nicht angegeben.")
                    : new Erfuellt("Art des Vorteils: " + fakten.antrag().vorteilsart().bezeichnung() + "."));

    static final Regel<VorteilFakten> AUF_DEN_WERT_KOMMT_ES_NICHT_AN = Regel.zeitlos("VV42-4.1b",
            "Auf den Wert der Belohnung oder des Geschenkes kommt es grundsätzlich nicht an.",
            vv("4.1 Satz 2"), MUSS, fakten -> new Erfuellt(
                    "Der angegebene Wert entscheidet nicht darüber, ob die Zustimmung nötig ist."));

    static final Regel<VorteilFakten> OB_UNMITTELBAR_ODER_MITTELBAR_IST_OHNE_BEDEUTUNG = Regel.zeitlos("VV42-4.2a",
            "Es ist ohne Bedeutung, ob der Vorteil unmittelbar oder, etwa bei Zuwendungen an Angehörige, nur mittelbar "
                    + "zugutekommt.",
            vv("4.2 Satz 1"), MUSS, VorteilsbegriffRegeln::giltFuerDenEmpfaenger);

    static final Regel<VorteilFakten> WEITERGABE_RECHTFERTIGT_DIE_ANNAHME_NICHT = Regel.zeitlos("VV42-4.2b",
            "Die Weitergabe an Dritte rechtfertigt die Annahme nicht; auch dann ist die Zustimmung erforderlich.",
            vv("4.2 Satz 2"), MUSS, VorteilsbegriffRegeln::ersetztKeineZustimmung);

    static final List<Regel<VorteilFakten>> ALLE = List.of(GILT_AUCH_FUER_RUHESTAND_UND_FRUEHERE,
            VORTEIL_IST_ZUWENDUNG_OHNE_RECHTSANSPRUCH, VORTEIL_IST_EINE_DER_NEUN_ARTEN, AUF_DEN_WERT_KOMMT_ES_NICHT_AN,
            OB_UNMITTELBAR_ODER_MITTELBAR_IST_OHNE_BEDEUTUNG, WEITERGABE_RECHTFERTIGT_DIE_ANNAHME_NICHT);

    private VorteilsbegriffRegeln() {
    }

    private static Befund giltFuerDieStatusgruppe(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        if (antrag.statusgruppe() == null) {
            return new Verletzt("Die Statusgruppe ist nicht angegeben.");
        }
        return new Erfuellt(antrag.statusgruppe().ausgeschieden()
                ? "Das Verbot gilt in Bezug auf das frühere Amt fort; über die Zustimmung entscheidet der letzte "
                        + "Dienstherr."
                : "Über die Zustimmung entscheidet " + (antrag.tarif() ? "der Arbeitgeber."
                        : "die dienstvorgesetzte Stelle."));
    }

    private static Befund istVorteil(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        if (antrag.rechtsanspruch() == JaNeinUnsicher.NEIN) {
            return new Erfuellt("Auf die Zuwendung besteht kein Rechtsanspruch; sie ist ein Vorteil.");
        }
        if (Voraussetzung.keinVorteil(fakten)) {
            return new Erfuellt("Auf die Zuwendung besteht ein Rechtsanspruch; sie ist kein Vorteil.");
        }
        return new Offen("Besteht ein Rechtsanspruch, der nicht erst aus der Zuwendung selbst folgt, und spricht "
                + "nichts gegen ihn?");
    }

    private static Befund giltFuerDenEmpfaenger(VorteilFakten fakten) {
        if (fakten.antrag().empfaenger() == null) {
            return new Offen("Wem kommt die Zuwendung zugute? Für die Beurteilung macht es keinen Unterschied.");
        }
        return new Erfuellt(switch (fakten.antrag().empfaenger()) {
            case SELBST -> "Die Zuwendung kommt unmittelbar zugute.";
            case ANGEHOERIGE -> "Die Zuwendung an Angehörige kommt mittelbar zugute und wird ebenso beurteilt.";
            case DRITTE -> "Die Zuwendung an Dritte wird ebenso beurteilt.";
        });
    }

    private static Befund ersetztKeineZustimmung(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        if (antrag.weitergegeben() != JaNein.JA) {
            return new Erfuellt("Die Zuwendung wurde nicht weitergegeben.");
        }
        return Befund.wenn(antrag.angenommen() != Annahme.BEREITS,
                "Die Weitergabe ersetzt die Zustimmung nicht; sie wird eigens geprüft.",
                "Die Zuwendung wurde ohne Zustimmung angenommen und weitergegeben; die Weitergabe rechtfertigt das "
                        + "nicht.");
    }
}
