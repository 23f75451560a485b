package org.dienstweg.beeinflussung.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.dienstweg.beeinflussung.Versuchsmeldung;
import org.dienstweg.geschenke.FruehereVorteile;
import org.dienstweg.geschenke.Geschenkregister;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Ressort;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.process.Fallansicht;
import org.dienstweg.process.Fallkopf;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the forms of this process show of a case. */
@Component
class BeeinflussungAnsicht implements Fallansicht {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private final Meldungen meldungen;
    private final Geschenkregister register;
    private final Fallkopf kopf;
    private final Personen personen;
    private final Ressorts ressorts;
    private final IdentityService identity;
    private final Clock clock;

    /** The engine itself asks this bean for views, hence the lazy reference back to it. */
    BeeinflussungAnsicht(Meldungen meldungen, Geschenkregister register, Fallkopf kopf, Personen personen,
                         Ressorts ressorts, @Lazy IdentityService identity, Clock clock) {
        this.meldungen = meldungen;
        this.register = register;
        this.kopf = kopf;
        this.personen = personen;
        this.ressorts = ressorts;
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public String verfahren() {
        return BeeinflussungProcess.KEY;
    }

    @Override
    public Map<String, Object> fall(String aktenzeichen, String schritt) {
        if (aktenzeichen == null) {
            return Map.of("ressortName", eigenesRessort());
        }
        Map<String, Object> fall = kopf.zeige(aktenzeichen);
        Versuchsmeldung meldung = meldungen.zu(aktenzeichen);
        fall.put("angaben", angaben(meldung));
        fall.put("fruehere", fruehere(aktenzeichen, meldung));
        return fall;
    }

    @Override
    public Map<String, Object> vorbelegung(String aktenzeichen, String schritt) {
        return Map.of();
    }

    private String eigenesRessort() {
        return personen.findById(identity.getCurrentAuthentication().getUserId())
                .flatMap(person -> ressorts.findById(person.ressort())).map(Ressort::name).orElse("");
    }

    private static List<Map<String, String>> angaben(Versuchsmeldung meldung) {
        Map<String, String> angaben = new LinkedHashMap<>();
        angaben.put("Wer", meldung.geber().name());
        angaben.put("Wann", TAG.format(meldung.versuchtAm()));
        angaben.put("Angebot", meldung.angebot());
        angaben.put("Dienstlicher Zusammenhang", meldung.dienstlicherZusammenhang());
        angaben.put("Bekannt", meldung.herkunft().text());
        angaben.put("Erwartungen erkannt", meldung.erwartungErkannt().name().toLowerCase(Locale.ROOT));
        angaben.put("Reaktion", meldung.reaktion().text());
        return angaben.entrySet().stream().map(eine -> Map.of("angabe", eine.getKey(), "wert", eine.getValue())).toList();
    }

    private List<Map<String, String>> fruehere(String aktenzeichen, Versuchsmeldung meldung) {
        FruehereVorteile fruehere = register.fruehere(meldungen.ressort(aktenzeichen), meldungen.melder(aktenzeichen),
                meldung.geber(), LocalDate.now(clock), aktenzeichen);
        return fruehere.treffer().stream().map(treffer -> Map.of("wann", TAG.format(treffer.geschenk().am()),
                "was", treffer.geschenk().gegenstand(), "ausgang", treffer.geschenk().ausgang().bezeichnung(),
                "aktenzeichen", treffer.geschenk().aktenzeichen())).toList();
    }
}
