package org.dienstweg.beeinflussung.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.beeinflussung.Bewertung;
import org.dienstweg.beeinflussung.Versuchsmeldung;
import org.dienstweg.geschenke.Sperrangabe;
import org.dienstweg.geschenke.Sperrbuch;
import org.dienstweg.process.Disziplinarverdacht;
import org.dienstweg.process.Handelnder;
import org.dienstweg.process.Uebergabe;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Component;

/** What follows from the assessment of a report: the giver is barred (VV42-5.2c), proceedings begin (VV42-10b). */
@Component
class Bewertungsfolgen {

    private final Meldungen meldungen;
    private final Sperrbuch sperrbuch;
    private final Uebergabe uebergabe;

    Bewertungsfolgen(Meldungen meldungen, Sperrbuch sperrbuch, Uebergabe uebergabe) {
        this.meldungen = meldungen;
        this.sperrbuch = sperrbuch;
        this.uebergabe = uebergabe;
    }

    /** @throws Ablehnung if proceedings must begin and nothing is there to begin them */
    void veranlasse(DelegateExecution execution, Bewertung bewertung) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Versuchsmeldung meldung = meldungen.zu(aktenzeichen);
        if (bewertung.versucht()) {
            sperrbuch.sperre(new Sperrangabe(aktenzeichen, meldungen.ressort(aktenzeichen),
                    meldungen.melder(aktenzeichen), meldung.geber(), bewertung.bewertungBegruendung(), Handelnder.in(execution)));
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
}
