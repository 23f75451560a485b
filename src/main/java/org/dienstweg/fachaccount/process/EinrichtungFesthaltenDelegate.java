package org.dienstweg.fachaccount.process;

import static org.dienstweg.fachaccount.process.FachAccountProcess.ACCOUNT_EINRICHTEN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.fachaccount.Einrichtung;
import org.dienstweg.fachaccount.FachAccountFaelle;
import org.dienstweg.fachaccount.FachAccountRegeln;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files where and since when the account exists (HR-2-10: not before the Hausspitze agreed). */
@Component
class EinrichtungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final FachAccountFaelle faelle;

    EinrichtungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, FachAccountFaelle faelle) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Einrichtung einrichtung = aktenschritt.nimmAntwort(execution, ACCOUNT_EINRICHTEN, Einrichtung.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, FachAccountRegeln.EINRICHTUNG_PRUEFEN,
                faelle.vollstaendig(execution.getProcessBusinessKey(), einrichtung));
        aktenschritt.verlauf(execution, "Account eingerichtet: " + einrichtung.accountUrl() + ".");
    }
}
