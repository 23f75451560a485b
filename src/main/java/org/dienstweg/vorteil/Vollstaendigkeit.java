package org.dienstweg.vorteil;

import static org.dienstweg.recht.JaNein.JA;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dienstweg.vorteil.Angaben.Annahme;
import org.dienstweg.vorteil.Angaben.Empfaenger;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.dienstweg.vorteil.Angaben.StillschweigendGrund;

/**
 * What the applicant still has to state: the circumstances that matter for the decision, completely and without
 * contradiction (VV42-6b). The value is not among them, because it decides nothing (VV42-4.1b).
 */
public final class Vollstaendigkeit {

    private final List<Mangel> maengel = new ArrayList<>();

    private Vollstaendigkeit() {
    }

    /**
     * One thing that is missing or cannot be true.
     *
     * @param feld key of the form field
     * @param satz what to do, one whole German sentence
     */
    public record Mangel(String feld, String satz) {
    }

    /** Everything that is missing or contradictory, in the order of the form; empty if the application is complete. */
    public static List<Mangel> maengel(VorteilFakten fakten, LocalDate am) {
        VorteilAntrag antrag = fakten.antrag();
        Vollstaendigkeit liste = new Vollstaendigkeit();
        liste.umstaende(antrag);
        liste.einordnung(antrag);
        liste.stillschweigend(antrag);
        liste.annahme(antrag, am);
        liste.verlange(antrag.weitergegeben() != null, "weitergegeben",
                "Beantworten Sie, ob die Zuwendung weitergegeben wurde.");
        liste.verlange(antrag.vollstaendig(), "vollstaendig",
                "Erklären Sie, dass Sie die maßgeblichen Umstände vollständig mitgeteilt haben.");
        return List.copyOf(liste.maengel);
    }

    /** What cannot be true about the acceptance, whether or not anything is missing. */
    public static List<Mangel> widersprueche(VorteilAntrag antrag, LocalDate am) {
        Vollstaendigkeit liste = new Vollstaendigkeit();
        liste.annahmetag(antrag, am);
        return List.copyOf(liste.maengel);
    }

    private void umstaende(VorteilAntrag antrag) {
        verlange(antrag.statusgruppe() != null, "statusgruppe", "Wählen Sie die Statusgruppe.");
        verlange(!antrag.geber().isEmpty(), "zuwendendePerson",
                "Nennen Sie, wer die Zuwendung gewährt: die Person, die Organisation oder beide.");
        verlange(antrag.vorteilsart() != null, "vorteilsart", "Wählen Sie die Art des Vorteils.");
        verlange(!antrag.gegenstand().isEmpty(), "gegenstand", "Beschreiben Sie den Gegenstand der Zuwendung.");
        verlange(antrag.wertEuro() == null || antrag.wertEuro().compareTo(BigDecimal.ZERO) >= 0, "wertEuro",
                "Der Wert kann nicht negativ sein.");
        verlange(!antrag.anlass().isEmpty(), "anlass", "Nennen Sie den Anlass der Zuwendung.");
        verlange(antrag.zuwendungAm() != null, "zuwendungAm", "Nennen Sie den Tag der Zuwendung.");
        verlange(antrag.empfaenger() != null, "empfaenger", "Geben Sie an, wem die Zuwendung zugutekommt.");
        verlange(!antrag.dienstlicheBeruehrung().isEmpty(), "dienstlicheBeruehrung",
                "Beschreiben Sie, welche dienstlichen Berührungspunkte es zur zuwendenden Person gibt.");
        verlange(!antrag.bisherigeZuwendungen().isEmpty(), "bisherigeZuwendungen",
                "Nennen Sie bisherige Zuwendungen, oder schreiben Sie „keine“.");
    }

    private void einordnung(VorteilAntrag antrag) {
        verlange(antrag.rechtsanspruch() != null, "rechtsanspruch",
                "Beantworten Sie, ob ein Rechtsanspruch auf die Zuwendung besteht.");
        verlange(antrag.amtsbezug() != null || beansprucht(antrag), "amtsbezug",
                "Beantworten Sie, worauf sich die Zuwendung bezieht.");
        verlange(antrag.erwartungVerknuepft() != null, "erwartungVerknuepft",
                "Beantworten Sie, ob Erwartungen an Ihre dienstliche Tätigkeit geknüpft sind.");
        verlange(antrag.gefordert() != null, "gefordert", "Beantworten Sie, ob die Zuwendung gefordert wurde.");
        verlange(antrag.pflichtwidrigeGegenleistung() != null, "pflichtwidrigeGegenleistung",
                "Beantworten Sie, ob die Zuwendung Gegenleistung für eine pflichtwidrige Handlung ist.");
        verlange(antrag.beeinflussung() != null, "beeinflussung",
                "Beantworten Sie, ob eine Beeinflussung beabsichtigt ist.");
    }

    private void stillschweigend(VorteilAntrag antrag) {
        StillschweigendGrund grund = antrag.stillschweigendGrund();
        verlange(grund != null || antrag.privat() || beansprucht(antrag), "stillschweigendGrund",
                "Wählen Sie, ob ein Grund für eine stillschweigende Genehmigung vorliegt.");
        if (grund != null) {
            bedingungen(antrag, grund);
        }
    }

    private void bedingungen(VorteilAntrag antrag, StillschweigendGrund grund) {
        verlange(antrag.ueblichUndAngemessen() != null || !grund.verlangtUeblichkeit(), "ueblichUndAngemessen",
                "Beantworten Sie, ob die Zuwendung üblich und angemessen ist.");
        verlange(antrag.teilnahmegrund() != null || grund != StillschweigendGrund.BEWIRTUNG_VERANSTALTUNG,
                "teilnahmegrund", "Wählen Sie, aus welchem Grund Sie teilnehmen.");
        verlange(antrag.behoerdenleitungOderBeauftragt() != null || !Voraussetzung.vertretung(antrag),
                "behoerdenleitungOderBeauftragt",
                "Beantworten Sie, ob Sie zur Behördenleitung gehören oder von ihr beauftragt sind.");
        verlange(antrag.dienstreise() != null || !grund.reisekostenrelevant(), "dienstreise",
                "Beantworten Sie, ob die Zuwendung auf einer Dienstreise gewährt wird.");
        verlange(antrag.reisekostenAngegeben() != null || !grund.reisekostenrelevant() || antrag.dienstreise() != JA,
                "reisekostenAngegeben", "Beantworten Sie, ob die Zuwendung in der Reisekostenabrechnung angegeben "
                        + "ist.");
    }

    private void annahme(VorteilAntrag antrag, LocalDate am) {
        verlange(antrag.angenommen() != null, "angenommen", "Beantworten Sie, ob die Zuwendung schon angenommen ist.");
        verlange(antrag.angenommenAm() != null || !antrag.istAngenommen(), "angenommenAm",
                "Nennen Sie den Tag der Annahme.");
        annahmetag(antrag, am);
        verlange(antrag.weitergegeben() != JA || antrag.angenommen() != Annahme.NEIN
                        || antrag.empfaenger() != Empfaenger.SELBST, "weitergegeben",
                "Weitergeben können Sie nur, was Sie angenommen haben; berichtigen Sie eine der beiden Angaben.");
    }

    private void annahmetag(VorteilAntrag antrag, LocalDate am) {
        LocalDate tag = antrag.angenommenAm();
        verlange(tag == null || !tag.isAfter(am), "angenommenAm", "Der Tag der Annahme liegt in der Zukunft.");
        verlange(tag == null || antrag.angenommen() != Annahme.NEIN, "angenommenAm",
                "Sie nennen einen Tag der Annahme, geben aber an, dass nichts angenommen wurde.");
    }

    private static boolean beansprucht(VorteilAntrag antrag) {
        return antrag.rechtsanspruch() == JaNeinUnsicher.JA;
    }

    private void verlange(boolean erfuellt, String feld, String satz) {
        if (!erfuellt) {
            maengel.add(new Mangel(feld, satz));
        }
    }
}
