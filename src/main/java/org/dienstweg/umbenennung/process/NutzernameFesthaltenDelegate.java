package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.NUTZERNAME_AENDERN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.register.Registerfortschreibung;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.antworten.Aenderung;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.springframework.stereotype.Component;

/** Files that the user name was changed; the register answers the old one with the new one from now on (HR-2-40). */
@Component
class NutzernameFesthaltenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;
    private final Registerfortschreibung register;

    NutzernameFesthaltenDelegate(Kontoschritt schritt, Registerfortschreibung register) {
        this.schritt = schritt;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        Aenderung antwort = schritt.antwort(execution, NUTZERNAME_AENDERN, Aenderung.class)
                .nach(konto.fortschritt().profilnameGeaendertAm());
        schritt.verlange(execution, UmbenennungRegeln.NUTZERNAME_PRUEFEN, antwort);
        konto.nutzernameGeaendert(antwort.geaendertAm());
        register.benenneNutzerUm(konto.account(), konto.wechsel().neuerNutzername(), antwort.geaendertAm());
        schritt.verlauf(execution, konto, "Nutzername heißt jetzt @" + konto.wechsel().neuerNutzername() + ".");
    }
}
