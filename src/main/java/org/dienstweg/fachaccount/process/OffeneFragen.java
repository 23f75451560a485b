package org.dienstweg.fachaccount.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Pruefergebnis;
import org.springframework.stereotype.Component;

/** The questions that only a human can answer: whoever agrees answers all of them, and the file says so. */
@Component
class OffeneFragen {

    private static final String REGELWERK = "OFFENE_FRAGEN";

    private final Aktenauszug auszug;
    private final Akten akten;

    OffeneFragen(Aktenauszug auszug, Akten akten) {
        this.auszug = auszug;
        this.akten = akten;
    }

    /** Files every open question of the case as answered in the affirmative by the acting office. */
    void beantworte(DelegateExecution execution, Rolle rolle, String anmerkung) {
        String aktenzeichen = execution.getProcessBusinessKey();
        List<Feststellung> antworten = auszug.geltendeFeststellungen(aktenzeichen).values().stream()
                .flatMap(List::stream)
                .filter(feststellung -> feststellung.ergebnis() == Ergebnis.OFFEN)
                .map(frage -> bejaht(frage, rolle, anmerkung))
                .toList();
        if (!antworten.isEmpty()) {
            String person = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication()
                    .getUserId();
            akten.vermerke(aktenzeichen, execution.getCurrentActivityId(), person, Map.of("rolle", rolle.id()),
                    new Pruefergebnis(REGELWERK, "1", antworten));
        }
    }

    private static Feststellung bejaht(Feststellung frage, Rolle rolle, String anmerkung) {
        String grund = anmerkung == null ? "" : " (" + anmerkung + ")";
        return new Feststellung(frage.regel(), frage.norm(), frage.staerke(), Ergebnis.ERFUELLT,
                frage.begruendung() + " Mit der Abstimmung bejaht: " + rolle.bezeichnung() + grund + ".");
    }
}
