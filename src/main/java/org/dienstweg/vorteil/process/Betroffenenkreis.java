package org.dienstweg.vorteil.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.vorteil.Beteiligtenangaben;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFaelle;
import org.springframework.stereotype.Component;

/** Says whom a case is about: whoever applies, or the former officer the Personalstelle applies for (VV42-1.1d, -5.1). */
@Component
class Betroffenenkreis {

    private final VorteilFaelle faelle;
    private final Personen personen;
    private final Akten akten;

    Betroffenenkreis(VorteilFaelle faelle, Personen personen, Akten akten) {
        this.faelle = faelle;
        this.personen = personen;
        this.akten = akten;
    }

    /**
     * Files who is affected by a new or completed application.
     *
     * @throws Ablehnung if somebody else than the Personalstelle applies for a former officer, or the login is unknown
     */
    void nimmAuf(DelegateExecution execution, VorteilAntrag antrag) {
        String aktenzeichen = execution.getProcessBusinessKey();
        Authentication wer = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        if (!antrag.statusgruppe().ausgeschieden()) {
            akten.beteilige(aktenzeichen, wer.getUserId(), Beteiligung.BETROFFEN);
            return;
        }
        if (!wer.getGroupIds().contains(Rolle.PERSONALSTELLE.id())) {
            throw new Ablehnung("Dienstverhältnis: Für Ruhestandsbeamtinnen und Ruhestandsbeamte und für frühere Beamtinnen "
                    + "und Beamte stellt die Personalstelle den Antrag.");
        }
        String kennung = faelle.beteiligte(aktenzeichen).betroffeneKennung();
        if (!kennung.isEmpty()) {
            akten.beteilige(aktenzeichen, bekannt(kennung), Beteiligung.BETROFFEN);
        }
    }

    private String bekannt(String kennung) {
        return personen.findById(kennung).map(Person::id).orElseThrow(() -> new Ablehnung(
                "Anmeldename der betroffenen Person: Diesen Anmeldenamen gibt es nicht. Lassen Sie das Feld leer, wenn die "
                        + "Person keinen mehr hat."));
    }
}
