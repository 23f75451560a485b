package org.dienstweg.disziplinar.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.kreis.Kreise;
import org.dienstweg.akte.kreis.Mandant;
import org.dienstweg.organisation.Postfaecher;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.schriftgut.versand.Nachricht;
import org.dienstweg.schriftgut.versand.Versand;
import org.springframework.stereotype.Component;

/**
 * Hands a case that nobody in the office could decide to the higher authority: it is let into the circle and told, so that
 * neither the case hangs nor the one that led to it (§ 17 Abs. 1 LDG NRW, §§ 20, 21 VwVfG NRW).
 */
@Component
class AbgabeVermerkenDelegate implements JavaDelegate {

    private static final String GRUND = "In der dienstvorgesetzten Stelle ist niemand unbefangen (§§ 20, 21 VwVfG NRW).";

    private final Aktenschritt aktenschritt;
    private final DisziplinarSchriftstuecke schriftstuecke;
    private final Kreise kreise;
    private final Versand versand;
    private final Postfaecher postfaecher;

    AbgabeVermerkenDelegate(Aktenschritt aktenschritt, DisziplinarSchriftstuecke schriftstuecke, Kreise kreise,
                            Versand versand, Postfaecher postfaecher) {
        this.aktenschritt = aktenschritt;
        this.schriftstuecke = schriftstuecke;
        this.kreise = kreise;
        this.versand = versand;
        this.postfaecher = postfaecher;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String aktenzeichen = execution.getProcessBusinessKey();
        kreise.nimmAuf(aktenzeichen, Rolle.HOEHERE_DIENSTVORGESETZTE_STELLE, GRUND, null);
        schriftstuecke.vermerk(execution, "Vermerk über die Abgabe", "Der Vorgang geht an die höhere dienstvorgesetzte Stelle; "
                + "sie kann das Verfahren an sich ziehen (§ 17 Abs. 1 LDG NRW).", GRUND);
        versand.sende(new Nachricht("Abgabe/" + aktenzeichen, aktenzeichen,
                postfaecher.von(Mandant.ressort(execution.getTenantId()), Rolle.HOEHERE_DIENSTVORGESETZTE_STELLE),
                "Abgabe: " + aktenzeichen, """
                Guten Tag,
                der Vorgang %s ist an Sie abgegeben. Näheres steht in der Akte in Dienstweg.
                """.formatted(aktenzeichen), List.of()));
        aktenschritt.verlauf(execution, "An die höhere dienstvorgesetzte Stelle abgegeben. " + GRUND);
    }
}
