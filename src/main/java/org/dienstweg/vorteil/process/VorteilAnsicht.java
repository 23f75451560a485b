package org.dienstweg.vorteil.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.dienstweg.organisation.Namen;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Ressort;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.process.Fallansicht;
import org.dienstweg.process.Fallkopf;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFaelle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the forms of this process show of a case; earlier advantages only to the office that decides. */
@Component
class VorteilAnsicht implements Fallansicht {

    private static final Set<String> ZUR_ERGAENZUNG = Set.of("vollstaendigkeitPruefen", "vorlaeufigeAnnahmePruefen");

    private final VorteilFaelle faelle;
    private final Vorteilsbild bild;
    private final Vorgeschichte vorgeschichte;
    private final Fallkopf kopf;
    private final Namen namen;
    private final Personen personen;
    private final Ressorts ressorts;
    private final IdentityService identity;

    /** The engine itself asks this bean for views, hence the lazy reference back to it. */
    VorteilAnsicht(VorteilFaelle faelle, Vorteilsbild bild, Vorgeschichte vorgeschichte, Fallkopf kopf, Namen namen,
                   Personen personen, Ressorts ressorts, @Lazy IdentityService identity) {
        this.faelle = faelle;
        this.bild = bild;
        this.vorgeschichte = vorgeschichte;
        this.kopf = kopf;
        this.namen = namen;
        this.personen = personen;
        this.ressorts = ressorts;
        this.identity = identity;
    }

    @Override
    public String verfahren() {
        return VorteilProcess.KEY;
    }

    @Override
    public Map<String, Object> fall(String aktenzeichen, String schritt) {
        if (aktenzeichen == null) {
            return vorDemAntrag();
        }
        Map<String, Object> fall = kopf.zeige(aktenzeichen);
        VorteilAntrag antrag = faelle.antrag(aktenzeichen);
        fall.put("antragTabelle", bild.antrag(aktenzeichen));
        fall.put("entscheidungTabelle", bild.entscheidung(aktenzeichen));
        fall.put("zweifel", faelle.zweifel(aktenzeichen));
        fall.put("tarif", antrag.tarif());
        fall.put("geldAngenommen", antrag.geld() && antrag.istAngenommen() && !antrag.tarif());
        fall.put("zuErgaenzen", zuErgaenzen(fall));
        if (VorteilProcess.ZUSTIMMUNG_ENTSCHEIDEN.equals(schritt)) {
            fall.putAll(vorgeschichte.zu(aktenzeichen));
        }
        return fall;
    }

    @Override
    public Map<String, Object> vorbelegung(String aktenzeichen, String schritt) {
        return VorteilProcess.ANTRAG_ERGAENZEN.equals(schritt) ? faelle.angaben(aktenzeichen) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> zuErgaenzen(Map<String, Object> fall) {
        return ((List<Map<String, Object>>) fall.get("verletzungen")).stream()
                .filter(zeile -> ZUR_ERGAENZUNG.contains(zeile.get("schritt"))).toList();
    }

    private Map<String, Object> vorDemAntrag() {
        String person = identity.getCurrentAuthentication().getUserId();
        Ressort ressort = ressorts.findById(personen.findById(person).orElseThrow().ressort()).orElseThrow();
        Map<String, Object> fall = new LinkedHashMap<>();
        fall.put("antragsteller", namen.von(person));
        fall.put("ressort", ressort.kuerzel());
        fall.put("ressortName", ressort.name());
        return fall;
    }
}
