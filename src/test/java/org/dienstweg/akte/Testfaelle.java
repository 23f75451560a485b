package org.dienstweg.akte;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Ressort;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Pruefergebnis;
import org.dienstweg.recht.Staerke;
import org.dienstweg.schriftgut.EchteDokumente;
import org.springframework.boot.test.context.TestComponent;

/** People, cases and entries for tests; says what matters and hides the rest. */
@TestComponent
public class Testfaelle {

    public static final Angemeldet ANNA = person("anna", "IM", Rolle.FACHREFERAT);
    public static final Angemeldet KARL = person("karl", "IM", Rolle.KOMMUNIKATION);
    public static final Angemeldet FREMD = person("fremd", "FM", Rolle.KOMMUNIKATION);

    private final Akten akten;
    private final EntityManager entities;

    Testfaelle(Akten akten, EntityManager entities) {
        this.akten = akten;
        this.entities = entities;
    }

    public static Angemeldet person(String id, String ressort, Rolle... rollen) {
        return new Angemeldet(id, ressort, Set.of(rollen), Set.of(ressort));
    }

    /** The Ressorts IM and FM with Anna Arnold, who applies, and Karl Krause. */
    public void organisation() {
        entities.persist(new Ressort("IM", "Ministerium des Innern", "Innen", true));
        entities.persist(new Ressort("FM", "Ministerium der Finanzen", "Finanz", true));
        entities.persist(new Person("anna", "Anna Arnold", "IM", "Referat 33", "anna@im.example"));
        entities.persist(new Person("karl", "Karl Krause", "IM", "Presse", "karl@im.example"));
        entities.flush();
    }

    /** A running case of Anna's in IM. */
    public String vonAnna() {
        return eroeffne(Aktentest.ACCOUNT, "IM", "anna");
    }

    public String eroeffne(Verfahren verfahren, String ressort, String person) {
        return akten.eroeffne(verfahren, ressort, person, Beteiligung.ANTRAGSTELLER).aktenzeichen();
    }

    /** Everything a file can contain, once more. */
    public void fuelle(String aktenzeichen) {
        akten.nimmEingabe(aktenzeichen, "Start_FachAccountGewuenscht", "anna",
                Map.of("fachthema", "<b>Brandschutz</b>"));
        pruefe(aktenzeichen, Ergebnis.VERLETZT);
        akten.verlauf(aktenzeichen, null, "benennungPruefen", "Benennung geprüft.");
        akten.lege(aktenzeichen, "billigungFesthalten", "Billigung der Hausspitze", EchteDokumente.dokumente().pdf("dv-vermerk", EchteDokumente.beispiel()));
        akten.befriste(aktenzeichen, "Anhörung", LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 28), "zwei Wochen");
    }

    /** One more application of a rule to the name. */
    public void pruefe(String aktenzeichen, Ergebnis ergebnis) {
        akten.vermerke(aktenzeichen, "benennungPruefen", "anna", Map.of(), new Pruefergebnis("BENENNUNG_PRUEFEN", "1",
                List.of(new Feststellung("HR-2-30", "HR 2.4", Staerke.MUSS, ergebnis, "Der Name nennt kein Amt."))));
    }

    public Akten akten() {
        return akten;
    }

    /** Sends everything to the database and forgets it, so that what follows is really read; counts from zero. */
    public void zaehleAbJetzt() {
        entities.flush();
        entities.clear();
        QueryCountHolder.clear();
    }

    public static long anweisungen() {
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
