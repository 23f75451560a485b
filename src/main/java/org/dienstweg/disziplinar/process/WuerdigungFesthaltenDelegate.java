package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.ANHALTSPUNKTE_WUERDIGEN;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.FOLGE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Verdacht;
import org.dienstweg.disziplinar.Wuerdigung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.recht.JaNein;
import org.springframework.stereotype.Component;

/** Files whether there are sufficient indications; what follows is a duty and no choice (§ 17 Abs. 1 LDG NRW). */
@Component
class WuerdigungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;

    WuerdigungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, DisziplinarFaelle faelle) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Wuerdigung antwort = aktenschritt.nimmAntwort(execution, ANHALTSPUNKTE_WUERDIGEN, Wuerdigung.class,
                Beteiligung.BEARBEITER);
        Verdacht verdacht = faelle.stand(execution.getProcessBusinessKey()).verdacht();
        pruefschritt.verlange(execution, DisziplinarRegeln.WUERDIGUNG_FESTHALTEN, new Wuerdigung.Lage(verdacht, antwort));
        aktenschritt.verlauf(execution, "Zureichende tatsächliche Anhaltspunkte: "
                + (antwort.zureichendeAnhaltspunkte() == JaNein.JA ? "ja." : "nein."));
        FOLGE.setze(execution, antwort.folge(verdacht).name());
    }
}
