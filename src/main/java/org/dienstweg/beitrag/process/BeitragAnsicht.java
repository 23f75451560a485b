package org.dienstweg.beitrag.process;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.beitrag.BeitragFaelle;
import org.dienstweg.beitrag.BeitragFall;
import org.dienstweg.beitrag.Hinweisentwurf;
import org.dienstweg.organisation.Namen;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.process.Fallansicht;
import org.dienstweg.process.Fallkopf;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the forms of this process show of a case. */
@Component
class BeitragAnsicht implements Fallansicht {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final BeitragFaelle faelle;
    private final Stammdaten stammdaten;
    private final Fallkopf kopf;
    private final Loeschberechtigte berechtigte;
    private final Verdacht verdacht;
    private final Namen namen;
    private final IdentityService identity;
    private final Clock clock;

    /** The engine itself asks this bean for views, hence the lazy reference back to it. */
    BeitragAnsicht(BeitragFaelle faelle, Stammdaten stammdaten, Fallkopf kopf, Loeschberechtigte berechtigte,
                   Verdacht verdacht, Namen namen, @Lazy IdentityService identity, Clock clock) {
        this.faelle = faelle;
        this.stammdaten = stammdaten;
        this.kopf = kopf;
        this.berechtigte = berechtigte;
        this.verdacht = verdacht;
        this.namen = namen;
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public String verfahren() {
        return BeitragProcess.KEY;
    }

    @Override
    public Map<String, Object> fall(String aktenzeichen, String schritt) {
        if (aktenzeichen == null) {
            return vorDerMeldung();
        }
        BeitragFall fall = faelle.fall(aktenzeichen);
        Map<String, Object> bild = kopf.zeige(aktenzeichen);
        bild.put("meldung", Meldungsbild.angaben(fall));
        bild.put("beweise", Meldungsbild.beweise(faelle.beweis(aktenzeichen, false).stuecke()));
        bild.put("eigenerBeitrag", fall.meldung().eigenerBeitrag());
        bild.put("stand", stand(fall));
        if (BeitragProcess.BEITRAG_LOESCHEN.equals(schritt)) {
            bild.put("autorisierte", berechtigte.namen(aktenzeichen).stream().map(name -> Map.of("name", name)).toList());
            bild.put("ersatzweise", berechtigte.ersatzweise(aktenzeichen));
        }
        if (BeitragProcess.FOLGEN_PRUEFEN.equals(schritt)) {
            bild.put("uebergabeMoeglich", verdacht.uebergabeMoeglich());
        }
        return bild;
    }

    @Override
    public Map<String, Object> vorbelegung(String aktenzeichen, String schritt) {
        if (BeitragProcess.HINWEIS_VEROEFFENTLICHEN.equals(schritt)) {
            BeitragFall fall = faelle.fall(aktenzeichen);
            return Map.of("hinweisText", Hinweisentwurf.fuer(fall.meldung(),
                    fall.vorgehen().orElseThrow().inhalt().vorgehen()));
        }
        return BeitragProcess.START.equals(schritt)
                ? Map.of("handlungsart", "BEITRAG", "urheber", "EIGENER_ACCOUNT", "entdecktAm", jetzt()) : Map.of();
    }

    private Map<String, Object> vorDerMeldung() {
        String person = identity.getCurrentAuthentication().getUserId();
        Ressortname ressort = stammdaten.ressortVon(person);
        Map<String, Object> bild = new LinkedHashMap<>();
        bild.put("antragsteller", namen.von(person));
        bild.put("ressortName", ressort.name());
        bild.put("auswahl", Map.of("accounts", stammdaten.accounts(ressort).stream()
                .map(account -> Map.of("label", account.bezeichnung(), "value", account.schluessel(),
                        "auch", account.namen())).toList()));
        return bild;
    }

    private static List<Map<String, Object>> stand(BeitragFall fall) {
        Map<String, String> stand = new LinkedHashMap<>();
        fall.rechtspruefung().map(Abgabe::inhalt).ifPresent(eine -> stand.put(
                "Justiziariat: " + eine.justiziariatErgebnis().text(), eine.justiziariatBegruendung()));
        fall.vorgehen().map(Abgabe::inhalt).ifPresent(eines -> stand.put(
                "Vorgehen: " + eines.vorgehen().text(), eines.vorgehenBegruendung()));
        fall.hinweis().map(Abgabe::inhalt).ifPresent(einer -> stand.put(
                "Hinweis vom " + Fallkopf.zeit(einer.hinweisAm()), einer.hinweisText()));
        fall.loeschung().map(Abgabe::inhalt).ifPresent(eine -> stand.put(
                "Gelöscht am " + Fallkopf.zeit(eine.geloeschtAm()), ""));
        return stand.entrySet().stream()
                .map(eine -> Map.<String, Object>of("angabe", eine.getKey(), "wert", eine.getValue())).toList();
    }

    private String jetzt() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                clock.instant().truncatedTo(ChronoUnit.MINUTES).atZone(BERLIN));
    }
}
