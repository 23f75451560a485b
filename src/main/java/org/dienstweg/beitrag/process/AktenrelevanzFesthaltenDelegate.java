package org.dienstweg.beitrag.process;

import static org.dienstweg.beitrag.process.BeitragProcess.AKTENRELEVANZ_ENTSCHEIDEN;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.beitrag.Accountteam;
import org.dienstweg.beitrag.Aktenrelevanz;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.recht.JaNein;
import org.springframework.stereotype.Component;

/** Files whether the post belongs to the files; nobody of the account team decides that (HR-3-46). */
@Component
class AktenrelevanzFesthaltenDelegate implements JavaDelegate {

    private final Aktenschritt aktenschritt;
    private final Pruefschritt pruefschritt;
    private final BeitragFaelle faelle;
    private final Accountteam team;
    private final Mitwirkende mitwirkende;

    AktenrelevanzFesthaltenDelegate(Aktenschritt aktenschritt, Pruefschritt pruefschritt, BeitragFaelle faelle,
                                    Accountteam team, Mitwirkende mitwirkende) {
        this.aktenschritt = aktenschritt;
        this.pruefschritt = pruefschritt;
        this.faelle = faelle;
        this.team = team;
        this.mitwirkende = mitwirkende;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Aktenrelevanz antwort = aktenschritt.nimmAntwort(execution, AKTENRELEVANZ_ENTSCHEIDEN, Aktenrelevanz.class,
                Beteiligung.BEARBEITER);
        String name = mitwirkende.name(execution);
        List<String> account = team.namen(faelle.fall(execution.getProcessBusinessKey()).gegenstand().id());
        pruefschritt.verlange(execution, BeitragRegeln.AKTENRELEVANZ_FESTHALTEN,
                antwort.durch(name, account.contains(name)));
        aktenschritt.verlauf(execution, antwort.aktenrelevant() == JaNein.JA ? "Der Beitrag ist aktenrelevant."
                : "Der Beitrag ist nicht aktenrelevant.");
    }
}
