package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.ZUSTAENDIGKEIT_KLAR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Pruefergebnis;
import org.dienstweg.recht.Staerke;
import org.springframework.stereotype.Component;

/** Does the law hold for this person, are we competent, is the matter pending already (§§ 17, 81 LDG NRW)? */
@Component
class ZustaendigkeitPruefenDelegate implements JavaDelegate {

    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;

    ZustaendigkeitPruefenDelegate(Pruefschritt pruefschritt, DisziplinarFaelle faelle) {
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Pruefergebnis ergebnis = pruefschritt.verlange(execution, DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN,
                faelle.zustaendigkeitslage(execution.getProcessBusinessKey()));
        ZUSTAENDIGKEIT_KLAR.setze(execution, ergebnis.mit(Ergebnis.OFFEN).stream()
                .noneMatch(offen -> offen.staerke() != Staerke.EMPFEHLUNG));
    }
}
