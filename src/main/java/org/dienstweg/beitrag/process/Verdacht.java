package org.dienstweg.beitrag.process;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.BeitragFall;
import org.dienstweg.beitrag.Folgenpruefung;
import org.dienstweg.process.Disziplinarverdacht;
import org.dienstweg.process.Uebergabe;
import org.springframework.stereotype.Component;

/** Hands the facts of a breach of duty to the disciplinary proceedings, whose closed file they belong to. */
@Component
class Verdacht {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final BeitragFaelle faelle;
    private final Aktenauszug auszug;
    private final Uebergabe uebergabe;

    Verdacht(BeitragFaelle faelle, Aktenauszug auszug, Uebergabe uebergabe) {
        this.faelle = faelle;
        this.auszug = auszug;
        this.uebergabe = uebergabe;
    }

    /** Whether disciplinary proceedings are there to take facts over. */
    boolean uebergabeMoeglich() {
        return uebergabe.moeglich(Disziplinarverdacht.NACHRICHT);
    }

    /** Begins disciplinary proceedings with the facts, linked to this case; false where that is not possible. */
    boolean uebergib(DelegateExecution execution, Folgenpruefung antwort) {
        boolean uebergeben = antwort.uebergebbar() && uebergabeMoeglich();
        if (uebergeben) {
            uebergabe.eroeffne(execution, Disziplinarverdacht.NACHRICHT, tatsachen(execution.getProcessBusinessKey(), antwort));
        }
        return uebergeben;
    }

    private Map<String, Object> tatsachen(String aktenzeichen, Folgenpruefung antwort) {
        BeitragFall fall = faelle.fall(aktenzeichen);
        String sachverhalt = "Beitrag des Accounts %s, Vorgang %s, %s. Art des Fehlers: %s. Wortlaut: „%s“. %s"
                .formatted(fall.gegenstand().bezeichnung(), aktenzeichen, fall.meldung().beitragUrl(),
                        fall.meldung().fehlerart().text(), fall.meldung().beitragText(), antwort.folgenBegruendung());
        return new Disziplinarverdacht("BEITRAG", antwort.betroffenePerson(), antwort.statusgruppe().name(),
                auszug.fall(aktenzeichen).eroeffnetVon(), sachverhalt,
                fall.meldung().veroeffentlichtAm().atZone(BERLIN).toLocalDate(), List.of("§§ 33, 34, 37 BeamtStG"),
                false).alsEingabe();
    }
}
