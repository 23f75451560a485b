package org.dienstweg.disziplinar.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.kreis.Mandant;
import org.dienstweg.organisation.Postfaecher;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.schriftgut.versand.Nachricht;
import org.dienstweg.schriftgut.versand.Versand;
import org.springframework.stereotype.Component;

/** Says that a deadline has passed; nothing is decided by it and nothing locked out. Called by end events behind timers. */
@Component
class FristablaufMeldenDelegate implements JavaDelegate {

    private static final String WIEDERVORLAGE = "Abgelaufen_wiedervorlage";
    private static final Map<String, String> TEXTE = Map.of(
            WIEDERVORLAGE, "Wiedervorlage: Ist die Unterrichtung der betroffenen Person noch aufzuschieben?",
            "Abgelaufen_erklaerung", "Die zwei Wochen für den Wunsch, sich mündlich zu äußern, sind abgelaufen; eine spätere "
                    + "Äußerung bleibt möglich (§ 20 Abs. 2 LDG NRW).",
            "Abgelaufen_aeusserung", "Der Monat für die schriftliche Äußerung ist abgelaufen; eine spätere Äußerung bleibt "
                    + "möglich (§ 20 Abs. 2 LDG NRW).",
            "Abgelaufen_anhoerung", "Die drei Wochen, in denen die Anhörung stattfinden soll, sind abgelaufen (§ 20 Abs. 2 "
                    + "LDG NRW).",
            "Abgelaufen_abschluss", "Seit der Einleitung sind sechs Monate vergangen; die betroffene Person kann die "
                    + "gerichtliche Bestimmung einer Frist beantragen (§ 62 LDG NRW).");

    private final Versand versand;
    private final Postfaecher postfaecher;
    private final Akten akten;
    private final DisziplinarSchriftstuecke schriftstuecke;

    FristablaufMeldenDelegate(Versand versand, Postfaecher postfaecher, Akten akten,
                              DisziplinarSchriftstuecke schriftstuecke) {
        this.versand = versand;
        this.postfaecher = postfaecher;
        this.akten = akten;
        this.schriftstuecke = schriftstuecke;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        versand.sende(new Nachricht("Frist/" + execution.getId(), aktenzeichen,
                postfaecher.von(Mandant.ressort(execution.getTenantId()), Rolle.DIENSTVORGESETZTE_STELLE),
                "Frist: " + aktenzeichen, """
                Guten Tag,

                im Vorgang %s ist eine Frist zu beachten. Näheres steht in der Akte in Dienstweg.
                """.formatted(aktenzeichen), List.of()));
        akten.verlauf(aktenzeichen, null, execution.getCurrentActivityId(), TEXTE.get(execution.getCurrentActivityId()));
        if (WIEDERVORLAGE.equals(execution.getCurrentActivityId())) {
            // The letter would otherwise bear the day of initiation, on which nobody meant to send it.
            schriftstuecke.belehrung(execution);
        }
    }
}
