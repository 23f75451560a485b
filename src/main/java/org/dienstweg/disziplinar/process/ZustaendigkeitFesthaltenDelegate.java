package org.dienstweg.disziplinar.process;

import static org.dienstweg.disziplinar.process.DisziplinarProcess.ZUSTAENDIG;
import static org.dienstweg.disziplinar.process.DisziplinarProcess.ZUSTAENDIGKEIT_KLAEREN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.disziplinar.DisziplinarRegeln;
import org.dienstweg.disziplinar.Zustaendigkeit;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.recht.JaNein;
import org.springframework.stereotype.Component;

/** Files who is competent; a case that belongs elsewhere is handed over with a note (§ 17 Abs. 3 to 5 LDG NRW). */
@Component
class ZustaendigkeitFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final DisziplinarSchriftstuecke schriftstuecke;

    ZustaendigkeitFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt,
                                     DisziplinarSchriftstuecke schriftstuecke) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.schriftstuecke = schriftstuecke;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Zustaendigkeit antwort = aktenschritt.nimmAntwort(execution, ZUSTAENDIGKEIT_KLAEREN, Zustaendigkeit.class,
                Beteiligung.BEARBEITER);
        pruefschritt.verlange(execution, DisziplinarRegeln.ZUSTAENDIGKEIT_FESTHALTEN, antwort);
        boolean zustaendig = antwort.zustaendig() == JaNein.JA;
        if (!zustaendig) {
            schriftstuecke.vermerk(execution, "Vermerk über die Abgabe",
                    "Der Vorgang wird abgegeben an: " + antwort.abgegebenAn() + ".", antwort.zustaendigkeitBegruendung());
        }
        aktenschritt.verlauf(execution, zustaendig ? "Zuständigkeit bejaht." : "Vorgang abgegeben.");
        ZUSTAENDIG.setze(execution, zustaendig);
    }
}
