package org.dienstweg.umbenennung.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.register.Registerkonto;
import org.dienstweg.umbenennung.Kontowunsch;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.Umbenennungsdaten;
import org.dienstweg.umbenennung.Umressortierung;
import org.dienstweg.umbenennung.Umressortierungen;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.springframework.stereotype.Component;

/** Examines another user name for an account with the same rules as the first one (HR-2-39). */
@Component
class AndererName {

    private final Kontoschritt schritt;
    private final Umressortierungen umressortierungen;
    private final Umbenennungsdaten daten;
    private final Aktenauszug auszug;

    AndererName(Kontoschritt schritt, Umressortierungen umressortierungen, Umbenennungsdaten daten, Aktenauszug auszug) {
        this.schritt = schritt;
        this.umressortierungen = umressortierungen;
        this.daten = daten;
        this.auszug = auszug;
    }

    /**
     * Makes another name the one to try next.
     *
     * @throws org.dienstweg.recht.Ablehnung with every reason why it must not be used
     */
    void versuche(DelegateExecution execution, Umbenennung konto, String name) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Umressortierung auftrag = umressortierungen.auftrag(aktenzeichen);
        List<Registerkonto> eines = daten.konto(konto.account());
        Umressortierung nurDieser = auftrag.mit(List.of(new Kontowunsch(konto.account().toString(),
                konto.wechsel().neuerProfilname(), name, konto.wechsel().neuerAbsenderhinweis(), false, "")));
        schritt.verlangeAlles(execution, UmbenennungRegeln.NEUE_NAMEN_PRUEFEN, daten.fakten(nurDieser, eines,
                auszug.fall(aktenzeichen).ressort()), auftrag.abweichungBegruendung());
        konto.versuche(name);
    }
}
