package org.dienstweg.vorteil.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.akte.Akten;
import org.dienstweg.organisation.Namen;
import org.dienstweg.process.Fallkopf;
import org.dienstweg.recht.JaNein;
import org.dienstweg.schriftgut.Dokumente;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilEntscheidung;
import org.dienstweg.vorteil.VorteilFaelle;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;
import org.springframework.stereotype.Component;

/** The documents of this process, made from the file that the decider saw. */
@Component
class VorteilSchriftstuecke {

    private static final Map<Weg, String> VERMERKE = Map.of(Weg.KEIN_VORTEIL, "Vermerk: kein Vorteil",
            Weg.KEIN_AMTSBEZUG, "Vermerk: kein Bezug zum Amt",
            Weg.STILLSCHWEIGEND_GENEHMIGT, "Vermerk: stillschweigend genehmigt");

    private final VorteilFaelle faelle;
    private final Vorteilsbild bild;
    private final Fallkopf kopf;
    private final Namen namen;
    private final Dokumente dokumente;
    private final Akten akten;

    VorteilSchriftstuecke(VorteilFaelle faelle, Vorteilsbild bild, Fallkopf kopf, Namen namen, Dokumente dokumente,
                          Akten akten) {
        this.faelle = faelle;
        this.bild = bild;
        this.kopf = kopf;
        this.namen = namen;
        this.dokumente = dokumente;
        this.akten = akten;
    }

    /** Files the certificate of a case that ends without a decision, with the hint on travel expenses (VV42-8.4). */
    void legeVermerk(DelegateExecution execution, Weg weg) {
        Map<String, Object> daten = daten(execution.getProcessBusinessKey());
        daten.put("weg", weg.name());
        lege(execution, VERMERKE.get(weg), dokumente.pdf("vorteil-vermerk", daten));
    }

    /** Files the decision (VV42-7.3) and, where the giver is to be told, the letter to them (VV42-7.2b). */
    VorteilEntscheidung legeBescheid(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Map<String, Object> daten = daten(aktenzeichen);
        VorteilEntscheidung entscheidung = setzeEntscheidung(daten, faelle.entscheidung(aktenzeichen).orElseThrow());
        daten.put("rueckgabe", !entscheidung.zugestimmt() && faelle.antrag(aktenzeichen).istAngenommen());
        daten.put("zweifelBegruendung", faelle.zweifelBegruendung(aktenzeichen));
        lege(execution, "Bescheid: " + entscheidung.entscheidung().bezeichnung(),
                dokumente.pdf("vorteil-bescheid", daten));
        if (entscheidung.mitAuflage() && entscheidung.geberUnterrichten() == JaNein.JA) {
            lege(execution, "Mitteilung an die zuwendende Person", dokumente.pdf("vorteil-mitteilung", daten));
        }
        return entscheidung;
    }

    private VorteilEntscheidung setzeEntscheidung(Map<String, Object> daten, Abgabe<VorteilEntscheidung> abgabe) {
        VorteilEntscheidung entscheidung = abgabe.inhalt();
        daten.put("entscheidung", entscheidung.entscheidung().name());
        daten.put("begruendung", entscheidung.entscheidungBegruendung());
        daten.put("auflageEmpfaenger", entscheidung.empfaengerText());
        daten.put("schriftform", entscheidung.schriftformNoetig());
        daten.put("geberUnterrichtet", entscheidung.geberUnterrichten() == JaNein.JA);
        daten.put("abweichungBegruendung", entscheidung.abweichungBegruendung());
        daten.put("entschiedenVon", namen.von(abgabe.person()));
        daten.put("entschiedenAm", abgabe.zeitpunkt());
        return entscheidung;
    }

    private Map<String, Object> daten(String aktenzeichen) {
        Map<String, Object> daten = kopf.zeige(aktenzeichen);
        VorteilAntrag antrag = faelle.antrag(aktenzeichen);
        daten.put("betroffene", faelle.beguenstigter(aktenzeichen).name());
        daten.put("angaben", bild.antrag(aktenzeichen));
        daten.put("gegenstand", antrag.gegenstand());
        daten.put("geber", antrag.geber());
        daten.put("zuwendungAm", antrag.zuwendungAm());
        daten.put("tarif", antrag.tarif());
        return daten;
    }

    private void lege(DelegateExecution execution, String titel, byte[] pdf) {
        akten.lege(execution.getProcessBusinessKey(), execution.getCurrentActivityId(), titel, pdf);
    }
}
