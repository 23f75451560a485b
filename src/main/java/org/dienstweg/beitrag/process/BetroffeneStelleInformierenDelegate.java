package org.dienstweg.beitrag.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.Fehlerart;
import org.dienstweg.organisation.Postfaecher;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.schriftgut.versand.Nachricht;
import org.dienstweg.schriftgut.versand.Versand;
import org.springframework.stereotype.Component;

/**
 * Tells Datenschutz, or the superiors about a private statement (HR-3-05); runs as a job of its own, after the commit. The
 * mail names the case and no content.
 */
@Component
class BetroffeneStelleInformierenDelegate implements JavaDelegate {

    private final BeitragFaelle faelle;
    private final Aktenauszug auszug;
    private final Versand versand;
    private final Postfaecher postfaecher;
    private final Aktenschritt aktenschritt;

    BetroffeneStelleInformierenDelegate(BeitragFaelle faelle, Aktenauszug auszug, Versand versand,
                                        Postfaecher postfaecher, Aktenschritt aktenschritt) {
        this.faelle = faelle;
        this.auszug = auszug;
        this.versand = versand;
        this.postfaecher = postfaecher;
        this.aktenschritt = aktenschritt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Fehlerart art = faelle.fall(aktenzeichen).meldung().fehlerart();
        Rolle rolle = art == Fehlerart.DATENSCHUTZ ? Rolle.DATENSCHUTZ : Rolle.DIENSTVORGESETZTE_STELLE;
        String empfaenger = postfaecher.von(auszug.fall(aktenzeichen).ressort(), rolle);
        versand.sende(new Nachricht(aktenzeichen + "/" + execution.getCurrentActivityId(), aktenzeichen, empfaenger,
                "Fehler in einem amtlichen Beitrag: " + aktenzeichen, text(aktenzeichen, art), List.of()));
        aktenschritt.verlauf(execution, rolle.bezeichnung() + " informiert: Mail an " + empfaenger + " versandt.");
    }

    private static String text(String aktenzeichen, Fehlerart art) {
        return """
                Guten Tag,

                zum Vorgang %s ist in einem Beitrag eines amtlichen Accounts ein Fehler gemeldet, der Sie angeht
                (Art des Fehlers: %s). Die Kommunikation legt jetzt das Vorgehen fest.
                """.formatted(aktenzeichen, art.text());
    }
}
