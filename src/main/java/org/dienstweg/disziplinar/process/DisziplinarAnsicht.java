package org.dienstweg.disziplinar.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.Unterrichtung;
import org.dienstweg.disziplinar.Verfahrensstand;
import org.dienstweg.organisation.Namen;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.process.Fallansicht;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the forms of this process show of a case. */
@Component
class DisziplinarAnsicht implements Fallansicht {

    private final DisziplinarFaelle faelle;
    private final Verdachtsbild bild;
    private final Personen personen;
    private final Ressorts ressorts;
    private final Namen namen;
    private final IdentityService identity;

    /** The engine itself asks this bean for views, hence the lazy reference back to it. */
    DisziplinarAnsicht(DisziplinarFaelle faelle, Verdachtsbild bild, Personen personen, Ressorts ressorts, Namen namen,
                       @Lazy IdentityService identity) {
        this.faelle = faelle;
        this.bild = bild;
        this.personen = personen;
        this.ressorts = ressorts;
        this.namen = namen;
        this.identity = identity;
    }

    @Override
    public String verfahren() {
        return DisziplinarProcess.KEY;
    }

    @Override
    public Map<String, Object> fall(String aktenzeichen, String schritt) {
        return aktenzeichen == null ? vorDerAufnahme() : bild.fall(aktenzeichen);
    }

    @Override
    public Map<String, Object> vorbelegung(String aktenzeichen, String schritt) {
        Map<String, Object> werte = new LinkedHashMap<>();
        if (DisziplinarProcess.BETROFFENE_UNTERRICHTEN.equals(schritt)) {
            Verfahrensstand stand = faelle.stand(aktenzeichen);
            stand.unterrichtung().map(Abgabe::inhalt).filter(Unterrichtung::nachgewiesen).filter(eine -> stand.vorwurfEroeffnet())
                    .ifPresent(eine -> {
                        werte.put("zugestelltAm", eine.zugestelltAm().toString());
                        werte.put("zustellnachweis", eine.zustellnachweis());
                    });
        }
        return werte;
    }

    private Map<String, Object> vorDerAufnahme() {
        String person = identity.getCurrentAuthentication().getUserId();
        Map<String, Object> fall = new LinkedHashMap<>();
        fall.put("antragsteller", namen.von(person));
        fall.put("ressortName", personen.findById(person).flatMap(eine -> ressorts.findById(eine.ressort()))
                .map(ressort -> ressort.name()).orElse(""));
        return fall;
    }
}
