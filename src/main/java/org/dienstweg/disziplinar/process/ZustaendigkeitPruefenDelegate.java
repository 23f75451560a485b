package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.ZUSTAENDIGKEIT;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Zustaendigkeitslage;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.process.Unbefangene;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Pruefergebnis;
import org.dienstweg.recht.Staerke;
import org.springframework.stereotype.Component;

/** Does the law hold for this person, are we competent, is the matter pending already (§§ 17, 81 LDG NRW)? */
@Component
class ZustaendigkeitPruefenDelegate implements JavaDelegate {

    private static final Set<Beteiligung> BEFANGEN = Set.of(Beteiligung.BETROFFEN, Beteiligung.MELDER);

    private final Pruefschritt pruefschritt;
    private final DisziplinarFaelle faelle;
    private final Unbefangene unbefangene;

    ZustaendigkeitPruefenDelegate(Pruefschritt pruefschritt, DisziplinarFaelle faelle, Unbefangene unbefangene) {
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.unbefangene = unbefangene;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zustaendigkeitslage lage = faelle.zustaendigkeitslage(execution.getProcessBusinessKey(),
                unbefangene.gibtEs(execution, Rolle.DIENSTVORGESETZTE_STELLE, BEFANGEN));
        Pruefergebnis ergebnis = pruefschritt.verlange(execution, DisziplinarRegeln.ZUSTAENDIGKEIT_PRUEFEN, lage);
        boolean klar = ergebnis.mit(Ergebnis.OFFEN).stream().noneMatch(offen -> offen.staerke() != Staerke.EMPFEHLUNG);
        ZUSTAENDIGKEIT.setze(execution, lage.anHoehereStelle() ? "NIEMAND_UNBEFANGEN" : klar ? "KLAR" : "UNKLAR");
    }
}
