package org.dienstweg.beeinflussung.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.beeinflussung.Bewertung;
import org.dienstweg.beeinflussung.Versuchsmeldung;
import org.dienstweg.geschenke.Sperrangabe;
import org.dienstweg.geschenke.Sperrbuch;
import org.dienstweg.process.Disziplinarverdacht;
import org.dienstweg.process.Uebergabe;
import org.dienstweg.process.Variable;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Component;

/** What follows from the assessment of a report: the giver is barred (VV42-5.2c), proceedings begin (VV42-10b). */
@Component
class Bewertungsfolgen {

    private final Meldungen meldungen;
    private final Sperrbuch sperrbuch;
    private final Uebergabe uebergabe;
    private final ObjectMapper json;

    Bewertungsfolgen(Meldungen meldungen, Sperrbuch sperrbuch, Uebergabe uebergabe, ObjectMapper json) {
        this.meldungen = meldungen;
        this.sperrbuch = sperrbuch;
        this.uebergabe = uebergabe;
        this.json = json;
    }

    /** Reads the answer and takes whom it concerns out of what will be filed here: the reporter may read this file. */
    Bewertung nimmHeraus(DelegateExecution execution) {
        Map<?, ?> eingabe = Variable.EINGABE.aus(execution);
        Map<Object, Object> ohnePerson = new LinkedHashMap<>(eingabe);
        ohnePerson.keySet().removeAll(List.of("betroffenePerson", "statusgruppe"));
        Variable.EINGABE.setze(execution, ohnePerson);
        return json.convertValue(eingabe, Bewertung.class);
    }

    /** @throws Ablehnung if proceedings must begin and nothing is there to begin them */
    void veranlasse(DelegateExecution execution, Bewertung bewertung) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Versuchsmeldung meldung = meldungen.zu(aktenzeichen);
        if (bewertung.versucht()) {
            sperrbuch.sperre(new Sperrangabe(aktenzeichen, meldungen.ressort(aktenzeichen),
                    meldungen.melder(aktenzeichen), meldung.geber(), bewertung.bewertungBegruendung(), person(execution)));
        }
        if (bewertung.bejaht()) {
            uebergib(execution, meldung, bewertung);
        }
    }

    private void uebergib(DelegateExecution execution, Versuchsmeldung meldung, Bewertung bewertung) {
        if (!uebergabe.moeglich(Disziplinarverdacht.NACHRICHT)) {
            throw new Ablehnung("Zurzeit nimmt kein Verfahren den Verdacht auf. Bitte wenden Sie sich an die "
                    + "Prozessverantwortung; Ihre Bewertung ist noch nicht festgehalten.");
        }
        String aktenzeichen = execution.getProcessBusinessKey();
        String sachverhalt = "%s Aus dem Vorgang %s: angeboten am %s von %s: %s".formatted(
                bewertung.bewertungBegruendung(), aktenzeichen, meldung.versuchtAm(), meldung.geber().name(),
                meldung.angebot());
        uebergabe.eroeffne(execution, Disziplinarverdacht.NACHRICHT, new Disziplinarverdacht("VORTEILSANNAHME",
                bewertung.betroffenePerson(), bewertung.statusgruppe(), meldungen.melder(aktenzeichen), sachverhalt,
                meldung.versuchtAm(), List.of("§ 42 Abs. 1 BeamtStG"), false).alsEingabe());
    }

    private static String person(DelegateExecution execution) {
        return execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication().getUserId();
    }
}
