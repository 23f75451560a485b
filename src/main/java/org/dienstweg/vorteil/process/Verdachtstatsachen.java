package org.dienstweg.vorteil.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.organisation.Namen;
import org.dienstweg.vorteil.AnhaltspunkteAntwort;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFaelle;
import org.springframework.stereotype.Component;

/** The facts of a case as the start form for initiating disciplinary proceedings asks for them. */
@Component
class Verdachtstatsachen {

    private static final List<Map<String, String>> PFLICHTEN = List.of(
            Map.of("norm", "§ 42 Abs. 1 BeamtStG"), Map.of("norm", "§ 59 LBG NRW"));

    private final VorteilFaelle faelle;
    private final Namen namen;

    Verdachtstatsachen(VorteilFaelle faelle, Namen namen) {
        this.faelle = faelle;
        this.namen = namen;
    }

    /** Keys and values of the start form of the other process; nothing that this file does not know. */
    Map<String, Object> zu(String aktenzeichen) {
        VorteilAntrag antrag = faelle.antrag(aktenzeichen);
        Map<String, Object> tatsachen = new HashMap<>();
        tatsachen.put("ausloeser", "VORTEILSANNAHME");
        tatsachen.put("betroffenePerson", faelle.beguenstigter(aktenzeichen).schluessel());
        tatsachen.put("statusgruppe", antrag.statusgruppe().name());
        tatsachen.put("sachverhalt", sachverhalt(aktenzeichen, antrag));
        tatsachen.put("tatzeit", tatzeit(antrag).toString());
        tatsachen.put("pflichtverletzung", PFLICHTEN);
        tatsachen.put("ausserdienstlich", "NEIN");
        tatsachen.put("bargeldAngenommen", antrag.geld() && antrag.istAngenommen() ? "JA" : "NEIN");
        tatsachen.put("strafverfahren", "KEINES");
        tatsachen.put("bereitsDisziplinarverfahren", "NEIN");
        tatsachen.put("gefaehrdungAufklaerung", "NEIN");
        return tatsachen;
    }

    /** The day the advantage was accepted, or else given or asked for. */
    private static LocalDate tatzeit(VorteilAntrag antrag) {
        return antrag.angenommenAm() == null ? antrag.zuwendungAm() : antrag.angenommenAm();
    }

    private String sachverhalt(String aktenzeichen, VorteilAntrag antrag) {
        AnhaltspunkteAntwort antwort = faelle.beurteilung(aktenzeichen).orElseThrow().inhalt();
        return antwort.anhaltspunkteBegruendung() + "\n\nAus dem Vorgang " + aktenzeichen + ": " + antrag.gegenstand()
                + " (" + antrag.vorteilsart().bezeichnung() + "), zugewendet von " + antrag.geber() + ". Anlass: "
                + antrag.anlass() + ". Beurteilt von " + namen.von(faelle.beurteilung(aktenzeichen).orElseThrow().person())
                + ".";
    }
}
