package org.dienstweg.fachaccount;

import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.register.Accountregister;
import org.dienstweg.register.Eintragung;
import org.dienstweg.register.regeln.Verifizierung;
import org.springframework.stereotype.Component;

/** Turns a finished case into an entry of the register of official accounts (HR-3-03). */
@Component
public class Registereintrag {

    private final FachAccountFaelle faelle;
    private final Aktenauszug auszug;
    private final Accountregister register;

    Registereintrag(FachAccountFaelle faelle, Aktenauszug auszug, Accountregister register) {
        this.faelle = faelle;
        this.auszug = auszug;
        this.register = register;
    }

    /** Enters the account of this case; asking again changes nothing. */
    public void trageEin(String aktenzeichen) {
        FachAccountAntrag antrag = faelle.antrag(aktenzeichen);
        Einrichtung einrichtung = faelle.einrichtung(aktenzeichen).orElseThrow();
        Verifizierung verifizierung = faelle.verifizierung(aktenzeichen).orElseThrow();
        register.trageEin(new Eintragung(aktenzeichen, auszug.fall(aktenzeichen).ressort(),
                antrag.plattform().name(), antrag.plattformText(), antrag.accountArt(),
                antrag.organisationseinheit(), antrag.fachthema(), antrag.profilname(), antrag.nutzername(),
                einrichtung.accountUrl(), antrag.absenderhinweis(), antrag.netiquetteUrl(),
                antrag.registrierungsMail(), antrag.wappenImProfilbild(),
                verifizierung.verifizierung(), einrichtung.eingerichtetAm(),
                antrag.autorisierte().stream().map(Registereintrag::autorisierung).toList()));
    }

    private static Eintragung.Autorisierung autorisierung(Autorisierte person) {
        return new Eintragung.Autorisierung(person.name(), person.funktion(), person.dienstlichesGeraet(),
                person.geraetBegruendung());
    }
}
