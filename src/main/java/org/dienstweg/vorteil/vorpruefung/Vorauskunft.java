package org.dienstweg.vorteil.vorpruefung;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.JaNein;
import org.dienstweg.vorteil.Angaben.Beeinflussung;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.dienstweg.vorteil.Voraussetzung;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFakten;
import org.dienstweg.vorteil.VorteilFakten.Sperre;
import org.dienstweg.vorteil.regeln.StillschweigendRegeln;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;

/**
 * The answer of the pre-check: what the same rules as in the process say about answers nobody has filed.
 *
 * @param ergebnis       the way an application with these answers would take
 * @param satz           the answer in German sentences
 * @param gruende        why an application is necessary, each a German clause after "weil"; empty if it is not
 * @param hinweise       what to mind all the same, whole sentences with their clause
 * @param feststellungen what the rules found
 */
public record Vorauskunft(Weg ergebnis, String satz, List<String> gruende, List<String> hinweise,
                          List<Feststellung> feststellungen) {

    /** Applies the rules as of a day (Europe/Berlin); stores nothing. */
    public static Vorauskunft zu(VorteilFakten fakten, LocalDate am) {
        Einordnung vorab = Einordnung.vorab(fakten, am);
        List<String> gruende = zuBeantragen(vorab.ergebnis()) ? gruende(fakten) : List.of();
        return new Vorauskunft(vorab.ergebnis(), satz(vorab.ergebnis(), fakten.antrag(), gruende), gruende,
                hinweise(vorab.ergebnis(), fakten.antrag()), vorab.feststellungen());
    }

    /** Whether consent must be applied for. */
    public boolean beantragen() {
        return zuBeantragen(ergebnis);
    }

    private static boolean zuBeantragen(Weg weg) {
        return weg == Weg.ZU_ENTSCHEIDEN || weg == Weg.ZU_ERGAENZEN;
    }

    private static String satz(Weg weg, VorteilAntrag antrag, List<String> gruende) {
        return switch (weg) {
            case KEIN_VORTEIL -> "Kein Vorteil nach Nr. 4: Auf die Zuwendung besteht ein Rechtsanspruch. Sie müssen "
                    + "keine Zustimmung beantragen.";
            case KEIN_AMTSBEZUG -> "Kein Bezug zum Amt nach Nr. 5.2: Die Zuwendung beruht nur auf privaten "
                    + "Beziehungen. Sie müssen keine Zustimmung beantragen.";
            case STILLSCHWEIGEND_GENEHMIGT -> stillschweigend(antrag);
            case ZU_ERGAENZEN, ZU_ENTSCHEIDEN -> "Sie müssen die Zustimmung beantragen, weil "
                    + String.join("; weil ", gruende) + ".";
        };
    }

    private static String stillschweigend(VorteilAntrag antrag) {
        return switch (antrag.stillschweigendGrund()) {
            case ERLEICHTERUNG_DIENSTGESCHAEFT -> "Die Zuwendung gilt als stillschweigend genehmigt nach Nr. 8.3.";
            case BEWIRTUNG_VERANSTALTUNG -> "Die Bewirtung kann als stillschweigend genehmigt nach Nr. 8.1 angesehen "
                    + "werden.";
            case BEWIRTUNG_DIENSTGESCHAEFT ->
                    "Die Bewirtung kann als stillschweigend genehmigt nach Nr. 8.2 angesehen werden.";
            default -> "Die Zuwendung kann als stillschweigend genehmigt nach Nr. 8 angesehen werden.";
        };
    }

    private static List<String> gruende(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        List<String> gruende = new ArrayList<>();
        List<String> zweifel = Voraussetzung.zweifel(antrag);
        wenn(!zweifel.isEmpty(), "Sie Zweifel haben (" + String.join(", ", zweifel) + ") und dann nach Nr. 6.1 zu "
                + "beantragen ist", gruende);
        wenn(beeinflusst(antrag), "Erwartungen oder eine Beeinflussung im Raum stehen (Nr. 5.2, 7.1)", gruende);
        wenn(antrag.gefordert() == JaNein.JA, "der Vorteil gefordert wurde (Nr. 7.4)", gruende);
        wenn(antrag.pflichtwidrigeGegenleistung() == JaNeinUnsicher.JA,
                "der Vorteil Gegenleistung für eine pflichtwidrige Handlung wäre (Nr. 7.4)", gruende);
        wenn(fakten.sperre() != Sperre.KEINE, "für die zuwendende Person Erwartungen vermerkt sind (Nr. 5.2)", gruende);
        wenn(antrag.geld(), "Geld nie stillschweigend genehmigt ist (Nr. 3.4.1, 8)", gruende);
        wenn(gruende.isEmpty(), Voraussetzung.eigenerAnspruch(antrag)
                ? "der Anspruch erst aus der Zuwendung selbst folgen kann und sie dann ein Vorteil ist (Nr. 4.1)"
                : "der Vorteil in Bezug auf das Amt gewährt wird und nach Nr. 8 nicht stillschweigend genehmigt ist "
                        + "(Nr. 6)",
                gruende);
        return List.copyOf(gruende);
    }

    private static boolean beeinflusst(VorteilAntrag antrag) {
        return antrag.erwartungVerknuepft() == JaNeinUnsicher.JA || antrag.beeinflussung() == Beeinflussung.JA;
    }

    private static List<String> hinweise(Weg weg, VorteilAntrag antrag) {
        List<String> hinweise = new ArrayList<>();
        wenn(zuBeantragen(weg) && !antrag.istAngenommen(), "Nehmen Sie den Vorteil erst an, wenn die Zustimmung "
                + "vorliegt (Nr. 6).", hinweise);
        wenn(zuBeantragen(weg) && antrag.istAngenommen(), "Beantragen Sie die Zustimmung unverzüglich; wer vorläufig "
                + "annimmt, nennt zwei Gründe: warum es nicht rechtzeitig ging und warum mit der Zustimmung zu "
                + "rechnen war (Nr. 6.1).",
                hinweise);
        wenn(beeinflusst(antrag) || antrag.beeinflussung() == Beeinflussung.ZWEIFELHAFT, "Über jeden Versuch der "
                + "Beeinflussung müssen Sie die dienstvorgesetzte Stelle unterrichten, auch wenn Sie nichts annehmen "
                + "(Nr. 6.1).",
                hinweise);
        wenn(weg == Weg.KEIN_AMTSBEZUG, "Sobald Sie Erwartungen an Ihre dienstliche Tätigkeit erkennen, dürfen Sie "
                + "nichts mehr annehmen (Nr. 5.2).", hinweise);
        wenn(weg == Weg.STILLSCHWEIGEND_GENEHMIGT && antrag.stillschweigendGrund().reisekostenrelevant(), "Auf einer "
                + "Dienstreise geben Sie die Zuwendung in der Reisekostenabrechnung an (Nr. 8.4).", hinweise);
        wenn(StillschweigendRegeln.einladung(antrag), "Bei der Annahme von Einladungen ist äußerste Zurückhaltung zu "
                + "üben (Nr. 9).", hinweise);
        wenn(antrag.tarif(), "Für Tarifbeschäftigte gilt § 3 Abs. 3 TV-L; die Nummern der Verwaltungsvorschriften "
                + "werden entsprechend angewandt.", hinweise);
        return List.copyOf(hinweise);
    }

    private static void wenn(boolean zutreffend, String satz, List<String> liste) {
        if (zutreffend) {
            liste.add(satz);
        }
    }
}
