package org.dienstweg.disziplinar;

import static org.dienstweg.disziplinar.Fundstellen.ldg;
import static org.dienstweg.disziplinar.Fundstellen.vv50;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.MUSS;

import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Staerke;
import org.dienstweg.register.Personenvergleich;

/** What whoever investigates receives, and what they have to mind about the personal file. */
final class UebergabeRegeln {

    static final Regel<Verfahrensuebergabe.Lage> BESCHLEUNIGT_UND_ENTLASTET = Regel.zeitlos("LDG-4",
            "Disziplinarverfahren sind beschleunigt durchzuführen; wer ermittelt, ist im Hauptamt zu entlasten.",
            ldg("4"), MUSS, UebergabeRegeln::ermittlung);

    static final Regel<Verfahrensuebergabe.Lage> BEAUFTRAGTE_SIND_UEBER_VERSCHWIEGENHEIT_BELEHRT = Regel.zeitlos("VV50-2.8",
            "Beauftragte Beschäftigte sind bei der Beauftragung insbesondere über die Verschwiegenheitspflicht zu belehren.",
            vv50("2.8"), MUSS, lage -> new Erfuellt(lage.antwort().verschwiegenheitBelehrt()
                    ? "Die ermittelnde Person ist über die Verschwiegenheitspflicht belehrt."
                    : "Das Übergabeschreiben beauftragt die ermittelnde Person und belehrt sie dabei über die "
                            + "Verschwiegenheitspflicht."));

    static final Regel<Verfahrensuebergabe.Lage> ERST_UNTERRICHTEN_UND_ANHOEREN_DANN_UEBERGEBEN = Regel.zeitlos("LDG-20.1",
            "Übergeben wird erst, wenn zum Vorwurf in seiner letzten Fassung unterrichtet und angehört ist.",
            ldg("19, § 20 Abs. 1"), MUSS, lage -> Befund.wenn(lage.offen().isEmpty(),
                    "Vor der Übergabe ist nichts mehr zu erledigen.",
                    "Vor der Übergabe sind noch diese Aufgaben zu erledigen: " + String.join(", ", lage.offen()) + "."));

    static final List<Regel<Verfahrensuebergabe.Lage>> ALLE = List.of(BESCHLEUNIGT_UND_ENTLASTET,
            ERST_UNTERRICHTEN_UND_ANHOEREN_DANN_UEBERGEBEN, BEAUFTRAGTE_SIND_UEBER_VERSCHWIEGENHEIT_BELEHRT,
            mitgegeben("VV50-1.1", "Andere als Personalaktendaten sind nicht in die Personalakte aufzunehmen.", vv50("1.1"),
                    DARF_NICHT, "Welche Unterlagen sind nach Abschluss Personalaktendaten, welche bleiben Sachakte?"),
            gewaehrleistet("VV50-1.2h", "§ 16 Abs. 4 LDG NRW bleibt unberührt.", vv50("1.2"), MUSS,
                    "Die Löschfrist folgt aus dem Ausgang; ein Löschstopp hält sie an."),
            mitgegeben("VV50-1.3b", "Personenbezogene Daten anderer Beamtinnen und Beamter sind unkenntlich zu machen.",
                    vv50("1.3"), MUSS, "Sind vor einer Ablage zur Personalakte die Daten anderer unkenntlich gemacht?"),
            mitgegeben("VV50-3.1a", "Über die beabsichtigte Aufnahme einer Beschwerde oder Behauptung ist schriftlich zu "
                    + "unterrichten.", vv50("3.1"), MUSS, "Ist vor einer Aufnahme in die Personalakte schriftlich unterrichtet?"),
            mitgegeben("VV50-3.1b", "Schriftlich ist Gelegenheit zur Stellungnahme zu geben.", vv50("3.1"), MUSS,
                    "Ist vor einer Aufnahme in die Personalakte Gelegenheit zur Stellungnahme gegeben?"),
            mitgegeben("VV50-5.3a", "Die Vorlage an Gerichte und Staatsanwaltschaften richtet sich nach den "
                    + "Spezialvorschriften.", vv50("5.3"), MUSS, "Auf welcher Grundlage wird vorgelegt (hier § 30 LDG NRW)?"),
            gewaehrleistet("VV50-6.1a", "Auch Unterlagen, die keine Personalaktendaten sind, müssen entfernt werden.",
                    vv50("6.1"), MUSS, "Die Akte wird nach ihrer Frist ganz gelöscht, mit Schriftstücken und Verlauf."),
            gewaehrleistet("VV50-7.1e", "Datenübermittlungen sind nur verschlüsselt zulässig.", vv50("7.1"), DARF_NICHT,
                    "Nachrichten nennen nur das Aktenzeichen; die Akte wird nicht per Mail versandt."));

    private UebergabeRegeln() {
    }

    private static Regel<Verfahrensuebergabe.Lage> gewaehrleistet(String id, String satz, Norm norm, Staerke staerke,
                                                                  String wodurch) {
        return Regel.zeitlos(id, satz, norm, staerke, lage -> new Erfuellt(wodurch));
    }

    private static Regel<Verfahrensuebergabe.Lage> mitgegeben(String id, String satz, Norm norm, Staerke staerke,
                                                              String frage) {
        return Regel.zeitlos(id, satz, norm, staerke, lage -> new Offen(frage));
    }

    private static Befund ermittlung(Verfahrensuebergabe.Lage lage) {
        List<String> maengel = new ArrayList<>();
        if (lage.antwort().ermittlungsfuehrung().isEmpty()) {
            maengel.add("Bitte geben Sie an, wer ermittelt.");
        } else if (Personenvergleich.aehnlich(lage.ermittelnde(), lage.betroffenePerson())) {
            maengel.add("Wer ermittelt, heißt wie die betroffene Person oder fast so: Niemand ermittelt gegen sich selbst "
                    + "(§§ 20, 21 VwVfG NRW). Ist jemand anderes gemeint, geben Sie bitte die Kennung an.");
        }
        if (lage.antwort().entlastungGeregelt().isEmpty()) {
            maengel.add("Bitte geben Sie an, ob die Entlastung im Hauptamt geregelt ist.");
        }
        return maengel.isEmpty() && !lage.antwort().entlastet()
                ? new Offen("Wer ermittelt, ist benannt, aber noch nicht entlastet: Wie und ab wann wird die ermittelnde "
                        + "Person im Hauptamt entlastet?")
                : Befund.ohne(maengel, "Wer ermittelt, ist benannt; die Entlastung im Hauptamt ist geregelt.");
    }
}
