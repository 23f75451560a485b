package org.dienstweg.vorteil.process;

import static org.dienstweg.vorteil.process.VorteilProcess.ANHALTSPUNKTE_BEURTEILEN;
import static org.dienstweg.vorteil.process.VorteilProcess.VERDACHT_ZU_VERFOLGEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.vorteil.AnhaltspunkteAntwort;
import org.springframework.stereotype.Component;

/** Files whether there are sufficient indications of a breach of duty (VV42-10b, -3.4.1a). */
@Component
class BeurteilungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Vorteilspruefung pruefung;
    private final Ausgangsfrage ausgang;

    BeurteilungFesthaltenDelegate(Aktenschritt aktenschritt, Vorteilspruefung pruefung, Ausgangsfrage ausgang) {
        this.aktenschritt = aktenschritt;
        this.pruefung = pruefung;
        this.ausgang = ausgang;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AnhaltspunkteAntwort antwort = aktenschritt.nimmAntwort(execution, ANHALTSPUNKTE_BEURTEILEN,
                AnhaltspunkteAntwort.class, Beteiligung.BEARBEITER);
        boolean tarif = pruefung.beurteile(execution, antwort);
        aktenschritt.verlauf(execution, Beurteilungstext.von(antwort, tarif));
        VERDACHT_ZU_VERFOLGEN.setze(execution, antwort.bejaht() && !tarif);
        ausgang.merke(execution);
    }
}
