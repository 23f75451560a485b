package org.dienstweg.vorteil.regeln;

import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.KANN;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.vorteil.regeln.VorteilNorm.vv;

import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Regel;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.dienstweg.vorteil.Angaben.StillschweigendGrund;
import org.dienstweg.vorteil.Voraussetzung;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFakten;

/** Is the advantage tacitly approved? Only VV Nr. 8.3 is a fiction; the others may be regarded so. */
public final class StillschweigendRegeln {

    static final Regel<VorteilFakten> GERINGWERTIGE_AUFMERKSAMKEITEN = grund("VV42-8a",
            "Geringwertige Aufmerksamkeiten wie Massenwerbeartikel können als stillschweigend genehmigt angesehen "
                    + "werden.",
            "8", StillschweigendGrund.MASSENWERBEARTIKEL,
            "Die geringwertige Aufmerksamkeit kann als stillschweigend genehmigt angesehen werden.");

    static final Regel<VorteilFakten> GESCHENKE_AUS_DEM_MITARBEITERKREIS = grund("VV42-8b",
            "Geschenke aus dem Kreis der Mitarbeiterinnen und Mitarbeiter im herkömmlichen Umfang können als "
                    + "stillschweigend genehmigt angesehen werden.",
            "8", StillschweigendGrund.MITARBEITERKREIS,
            "Das Geschenk aus dem Mitarbeiterkreis kann als stillschweigend genehmigt angesehen werden.");

    static final Regel<VorteilFakten> BEWIRTUNG_BEI_ALLGEMEINEN_VERANSTALTUNGEN = grund("VV42-8.1",
            "Übliche und angemessene Bewirtung bei allgemeinen Veranstaltungen kann als stillschweigend genehmigt "
                    + "angesehen werden, wenn die Teilnahme einen der drei dienstlichen Gründe hat.",
            "8.1", StillschweigendGrund.BEWIRTUNG_VERANSTALTUNG,
            "Die Bewirtung bei der Veranstaltung kann als stillschweigend genehmigt angesehen werden.");

    static final Regel<VorteilFakten> BEWIRTUNG_BEI_DIENSTLICHEN_HANDLUNGEN = grund("VV42-8.2",
            "Bewirtung bei dienstlichen Handlungen kann als stillschweigend genehmigt angesehen werden, wenn sie "
                    + "üblich und angemessen ist und ihren Grund in den Regeln des Verkehrs und der Höflichkeit hat.",
            "8.2", StillschweigendGrund.BEWIRTUNG_DIENSTGESCHAEFT,
            "Die Bewirtung bei der dienstlichen Handlung kann als stillschweigend genehmigt angesehen werden.");

    static final Regel<VorteilFakten> ERLEICHTERUNG_DES_DIENSTGESCHAEFTS = grund("VV42-8.3",
            "Vorteile, die ein Dienstgeschäft erleichtern oder beschleunigen, gelten als stillschweigend genehmigt.",
            "8.3", StillschweigendGrund.ERLEICHTERUNG_DIENSTGESCHAEFT,
            "Die Erleichterung des Dienstgeschäfts gilt als stillschweigend genehmigt.");

    static final Regel<VorteilFakten> REISEKOSTENRECHTLICHE_ANGABEN_BLEIBEN_NOETIG = Regel.zeitlos("VV42-8.4",
            "Stillschweigende Genehmigungen entbinden nicht von Angaben nach reisekostenrechtlichen Vorschriften.",
            vv("8.4"), MUSS, fakten -> istAngegeben(fakten.antrag()));

    static final Regel<VorteilFakten> BEI_ZWEIFEL_IST_ZU_BEANTRAGEN = Regel.zeitlos("VV42-6.1c",
            "Wer zweifelt, ob die Annahme unter § 42 BeamtStG fällt oder stillschweigend genehmigt ist, hat die "
                    + "Genehmigung zu beantragen.",
            vv("6.1 Satz 3"), MUSS, fakten -> new Erfuellt(zweifelInWorten(fakten.antrag())));

    static final Regel<VorteilFakten> BEI_EINLADUNGEN_AEUSSERSTE_ZURUECKHALTUNG = Regel.zeitlos("VV42-9a",
            "Bei der Annahme von Einladungen ist äußerste Zurückhaltung zu üben.",
            vv("9 Halbsatz 1"), MUSS, fakten -> new Erfuellt(einladung(fakten.antrag())
                    ? "Hinweis: Bei der Annahme von Einladungen ist äußerste Zurückhaltung zu üben."
                    : "Die Zuwendung ist keine Einladung."));

    static final Regel<VorteilFakten> VERTRETUNG_NUR_DURCH_BEHOERDENLEITUNG_UND_BEAUFTRAGTE = Regel.zeitlos("VV42-9.1",
            "Die gesellschaftliche Vertretung beschränkt sich auf die Behördenleitung und die von ihr Beauftragten.",
            vv("9.1"), DARF_NICHT, fakten -> Befund.wenn(Voraussetzung.zurVertretungBefugt(fakten.antrag()),
                    Voraussetzung.vertretung(fakten.antrag())
                            ? "Die Behördenleitung oder eine von ihr beauftragte Person nimmt teil."
                            : "Eine gesellschaftliche Vertretung der Behörde wird nicht geltend gemacht.",
                    "Aus gesellschaftlicher Verpflichtung nehmen nur die Behördenleitung und von ihr Beauftragte "
                            + "teil."));

    static final List<Regel<VorteilFakten>> ALLE = List.of(BEI_ZWEIFEL_IST_ZU_BEANTRAGEN,
            GERINGWERTIGE_AUFMERKSAMKEITEN, GESCHENKE_AUS_DEM_MITARBEITERKREIS, BEWIRTUNG_BEI_ALLGEMEINEN_VERANSTALTUNGEN,
            BEWIRTUNG_BEI_DIENSTLICHEN_HANDLUNGEN, ERLEICHTERUNG_DES_DIENSTGESCHAEFTS,
            REISEKOSTENRECHTLICHE_ANGABEN_BLEIBEN_NOETIG, BEI_EINLADUNGEN_AEUSSERSTE_ZURUECKHALTUNG,
            VERTRETUNG_NUR_DURCH_BEHOERDENLEITUNG_UND_BEAUFTRAGTE);

    private StillschweigendRegeln() {
    }

    private static Regel<VorteilFakten> grund(String id, String satz, String nummer, StillschweigendGrund grund,
                                              String genehmigt) {
        return Regel.zeitlos(id, satz, vv(nummer), KANN, fakten -> greift(fakten, grund, genehmigt));
    }

    private static Befund greift(VorteilFakten fakten, StillschweigendGrund grund, String genehmigt) {
        VorteilAntrag antrag = fakten.antrag();
        if (antrag.stillschweigendGrund() != grund) {
            return new Erfuellt("Dieser Grund ist nicht geltend gemacht; auf ihn wird keine Genehmigung gestützt.");
        }
        if (Voraussetzung.stillschweigendGenehmigt(fakten)) {
            return new Erfuellt(genehmigt);
        }
        return !antrag.geld() && grund.verlangtUeblichkeit()
                && antrag.ueblichUndAngemessen() == JaNeinUnsicher.UNSICHER
                ? new Offen("Ist die Zuwendung üblich und angemessen?") : new Verletzt(hindernis(fakten));
    }

    private static String hindernis(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        if (antrag.geld()) {
            return "Geld ist nie stillschweigend genehmigt.";
        }
        return Voraussetzung.grundErfuellt(antrag)
                ? "Eine stillschweigende Genehmigung scheidet aus, weil die Zuwendung gefordert, mit Erwartungen oder "
                        + "einer Beeinflussung verbunden oder ihre Beurteilung zweifelhaft ist."
                : "Die Voraussetzungen dieses Grundes liegen nach den Angaben nicht vor.";
    }

    private static Befund istAngegeben(VorteilAntrag antrag) {
        StillschweigendGrund grund = antrag.stillschweigendGrund();
        if (grund == null || !grund.reisekostenrelevant() || antrag.dienstreise() == JaNein.NEIN) {
            return new Erfuellt("Eine Dienstreise ist nicht berührt.");
        }
        if (antrag.dienstreise() == null) {
            return new Offen("Wurde die Zuwendung auf einer Dienstreise gewährt?");
        }
        return Befund.wenn(antrag.reisekostenAngegeben() == JaNein.JA,
                "Die Zuwendung ist in der Reisekostenabrechnung angegeben.",
                "Die Zuwendung ist in der Reisekostenabrechnung noch anzugeben; die Genehmigung ersetzt das nicht.");
    }

    private static String zweifelInWorten(VorteilAntrag antrag) {
        List<String> zweifel = Voraussetzung.zweifel(antrag);
        return zweifel.isEmpty() ? "Zweifel sind nicht angegeben."
                : "Wegen der Zweifel wird die Genehmigung beantragt: " + String.join(", ", zweifel) + ".";
    }

    /** Whether the advantage is typically part of an invitation. */
    public static boolean einladung(VorteilAntrag antrag) {
        return antrag.vorteilsart() != null && antrag.vorteilsart().einladung();
    }
}
