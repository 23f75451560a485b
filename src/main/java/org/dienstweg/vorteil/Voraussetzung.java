package org.dienstweg.vorteil;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dienstweg.recht.JaNein;
import org.dienstweg.vorteil.Angaben.Amtsbezug;
import org.dienstweg.vorteil.Angaben.Annahme;
import org.dienstweg.vorteil.Angaben.Beeinflussung;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.dienstweg.vorteil.Angaben.StillschweigendGrund;
import org.dienstweg.vorteil.Angaben.Teilnahmegrund;
import org.dienstweg.vorteil.Angaben.Vorteilsart;
import org.dienstweg.vorteil.VorteilFakten.Sperre;

/**
 * When a case is clear enough to end without a decision. Every missing answer counts against the applicant, every doubt
 * leads to an application (VV42-6.1c).
 */
public final class Voraussetzung {

    // Sets of constants that answer no for a kind nobody chose.
    private static final Set<Vorteilsart> ERLEICHTERUNG = EnumSet.of(Vorteilsart.GUTSCHEIN_GEGENSTAND,
            Vorteilsart.FAHRT_REISE, Vorteilsart.UNTERKUNFT, Vorteilsart.SONSTIGES);
    private static final Set<Vorteilsart> AUFMERKSAMKEIT =
            EnumSet.of(Vorteilsart.GUTSCHEIN_GEGENSTAND, Vorteilsart.SONSTIGES);

    private Voraussetzung() {
    }

    /** What the applicant is in doubt about, in words for a list; empty if they are sure of everything. */
    public static List<String> zweifel(VorteilAntrag antrag) {
        Map<String, Object> antworten = new LinkedHashMap<>();
        antworten.put("Rechtsanspruch", antrag.rechtsanspruch());
        antworten.put("Amtsbezug", antrag.amtsbezug());
        antworten.put("Erwartungen der zuwendenden Person", antrag.erwartungVerknuepft());
        antworten.put("Gegenleistung für eine pflichtwidrige Handlung", antrag.pflichtwidrigeGegenleistung());
        antworten.put("Absicht der Beeinflussung", antrag.beeinflussung());
        antworten.put("stillschweigende Genehmigung", antrag.stillschweigendGrund());
        antworten.put("Üblichkeit und Angemessenheit", antrag.ueblichUndAngemessen());
        return antworten.entrySet().stream().filter(antwort -> istZweifel(antwort.getValue()))
                .map(Map.Entry::getKey).toList();
    }

    private static boolean istZweifel(Object antwort) {
        return antwort == JaNeinUnsicher.UNSICHER || antwort == Amtsbezug.UNSICHER
                || antwort == Beeinflussung.ZWEIFELHAFT || antwort == StillschweigendGrund.UNSICHER;
    }

    /** Whether neither influence nor expectations nor a return for a breach of duty are in the room, nor in doubt. */
    static boolean unbelastet(VorteilAntrag antrag) {
        return antrag.beeinflussung() == Beeinflussung.NEIN && antrag.erwartungVerknuepft() == JaNeinUnsicher.NEIN
                && antrag.pflichtwidrigeGegenleistung() == JaNeinUnsicher.NEIN;
    }

    /**
     * A legal claim, and one that does not come from the advantage itself: an excessive fee, a favourable loan or a
     * legacy gives a claim too, and is an advantage all the same (VV Nr. 4.1).
     */
    public static boolean keinVorteil(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        return antrag.rechtsanspruch() == JaNeinUnsicher.JA && antrag.vorteilsart() != null
                && !eigenerAnspruch(antrag) && klar(antrag);
    }

    /** Whether a claim is stated that may come from the advantage itself. */
    public static boolean eigenerAnspruch(VorteilAntrag antrag) {
        return antrag.rechtsanspruch() == JaNeinUnsicher.JA && antrag.vorteilsart().anspruchAusZuwendung();
    }

    /** Only private, without expectations, and no fee for work that may be connected with official tasks (VV42-5d). */
    public static boolean keinAmtsbezug(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        return antrag.privat() && klar(antrag) && ungefordert(fakten)
                && antrag.vorteilsart() != Vorteilsart.NEBENTAETIGKEITSVERGUETUNG;
    }

    /** A ground of VV Nr. 8 that is met without doubt; never for money. */
    public static boolean stillschweigendGenehmigt(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        return antrag.stillschweigendGrund() != null && klar(antrag) && ungefordert(fakten) && !antrag.geld()
                && grundErfuellt(antrag);
    }

    /** Whether the conditions of the ground that is claimed are met. */
    public static boolean grundErfuellt(VorteilAntrag antrag) {
        return switch (antrag.stillschweigendGrund()) {
            case MASSENWERBEARTIKEL -> AUFMERKSAMKEIT.contains(antrag.vorteilsart())
                    && antrag.ueblichUndAngemessen() != JaNeinUnsicher.NEIN;
            case MITARBEITERKREIS -> ueblich(antrag);
            case BEWIRTUNG_VERANSTALTUNG -> bewirtung(antrag) && antrag.teilnahmegrund() != null
                    && zurVertretungBefugt(antrag);
            case BEWIRTUNG_DIENSTGESCHAEFT -> bewirtung(antrag);
            case ERLEICHTERUNG_DIENSTGESCHAEFT -> ERLEICHTERUNG.contains(antrag.vorteilsart());
            case KEINER, UNSICHER -> false;
        };
    }

    /** Whether the applicant attends an event for social obligations, which VV42-9.1 limits. */
    public static boolean vertretung(VorteilAntrag antrag) {
        return antrag.stillschweigendGrund() == StillschweigendGrund.BEWIRTUNG_VERANSTALTUNG
                && antrag.teilnahmegrund() == Teilnahmegrund.GESELLSCHAFTLICHE_VERPFLICHTUNG;
    }

    /** Only the head of the authority and those charged by the head represent it in society (VV42-9.1). */
    public static boolean zurVertretungBefugt(VorteilAntrag antrag) {
        return !vertretung(antrag) || antrag.behoerdenleitungOderBeauftragt() == JaNein.JA;
    }

    /** A provisional acceptance without one of its two reasons (VV42-6.1a). */
    public static boolean vorlaeufigOhneGruende(VorteilFakten fakten) {
        VorteilAntrag antrag = fakten.antrag();
        return antrag.angenommen() == Annahme.VORLAEUFIG
                && (antrag.grundNichtRechtzeitig().isEmpty() || antrag.grundErteilungErwartet().isEmpty());
    }

    private static boolean klar(VorteilAntrag antrag) {
        return unbelastet(antrag) && zweifel(antrag).isEmpty();
    }

    private static boolean ungefordert(VorteilFakten fakten) {
        return fakten.antrag().gefordert() == JaNein.NEIN && fakten.sperre() == Sperre.KEINE;
    }

    private static boolean ueblich(VorteilAntrag antrag) {
        return antrag.ueblichUndAngemessen() == JaNeinUnsicher.JA;
    }

    private static boolean bewirtung(VorteilAntrag antrag) {
        return antrag.vorteilsart() == Vorteilsart.BEWIRTUNG && ueblich(antrag);
    }
}
