package org.dienstweg.umbenennung.process;

import static org.dienstweg.umbenennung.process.UmbenennungProcess.NUTZERNAME_RICHTIG;
import static org.dienstweg.umbenennung.process.UmbenennungProcess.PROFILNAME_AENDERN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.register.Registerfortschreibung;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.antworten.Aenderung;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.springframework.stereotype.Component;

/** Files that the profile name was changed; the register knows the new one from now on (HR-2-38). */
@Component
class ProfilnameFesthaltenDelegate implements JavaDelegate {

    private final Kontoschritt schritt;
    private final Registerfortschreibung register;

    ProfilnameFesthaltenDelegate(Kontoschritt schritt, Registerfortschreibung register) {
        this.schritt = schritt;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        Aenderung antwort = schritt.antwort(execution, PROFILNAME_AENDERN, Aenderung.class);
        schritt.verlange(execution, UmbenennungRegeln.PROFILNAME_PRUEFEN, antwort.nach(null));
        konto.profilnameGeaendert(antwort.geaendertAm());
        register.benenneProfilUm(konto.account(), konto.wechsel().neuerProfilname(), antwort.geaendertAm());
        schritt.verlauf(execution, konto, "Profilname „" + konto.wechsel().alterProfilname() + "“ heißt jetzt „"
                + konto.wechsel().neuerProfilname() + "“.");
        NUTZERNAME_RICHTIG.setze(execution, konto.wechsel().nutzernameBleibt());
    }
}
