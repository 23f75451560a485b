package org.dienstweg.umbenennung.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Ressort;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.process.Fallansicht;
import org.dienstweg.process.Fallkopf;
import org.dienstweg.umbenennung.Umressortierungen;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the forms of this process show: the order as a whole, or the one account a task is about. */
@Component
class UmbenennungAnsicht implements Fallansicht {

    private static final Set<String> MIT_AUSWAHL = Set.of(UmbenennungProcess.START, UmbenennungProcess.NAMEN_NACHBESSERN);
    private static final Set<String> ZUM_GANZEN =
            Set.of(UmbenennungProcess.NAMEN_NACHBESSERN, UmbenennungProcess.HAUSSPITZE_EINBEZIEHEN);

    private final Umressortierungen umressortierungen;
    private final Accountauswahl auswahl;
    private final Umbenennungsbild bild;
    private final Fallkopf kopf;
    private final Ressorts ressorts;
    private final Personen personen;
    private final IdentityService identity;
    private final ObjectMapper json;

    /** The engine itself asks this bean for views, hence the lazy reference back to it. */
    UmbenennungAnsicht(Umressortierungen umressortierungen, Accountauswahl auswahl, Umbenennungsbild bild, Fallkopf kopf,
                       Ressorts ressorts, Personen personen, @Lazy IdentityService identity, ObjectMapper json) {
        this.umressortierungen = umressortierungen;
        this.auswahl = auswahl;
        this.bild = bild;
        this.kopf = kopf;
        this.ressorts = ressorts;
        this.personen = personen;
        this.identity = identity;
        this.json = json;
    }

    @Override
    public String verfahren() {
        return UmbenennungProcess.KEY;
    }

    @Override
    public Map<String, Object> fall(String aktenzeichen, String schritt) {
        return fall(aktenzeichen, schritt, () -> null);
    }

    @Override
    public Map<String, Object> fall(String aktenzeichen, String schritt, Supplier<String> teil) {
        Map<String, Object> fall = aktenzeichen == null ? vorDemAuftrag() : zumFall(aktenzeichen, schritt, teil);
        if (MIT_AUSWAHL.contains(schritt)) {
            fall.put("auswahl", auswahl.zeige());
        }
        return fall;
    }

    @Override
    public Map<String, Object> vorbelegung(String aktenzeichen, String schritt) {
        return vorbelegung(aktenzeichen, schritt, () -> null);
    }

    @Override
    public Map<String, Object> vorbelegung(String aktenzeichen, String schritt, Supplier<String> teil) {
        return switch (schritt) {
            case UmbenennungProcess.START -> eigenesRessort();
            case UmbenennungProcess.NAMEN_NACHBESSERN ->
                    json.convertValue(umressortierungen.auftrag(aktenzeichen), new TypeReference<>() { });
            case UmbenennungProcess.OEFFENTLICHKEIT_INFORMIEREN -> Map.of("mitteilungText", bild.mitteilung(
                    umressortierungen.konto(teil.get()), umressortierungen.auftrag(aktenzeichen)));
            default -> Map.of();
        };
    }

    private Map<String, Object> zumFall(String aktenzeichen, String schritt, Supplier<String> teil) {
        if (!ZUM_GANZEN.contains(schritt)) {
            Map<String, Object> fall = kopf.zeige(aktenzeichen, teil.get());
            fall.put("account", bild.konto(umressortierungen.konto(teil.get())));
            return fall;
        }
        Map<String, Object> fall = kopf.zeige(aktenzeichen, null);
        fall.put("auftrag", bild.auftrag(umressortierungen.auftrag(aktenzeichen)));
        fall.put("konten", umressortierungen.konten(aktenzeichen).stream().map(bild::zeile).toList());
        return fall;
    }

    private Map<String, Object> vorDemAuftrag() {
        Ressort ressort = ressort();
        Map<String, Object> fall = new LinkedHashMap<>();
        fall.put("ressort", ressort.kuerzel());
        fall.put("ressortName", ressort.name());
        return fall;
    }

    private Map<String, Object> eigenesRessort() {
        Ressort ressort = ressort();
        return new HashMap<>(Map.of("neuesRessort", ressort.kuerzel(), "neueBezeichnung", ressort.name(),
                "neueAbkuerzung", ressort.kuerzel()));
    }

    private Ressort ressort() {
        String person = identity.getCurrentAuthentication().getUserId();
        return ressorts.findById(personen.findById(person).orElseThrow().ressort()).orElseThrow();
    }
}
