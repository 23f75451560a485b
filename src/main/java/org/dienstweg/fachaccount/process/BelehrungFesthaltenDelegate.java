package org.dienstweg.fachaccount.process;

import static org.dienstweg.fachaccount.process.FachAccountProcess.AUTORISIERTE_BELEHREN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.fachaccount.Belehrung;
import org.dienstweg.fachaccount.FachAccountFaelle;
import org.dienstweg.fachaccount.FachAccountRegeln;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.springframework.stereotype.Component;

/** Files that the authorised persons were instructed and acknowledged it (HR-2-16, -17, HR-3-05, -48). */
@Component
class BelehrungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final FachAccountFaelle faelle;

    BelehrungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, FachAccountFaelle faelle) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Belehrung belehrung = aktenschritt.nimmAntwort(execution, AUTORISIERTE_BELEHREN, Belehrung.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, FachAccountRegeln.BELEHRUNG_PRUEFEN,
                faelle.vollstaendig(execution.getProcessBusinessKey(), belehrung));
        aktenschritt.verlauf(execution, "Autorisierte Personen beauftragt und belehrt.");
    }
}
