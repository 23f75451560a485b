package org.dienstweg.vorteil.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.process.Pruefschritt;
import org.dienstweg.process.Variable;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.vorteil.AnhaltspunkteAntwort;
import org.dienstweg.vorteil.Anhaltspunktelage;
import org.dienstweg.vorteil.Entscheidungslage;
import org.dienstweg.vorteil.Vollstaendigkeit;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilEntscheidung;
import org.dienstweg.vorteil.VorteilFaelle;
import org.dienstweg.vorteil.VorteilFakten;
import org.dienstweg.vorteil.Vorteilskunde;
import org.dienstweg.vorteil.regeln.VorteilRegeln;
import org.dienstweg.vorteil.vorpruefung.Einordnung;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;
import org.springframework.stereotype.Component;

/** Applies the rules on advantages to a case; the examinations of one round judge the same facts, gathered once. */
@Component
class Vorteilspruefung {

    private static final Variable<VorteilFakten> FAKTEN = new Variable<>("fakten", VorteilFakten.class);

    private final Vorteilskunde kunde;
    private final VorteilFaelle faelle;
    private final Aktenauszug auszug;
    private final Pruefschritt pruefschritt;
    private final Clock clock;

    Vorteilspruefung(Vorteilskunde kunde, VorteilFaelle faelle, Aktenauszug auszug, Pruefschritt pruefschritt,
                     Clock clock) {
        this.kunde = kunde;
        this.faelle = faelle;
        this.auszug = auszug;
        this.pruefschritt = pruefschritt;
        this.clock = clock;
    }

    /** Gathers the facts of a new or completed application. */
    void beginne(DelegateExecution execution, VorteilAntrag antrag) {
        FAKTEN.setze(execution, fakten(execution.getProcessBusinessKey(), antrag));
    }

    /** Files whether everything that matters is stated, and says so. */
    boolean istVollstaendig(DelegateExecution execution) {
        pruefe(execution, VorteilRegeln.VOLLSTAENDIGKEIT_PRUEFEN);
        return Vollstaendigkeit.maengel(FAKTEN.aus(execution), LocalDate.now(clock)).isEmpty();
    }

    /** Files the findings of one step; the way follows from all facts and not from the strength of a finding. */
    Weg pruefe(DelegateExecution execution, Regelwerk<VorteilFakten> regelwerk) {
        VorteilFakten fakten = FAKTEN.aus(execution);
        pruefschritt.pruefe(execution, VorteilRegeln.fuer(regelwerk, fakten.antrag().statusgruppe()), fakten);
        return Einordnung.weg(fakten, LocalDate.now(clock));
    }

    /** Files the findings on a decision. @throws org.dienstweg.recht.Ablehnung if the law forbids the decision */
    void entscheide(DelegateExecution execution, VorteilEntscheidung entscheidung) {
        String aktenzeichen = execution.getProcessBusinessKey();
        VorteilAntrag antrag = faelle.antrag(aktenzeichen);
        pruefschritt.entscheide(execution,
                VorteilRegeln.fuer(VorteilRegeln.ENTSCHEIDUNG_PRUEFEN, antrag.statusgruppe()),
                new Entscheidungslage(fakten(aktenzeichen, antrag), entscheidung, kunde.hinweiswert()),
                entscheidung.abweichungBegruendung());
    }

    /**
     * Files the findings on the question for a breach of duty.
     *
     * @return whether the collective agreement governs, so that there are no disciplinary proceedings
     * @throws org.dienstweg.recht.Ablehnung if the answer lacks the reasons it needs
     */
    boolean beurteile(DelegateExecution execution, AnhaltspunkteAntwort antwort) {
        String aktenzeichen = execution.getProcessBusinessKey();
        VorteilAntrag antrag = faelle.antrag(aktenzeichen);
        boolean zugestimmt = faelle.entscheidung(aktenzeichen).orElseThrow().inhalt().zugestimmt();
        Anhaltspunktelage lage = new Anhaltspunktelage(antrag, zugestimmt, antwort);
        pruefschritt.entscheide(execution,
                VorteilRegeln.fuer(VorteilRegeln.ANHALTSPUNKTE_PRUEFEN, antrag.statusgruppe()), lage, lage.abweichung());
        return antrag.tarif();
    }

    private VorteilFakten fakten(String aktenzeichen, VorteilAntrag antrag) {
        return kunde.fakten(antrag, faelle.beguenstigter(aktenzeichen).schluessel(), auszug.fall(aktenzeichen).ressort(),
                faelle.beantragtAm(aktenzeichen));
    }
}
