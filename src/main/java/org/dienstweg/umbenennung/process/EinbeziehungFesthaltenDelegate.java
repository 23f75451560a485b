package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.HAUSSPITZE_EINBEZIEHEN;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.WIRKSAM;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.umbenennung.antworten.Einbeziehung;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.springframework.stereotype.Component;

/** Files how the Hausspitze was involved (HR-2-41); it does not approve, but leaving it out needs a reason. */
@Component
class EinbeziehungFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final Umbenennungen umbenennungen;

    EinbeziehungFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, Umbenennungen umbenennungen) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.umbenennungen = umbenennungen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Einbeziehung antwort = aktenschritt.nimmAntwort(execution, HAUSSPITZE_EINBEZIEHEN, Einbeziehung.class,
                Beteiligung.BEARBEITER);
        if (!pruefschritt.pruefe(execution, UmbenennungRegeln.EINBEZIEHUNG_PRUEFEN, antwort)
                .zulaessig(antwort.anmerkung())) {
            throw new Ablehnung("Anmerkung: Bitte begründen Sie, warum die Hausspitze nicht einbezogen wird.");
        }
        aktenschritt.verlauf(execution, "Hausspitze: " + (antwort.kenntnisGenommen() ? "Kenntnis genommen."
                : "nicht einbezogen.") + (antwort.anmerkung().isEmpty() ? "" : " Anmerkung: " + antwort.anmerkung()));
        WIRKSAM.setze(execution, umbenennungen.wirksam(execution));
    }
}
