package org.dienstweg.fachaccount.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.dienstweg.fachaccount.AbsenderhinweisVorlagen;
import org.dienstweg.fachaccount.FachAccountAntrag;
import org.dienstweg.fachaccount.FachAccountFaelle;
import org.dienstweg.fachaccount.Stammdaten;
import org.dienstweg.organisation.Namen;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.process.Fallansicht;
import org.dienstweg.process.Fallkopf;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the forms of this process show of a case. */
@Component
class FachAccountAnsicht implements Fallansicht {

    private final FachAccountFaelle faelle;
    private final Stammdaten stammdaten;
    private final Fallkopf kopf;
    private final Antragsbild bild;
    private final Namen namen;
    private final IdentityService identity;

    /** The engine itself asks this bean for views, hence the lazy reference back to it. */
    FachAccountAnsicht(FachAccountFaelle faelle, Stammdaten stammdaten, Fallkopf kopf, Antragsbild bild,
                       Namen namen, @Lazy IdentityService identity) {
        this.faelle = faelle;
        this.stammdaten = stammdaten;
        this.kopf = kopf;
        this.bild = bild;
        this.namen = namen;
        this.identity = identity;
    }

    @Override
    public String verfahren() {
        return FachAccountProcess.KEY;
    }

    @Override
    public Map<String, Object> fall(String aktenzeichen, String schritt) {
        if (aktenzeichen == null) {
            return vorDemAntrag();
        }
        FachAccountAntrag antrag = faelle.antrag(aktenzeichen);
        Map<String, Object> fall = kopf.zeige(aktenzeichen);
        fall.put("antrag", bild.mitWorten(antrag));
        fall.put("plattformGelistet", antrag.plattformGelistet());
        Ressortname ressort = stammdaten.ressortname((String) fall.get("ressort"));
        setzeHilfen(fall, ressort, antrag.organisationseinheit(), antrag.fachthema());
        return fall;
    }

    @Override
    public Map<String, Object> vorbelegung(String aktenzeichen, String schritt) {
        boolean nachbessern = FachAccountProcess.ANTRAG_NACHBESSERN.equals(schritt);
        return nachbessern ? bild.werte(faelle.antrag(aktenzeichen)) : Map.of();
    }

    private Map<String, Object> vorDemAntrag() {
        String person = identity.getCurrentAuthentication().getUserId();
        Ressortname ressort = stammdaten.ressortVon(person);
        Map<String, Object> fall = new LinkedHashMap<>();
        fall.put("antragsteller", namen.von(person));
        fall.put("ressort", ressort.kuerzel());
        fall.put("ressortName", ressort.name());
        setzeHilfen(fall, ressort, null, null);
        return fall;
    }

    private void setzeHilfen(Map<String, Object> fall, Ressortname ressort, String einheit, String thema) {
        fall.put("absenderhinweisVorlagen", AbsenderhinweisVorlagen.vorlagen(ressort, einheit, thema));
        List<Map<String, String>> einheiten = stammdaten.einheiten(ressort.kuerzel()).stream()
                .map(name -> Map.of("label", name, "value", name)).toList();
        fall.put("auswahl", Map.of("organisationseinheiten", einheiten));
    }
}
