package org.dienstweg.vorteil.vorpruefung;

import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.JaNein;
import org.dienstweg.vorteil.Angaben.Annahme;
import org.dienstweg.vorteil.Angaben.Beeinflussung;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.dienstweg.vorteil.Angaben.StillschweigendGrund;
import org.dienstweg.vorteil.Voraussetzung;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFakten;
import org.dienstweg.vorteil.VorteilFakten.Sperre;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;

/**
 * Which questions of the pre-check the answers so far make necessary. Once the answers lead to an application whatever
 * follows, only the acceptance is still asked for.
 */
public final class Fragenfolge {

    private final VorteilAntrag antrag;
    private final List<String> offen = new ArrayList<>();

    private Fragenfolge(VorteilAntrag antrag) {
        this.antrag = antrag;
    }

    /** The keys of the next step; empty once the pre-check can answer. */
    public static List<String> naechste(VorteilAntrag antrag) {
        Fragenfolge folge = new Fragenfolge(antrag);
        folge.grundangaben();
        if (folge.offen.isEmpty() && !folge.entschieden()) {
            folge.einordnung();
        }
        if (folge.offen.isEmpty() && !folge.entschieden()) {
            folge.stillschweigend();
        }
        if (folge.offen.isEmpty() && folge.zuBeantragen()) {
            folge.annahme();
        }
        return List.copyOf(folge.offen);
    }

    private void grundangaben() {
        frage("statusgruppe", antrag.statusgruppe());
        frage("vorteilsart", antrag.vorteilsart());
        frage("rechtsanspruch", antrag.rechtsanspruch());
    }

    private void einordnung() {
        if (antrag.rechtsanspruch() != JaNeinUnsicher.JA) {
            frage("amtsbezug", antrag.amtsbezug());
        }
        frage("erwartungVerknuepft", antrag.erwartungVerknuepft());
        frage("gefordert", antrag.gefordert());
        frage("pflichtwidrigeGegenleistung", antrag.pflichtwidrigeGegenleistung());
        frage("beeinflussung", antrag.beeinflussung());
    }

    private void stillschweigend() {
        if (!zuBeantragen() && antrag.stillschweigendGrund() == null
                || antrag.geld() || antrag.gefordert() == JaNein.JA) {
            return;
        }
        frage("stillschweigendGrund", antrag.stillschweigendGrund());
        StillschweigendGrund grund = antrag.stillschweigendGrund();
        if (grund != null && grund.geltendGemacht()) {
            bedingungen(grund);
        }
    }

    private void bedingungen(StillschweigendGrund grund) {
        if (grund.verlangtUeblichkeit()) {
            frage("ueblichUndAngemessen", antrag.ueblichUndAngemessen());
        }
        if (grund == StillschweigendGrund.BEWIRTUNG_VERANSTALTUNG) {
            frage("teilnahmegrund", antrag.teilnahmegrund());
        }
        if (Voraussetzung.vertretung(antrag)) {
            frage("behoerdenleitungOderBeauftragt", antrag.behoerdenleitungOderBeauftragt());
        }
        if (grund.reisekostenrelevant()) {
            frage("dienstreise", antrag.dienstreise());
        }
        if (grund.reisekostenrelevant() && antrag.dienstreise() == JaNein.JA) {
            frage("reisekostenAngegeben", antrag.reisekostenAngegeben());
        }
    }

    private void annahme() {
        frage("angenommen", antrag.angenommen());
        if (antrag.istAngenommen()) {
            frage("angenommenAm", antrag.angenommenAm());
        }
        if (antrag.angenommen() == Annahme.VORLAEUFIG && antrag.angenommenAm() == null) {
            offen.addAll(List.of("grundNichtRechtzeitig", "grundErteilungErwartet"));
        }
    }

    /** Whether a doubt or what was found so far leads to an application, whatever follows (VV42-6.1c). */
    private boolean entschieden() {
        return !Voraussetzung.zweifel(antrag).isEmpty() || antrag.erwartungVerknuepft() == JaNeinUnsicher.JA
                || antrag.pflichtwidrigeGegenleistung() == JaNeinUnsicher.JA
                || antrag.beeinflussung() == Beeinflussung.JA;
    }

    private boolean zuBeantragen() {
        Weg weg = Einordnung.lage(new VorteilFakten(antrag, null, 0, 0, Sperre.KEINE));
        return weg == Weg.ZU_ENTSCHEIDEN || weg == Weg.ZU_ERGAENZEN;
    }

    private void frage(String feld, Object antwort) {
        if (antwort == null) {
            offen.add(feld);
        }
    }
}
