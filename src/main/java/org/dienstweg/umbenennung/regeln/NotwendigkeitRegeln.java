package org.dienstweg.umbenennung.regeln;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.EMPFEHLUNG;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;
import org.dienstweg.umbenennung.Auftragsfakten;
import org.dienstweg.umbenennung.Kontofakten;

/** Is there a reorganisation that makes new names necessary, and who leads the case? */
final class NotwendigkeitRegeln {

    static final Regel<Auftragsfakten> NUR_FUER_OBERSTE_LANDESBEHOERDEN = Regel.zeitlos("HR-1-01",
            "Die Handreichung gilt für die obersten Landesbehörden.",
            handreichung("1 Abs. 1"), EMPFEHLUNG, fakten -> Befund.wenn(fakten.ressort().obersteLandesbehoerde(),
                    fakten.ressort().name() + " ist eine oberste Landesbehörde.",
                    "Die Handreichung ist nicht unmittelbar anwendbar: " + fakten.ressort().name()
                            + " ist nicht als oberste Landesbehörde geführt."));

    static final Regel<Auftragsfakten> UMRESSORTIERUNG_MACHT_ES_NOTWENDIG = Regel.zeitlos("HR-2-43",
            "Namen ändern sich, soweit es sich im Zuge von Umressortierungen als notwendig ergibt.",
            handreichung("2 letzter Abs."), EMPFEHLUNG, NotwendigkeitRegeln::istNotwendig);

    static final Regel<Auftragsfakten> DAS_AUFNEHMENDE_RESSORT_FUEHRT_DEN_AUFTRAG = Regel.zeitlos("HR-3-06",
            "Die Verantwortung für die dienstliche Nutzung trägt die jeweilige Organisationseinheit.",
            handreichung("3 Abs. 4"), MUSS, fakten -> Befund.ohne(ohneVerantwortung(fakten),
                    "Die Kommunikation des aufnehmenden Ressorts führt den Auftrag."));

    static final List<Regel<Auftragsfakten>> ALLE = List.of(NUR_FUER_OBERSTE_LANDESBEHOERDEN,
            UMRESSORTIERUNG_MACHT_ES_NOTWENDIG, DAS_AUFNEHMENDE_RESSORT_FUEHRT_DEN_AUFTRAG);

    private NotwendigkeitRegeln() {
    }

    private static Befund istNotwendig(Auftragsfakten fakten) {
        List<String> betroffene = fakten.konten().stream()
                .filter(konto -> konto.aendertNamen() || wechselt(fakten, konto))
                .map(Kontofakten::bezeichnung).toList();
        if (betroffene.isEmpty()) {
            return new Verletzt("Die Umressortierung ändert weder den Namen noch das Ressort eines der Accounts.");
        }
        return new Erfuellt("Notwendig für " + betroffene.size() + " von " + fakten.konten().size() + " Accounts.");
    }

    private static boolean wechselt(Auftragsfakten fakten, Kontofakten konto) {
        return !konto.konto().ressort().equals(fakten.neuesRessort());
    }

    private static List<String> ohneVerantwortung(Auftragsfakten fakten) {
        List<String> maengel = new ArrayList<>();
        if (!fakten.neuesRessort().equals(fakten.fuehrendes())) {
            maengel.add("Den Auftrag führt die Kommunikation des Ressorts, das die Accounts aufnimmt. Sie gehört zu "
                    + fakten.fuehrendes() + ", angegeben ist " + fakten.neuesRessort() + ".");
        }
        if (fakten.wirksamAm() == null) {
            maengel.add("Es fehlt der Tag, an dem die Umressortierung wirksam wird.");
        }
        return maengel;
    }
}
