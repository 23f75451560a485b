package org.dienstweg.fachaccount.process;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.akte.Akten;
import org.dienstweg.fachaccount.Entscheidung;
import org.dienstweg.fachaccount.FachAccountFaelle;
import org.dienstweg.organisation.Namen;
import org.dienstweg.organisation.Postfaecher;
import org.dienstweg.process.Fallkopf;
import org.dienstweg.schriftgut.versand.Anhang;
import org.dienstweg.schriftgut.Dokumente;
import org.dienstweg.schriftgut.versand.Nachricht;
import org.dienstweg.schriftgut.versand.Versand;
import org.dienstweg.schriftgut.versand.Versandnachweis;
import org.springframework.stereotype.Component;

/** The documents of this process, made from the file that the decider saw. */
@Component
class FachAccountSchriftstuecke {

    private final FachAccountFaelle faelle;
    private final Fallkopf kopf;
    private final Antragsbild bild;
    private final Namen namen;
    private final Dokumente dokumente;
    private final Versand versand;
    private final Postfaecher postfaecher;
    private final Akten akten;
    private final Clock clock;

    FachAccountSchriftstuecke(FachAccountFaelle faelle, Fallkopf kopf, Antragsbild bild, Namen namen,
                              Dokumente dokumente, Versand versand, Postfaecher postfaecher, Akten akten,
                              Clock clock) {
        this.faelle = faelle;
        this.kopf = kopf;
        this.bild = bild;
        this.namen = namen;
        this.dokumente = dokumente;
        this.versand = versand;
        this.postfaecher = postfaecher;
        this.akten = akten;
        this.clock = clock;
    }

    /** Files the decision of the Hausspitze (HR-2-10). */
    void legeEntscheidung(DelegateExecution execution, Entscheidung entscheidung) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Map<String, Object> daten = daten(aktenzeichen);
        daten.put("entscheidung", entscheidung.ergebnis().name());
        daten.put("anmerkung", entscheidung.anmerkung());
        Abgabe<Entscheidung> abgabe = faelle.entscheidungen(aktenzeichen).get(FachAccountProcess.HAUSSPITZE_BILLIGEN);
        daten.put("entschiedenVon", namen.von(abgabe.person()));
        daten.put("entschiedenAm", clock.instant());
        lege(execution, "Entscheidung der Hausspitze", dokumente.pdf("hausspitze-entscheidung", daten));
    }

    /** Sends the LPA its information and files it (HR-2-12); what was sent already is not sent again. */
    Versandnachweis informiereLpa(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Map<String, Object> daten = mitZeiten(aktenzeichen);
        // The day of the letter must not be that of the attempt: what is filed is, to the byte, what was sent.
        byte[] pdf = dokumente.pdf("lpa-information", daten, (Instant) daten.get("gebilligtAm"));
        Versandnachweis nachweis = versand.sende(new Nachricht(aktenzeichen + "/lpaInformieren", aktenzeichen,
                postfaecher.desLpa(), "Information über einen neuen Fach-Account: " + aktenzeichen, """
                Guten Tag,

                die Hausspitze hat einen neuen Fach-Account gebilligt. Die Angaben stehen im beigefügten Schreiben.
                """, List.of(new Anhang("LPA-Information-" + aktenzeichen + ".pdf", pdf))));
        lege(execution, "Information des LPA", pdf);
        return nachweis;
    }

    private Map<String, Object> mitZeiten(String aktenzeichen) {
        Map<String, Object> daten = daten(aktenzeichen);
        Map<String, Abgabe<Entscheidung>> entscheidungen = faelle.entscheidungen(aktenzeichen);
        setze(daten, "abgestimmt", entscheidungen.get(FachAccountProcess.KOMMUNIKATION_ABSTIMMEN));
        setze(daten, "gebilligt", entscheidungen.get(FachAccountProcess.HAUSSPITZE_BILLIGEN));
        setze(daten, "lpaAbgestimmt", entscheidungen.get(FachAccountProcess.LPA_ABSTIMMEN));
        return daten;
    }

    private void setze(Map<String, Object> daten, String was, Abgabe<Entscheidung> abgabe) {
        if (abgabe != null) {
            daten.put(was + "Von", namen.von(abgabe.person()));
            daten.put(was + "Am", abgabe.zeitpunkt());
        }
    }

    private Map<String, Object> daten(String aktenzeichen) {
        Map<String, Object> daten = kopf.zeige(aktenzeichen);
        daten.put("antrag", bild.mitWorten(faelle.antrag(aktenzeichen)));
        return daten;
    }

    private void lege(DelegateExecution execution, String titel, byte[] pdf) {
        akten.lege(execution.getProcessBusinessKey(), execution.getCurrentActivityId(), titel, pdf);
    }
}
