package org.dienstweg.umbenennung.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.dienstweg.process.Variable;
import org.dienstweg.register.Eintragung;
import org.dienstweg.register.Registerfortschreibung;
import org.dienstweg.umbenennung.Umbenennung;
import org.springframework.stereotype.Component;

/**
 * Called by the diagram where it calls the process of Fach-Accounts: what goes in and what comes out. Both values are
 * transient, so that the engine stores neither.
 */
@Component("neuerAccount")
public class NeuerAccountAntrag {

    private final Kontoschritt schritt;
    private final Registerfortschreibung register;

    NeuerAccountAntrag(Kontoschritt schritt, Registerfortschreibung register) {
        this.schritt = schritt;
        this.register = register;
    }

    /** The application, keyed like the start form of that process: the answer just filed, the rest from the register. */
    public TypedValue antrag(DelegateExecution execution) {
        Umbenennung konto = schritt.konto(execution);
        Eintragung eintragung = register.eintragung(konto.account());
        Map<String, Object> antrag = new HashMap<>();
        Variable.EINGABE.aus(execution).forEach((schluessel, wert) -> antrag.put((String) schluessel, wert));
        antrag.put("plattform", eintragung.plattform());
        antrag.put("plattformName", eintragung.plattformName());
        antrag.put("accountArt", eintragung.accountArt().name());
        antrag.put("organisationseinheit", eintragung.organisationseinheit());
        antrag.put("fachthema", eintragung.fachthema());
        antrag.put("nutzungszweck", "KOMMUNIKATION_INFORMATION");
        antrag.put("profilname", konto.wechsel().neuerProfilname());
        antrag.put("absenderhinweis", konto.wechsel().neuerAbsenderhinweis());
        antrag.put("netiquetteUrl", eintragung.netiquetteUrl());
        antrag.put("registrierungsMail", eintragung.registrierungsMail());
        antrag.put("wappenImProfilbild", eintragung.wappen());
        antrag.put("autorisierte", autorisierte(eintragung.autorisierte()));
        return Variables.untypedValue(antrag, true);
    }

    /** Aktenzeichen of the case that was called; evaluated where that case ends. */
    public TypedValue fall(DelegateExecution execution) {
        return Variables.untypedValue(execution.getProcessBusinessKey(), true);
    }

    private static List<Map<String, Object>> autorisierte(List<Eintragung.Autorisierung> liste) {
        return liste.stream().map(person -> {
            Map<String, Object> zeile = new HashMap<>();
            zeile.put("name", person.name());
            zeile.put("funktion", person.funktion());
            zeile.put("dienstlichesGeraet", person.dienstlichesGeraet());
            zeile.put("geraetBegruendung", person.geraetBegruendung());
            return zeile;
        }).toList();
    }
}
