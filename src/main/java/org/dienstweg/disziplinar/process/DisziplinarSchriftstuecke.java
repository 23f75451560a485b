package org.dienstweg.disziplinar.process;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Gesamtakte;
import org.dienstweg.disziplinar.Aeusserung;
import org.dienstweg.disziplinar.Einleitung;
import org.dienstweg.disziplinar.Strafverfahren;
import org.dienstweg.disziplinar.Verfahrensuebergabe;
import org.dienstweg.disziplinar.Vorwurf;
import org.dienstweg.organisation.Namen;
import org.dienstweg.process.Handelnder;
import org.dienstweg.schriftgut.Dokumente;
import org.springframework.stereotype.Component;

/** The documents of this process, made from the file that the decider saw. */
@Component
class DisziplinarSchriftstuecke {

    private final Verdachtsbild bild;
    private final Uebergabeakte uebergabeakte;
    private final Namen namen;
    private final Dokumente dokumente;
    private final Akten akten;

    DisziplinarSchriftstuecke(Verdachtsbild bild, Uebergabeakte uebergabeakte, Namen namen, Dokumente dokumente,
                              Akten akten) {
        this.bild = bild;
        this.uebergabeakte = uebergabeakte;
        this.namen = namen;
        this.dokumente = dokumente;
        this.akten = akten;
    }

    /** A note for the file: what was found, and why. */
    void vermerk(DelegateExecution execution, String titel, String ergebnis, String gruende) {
        lege(execution, titel, "dv-vermerk", Map.of("titel", titel, "ergebnis", ergebnis, "gruende", gruende));
    }

    /** The notice that nothing is initiated (§§ 17 Abs. 2, 18 LDG NRW). */
    void nichteinleitung(DelegateExecution execution, String ergebnis, String gruende) {
        lege(execution, "Mitteilung über die Nichteinleitung", "dv-nichteinleitung",
                Map.of("ergebnis", ergebnis, "gruende", gruende));
    }

    /** The order of initiation, and the two letters that have to leave at once. */
    void einleitung(DelegateExecution execution, Einleitung antwort) {
        boolean klage = bild.disziplinarklageVorgemerkt(execution.getProcessBusinessKey());
        Map<String, Object> angaben = Map.of("gruende", antwort.einleitungBegruendung(), "klage", klage,
                "abwaegung", antwort.abwaegung());
        lege(execution, "Einleitungsverfügung", "dv-einleitungsverfuegung", angaben);
        lege(execution, "Unterrichtung der höheren dienstvorgesetzten Stelle", "dv-hoehere-stelle", angaben);
        belehrung(execution);
    }

    /** A numbered version of the charges; new acts bring a new letter of instruction. */
    void fassung(DelegateExecution execution, Vorwurf vorwurf, int nummer) {
        vermerk(execution, "Vorwurf, Fassung " + nummer, vorwurf.dehntAus()
                ? "Das Verfahren wird auf neue Handlungen ausgedehnt (§ 19 LDG NRW): " + vorwurf.vorwurfText()
                : "Das Verfahren wird beschränkt; es scheiden aus (§ 19 LDG NRW): " + vorwurf.vorwurfText(),
                vorwurf.fortschreibungGrund());
        if (vorwurf.dehntAus()) {
            belehrung(execution);
        }
    }

    /** The letter of instruction about the newest charges, with the day on which it is made; a deferral makes it anew. */
    void belehrung(DelegateExecution execution) {
        Map<String, Object> daten = bild.schreiben(execution.getProcessBusinessKey());
        Object fassung = daten.get("fassung");
        unterzeichne(execution, "Unterrichtung und Belehrung" + (fassung.equals(1) ? "" : ", Fassung " + fassung),
                "dv-belehrung", daten);
    }

    /** The summons to the hearing (§ 20 Abs. 2 LDG NRW). */
    void ladung(DelegateExecution execution, Aeusserung aeusserung) {
        lege(execution, "Ladung zur Anhörung", "dv-ladung", aeusserung.ladungAm() == null ? Map.of()
                : Map.of("ladungAm", aeusserung.ladungAm(), "ladungOrt", aeusserung.ladungOrt()));
    }

    /** The note on suspension or continuation (§ 22 LDG NRW). */
    void aussetzung(DelegateExecution execution, Strafverfahren antwort) {
        vermerk(execution, antwort.ausgesetzt() ? "Vermerk über die Aussetzung" : "Vermerk über die Fortsetzung",
                antwort.text(), antwort.fortfuehrungGrund().isEmpty() ? antwort.ausgangstext() : antwort.fortfuehrungGrund());
    }

    /** The letter of hand-over and the whole file as one document (VV50-2.7). */
    void uebergabe(DelegateExecution execution, Verfahrensuebergabe antwort) {
        lege(execution, "Übergabe an die Ermittlung", "dv-uebergabe", Map.of(
                "ermittlungsfuehrung", antwort.ermittlungsfuehrung(), "entlastet", antwort.entlastet()));
        akten.lege(execution.getProcessBusinessKey(), execution.getCurrentActivityId(), Gesamtakte.TITEL,
                uebergabeakte.pdf(execution));
    }

    private void lege(DelegateExecution execution, String titel, String vorlage, Map<String, Object> angaben) {
        Map<String, Object> daten = bild.schreiben(execution.getProcessBusinessKey());
        daten.putAll(angaben);
        unterzeichne(execution, titel, vorlage, daten);
    }

    private void unterzeichne(DelegateExecution execution, String titel, String vorlage, Map<String, Object> daten) {
        // Where a timer makes the letter, whoever initiated the proceedings answers for it.
        daten.compute("unterzeichnet", (name, einleitend) -> namen.von(
                Objects.requireNonNullElse(Handelnder.in(execution), (String) einleitend)));
        akten.lege(execution.getProcessBusinessKey(), execution.getCurrentActivityId(), titel, dokumente.pdf(vorlage, daten));
    }
}
