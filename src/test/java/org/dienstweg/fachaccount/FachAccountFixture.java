package org.dienstweg.fachaccount;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.register.Plattformgrenzen;
import org.dienstweg.register.Referenzdaten;

/** A lawful application; a test says only what differs. Values are keyed like the form and read like a submission. */
record FachAccountFixture(Map<String, Object> formular, Ressortname ressort, boolean durchFachreferat,
                          List<String> amtsinhaber, Set<String> einheiten, List<String> vergeben) {

    static final LocalDate HEUTE = LocalDate.of(2026, 11, 22);
    static final Ressortname IM = new Ressortname("IM", "Ministerium des Innern", "Innen", true);

    static FachAccountFixture zulaessig() {
        Map<String, Object> formular = new LinkedHashMap<>();
        formular.put("plattform", "TWITTER_X");
        formular.put("accountArt", "FACH");
        formular.put("organisationseinheit", "Referat 33");
        formular.put("fachthema", "Katastrophenschutz");
        formular.put("fachzielgruppe", "Katastrophenschutzbehörden der Kreise");
        formular.put("ausschliesslichFachzielgruppe", "JA");
        formular.put("nutzungszweck", "KOMMUNIKATION_INFORMATION");
        formular.put("profilname", "Katastrophenschutz IM NRW");
        formular.put("nutzername", "IM_KatS_NRW");
        formular.put("absenderhinweis", "Hier informiert das Ministerium des Innern NRW zum Thema Katastrophenschutz.");
        formular.put("netiquetteUrl", "https://www.im.nrw/netiquette");
        formular.put("registrierungsMail", "referat33@im.nrw.de");
        formular.put("wappenImProfilbild", false);
        formular.put("autorisierte", List.of(autorisierte("Anna Schmidt")));
        formular.put("begruendung", "Die Kreise brauchen Warnungen schnell.");
        return new FachAccountFixture(formular, IM, true, List.of("Herbert Reul"), Set.of("Referat 33"), List.of());
    }

    static Map<String, Object> autorisierte(String name) {
        return Map.of("name", name, "funktion", "Referentin", "dienstlichesGeraet", true);
    }

    FachAccountFixture mit(String schluessel, Object wert) {
        Map<String, Object> geaendert = new LinkedHashMap<>(formular);
        geaendert.put(schluessel, wert);
        return new FachAccountFixture(geaendert, ressort, durchFachreferat, amtsinhaber, einheiten, vergeben);
    }

    FachAccountFixture mitRessort(Ressortname anderes) {
        return new FachAccountFixture(formular, anderes, durchFachreferat, amtsinhaber, einheiten, vergeben);
    }

    FachAccountFixture ohneFachreferat() {
        return new FachAccountFixture(formular, ressort, false, amtsinhaber, einheiten, vergeben);
    }

    FachAccountFixture mitAmtsinhabern(String... namen) {
        return new FachAccountFixture(formular, ressort, durchFachreferat, List.of(namen), einheiten, vergeben);
    }

    FachAccountFixture mitEinheiten(String... bekannte) {
        return new FachAccountFixture(formular, ressort, durchFachreferat, amtsinhaber, Set.of(bekannte), vergeben);
    }

    FachAccountFixture mitVergebenen(String... namen) {
        return new FachAccountFixture(formular, ressort, durchFachreferat, amtsinhaber, einheiten, List.of(namen));
    }

    FachAccountAntrag antrag() {
        return new ObjectMapper().convertValue(formular, FachAccountAntrag.class);
    }

    FachAccountFakten fakten() {
        FachAccountAntrag antrag = antrag();
        Plattformgrenzen grenzen = antrag.plattform() == null ? null
                : Referenzdaten.grenzen(antrag.plattform().name()).orElse(null);
        return new FachAccountFakten(antrag, ressort, durchFachreferat, amtsinhaber, grenzen, einheiten, vergeben);
    }

    /** Ergebnis und Begründung einer Regel. */
    Feststellung feststellung(Regelwerk<FachAccountFakten> regelwerk, String regel) {
        return finde(regelwerk, fakten(), regel);
    }

    Ergebnis ergebnis(Regelwerk<FachAccountFakten> regelwerk, String regel) {
        return feststellung(regelwerk, regel).ergebnis();
    }

    static <F> Feststellung finde(Regelwerk<F> regelwerk, F fakten, String regel) {
        return regelwerk.pruefe(fakten, HEUTE).feststellungen().stream()
                .filter(feststellung -> feststellung.regel().equals(regel)).findFirst().orElseThrow();
    }
}
