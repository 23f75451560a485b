package org.dienstweg.akte;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dienstweg.akte.kreis.Kreismitglied;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Who may read which case: only within the own Ressorts, and there whoever takes part in it or holds a role that reads
 * every case of its kind; a case in a closed circle only whoever belongs to the circle. It is one condition in the
 * database, so that a list, a single look and the engine cannot disagree.
 */
@Component
class Zugriff {

    /** Whoever runs, models or audits Dienstweg reads no file by that role (VV50-7.1d), whatever a process says. */
    private static final Set<Rolle> NIE = EnumSet.of(Rolle.BETRIEB, Rolle.PROZESSVERANTWORTUNG, Rolle.DATENSCHUTZ);

    private final List<Verfahren> verfahren;

    Zugriff(ObjectProvider<Verfahren> verfahren) {
        this.verfahren = verfahren.orderedStream().toList();
    }

    /** The kinds of case there are. */
    List<Verfahren> verfahren() {
        return verfahren;
    }

    /** The condition that this person may read a case. */
    Specification<Fall> sichtbarFuer(Angemeldet wer) {
        List<String> lesbar = verfahren.stream().filter(eines -> liest(wer, eines)).map(Verfahren::schluessel).toList();
        return (fall, abfrage, bedingung) -> {
            var offen = bedingung.and(fall.get("kreis").isNull(), bedingung.or(fall.get("verfahren").in(lesbar),
                    bedingung.exists(beteiligt(wer, fall, abfrage, bedingung, List.of(Beteiligung.values())))));
            return bedingung.and(fall.get("ressort").in(wer.ressorts()),
                    bedingung.or(offen, imKreis(wer, fall, abfrage, bedingung)));
        };
    }

    private static boolean liest(Angemeldet wer, Verfahren eines) {
        return !eines.geschlossenerKreis() && wer.rollen().stream()
                .anyMatch(rolle -> eines.leserollen().contains(rolle) && !NIE.contains(rolle));
    }

    private static Predicate imKreis(Angemeldet wer, Root<Fall> fall, CriteriaQuery<?> abfrage,
                                     CriteriaBuilder bedingung) {
        Subquery<Integer> suche = abfrage.subquery(Integer.class);
        Root<Kreismitglied> mitglied = suche.from(Kreismitglied.class);
        var durchRolle = bedingung.and(mitglied.get("rolle").in(wer.rollen()),
                bedingung.exists(beteiligt(wer, fall, abfrage, bedingung, Befangenheit.BEFANGEN)).not());
        return bedingung.and(fall.get("kreis").isNotNull(), bedingung.exists(
                suche.select(bedingung.literal(1)).where(
                        bedingung.equal(mitglied.get("aktenzeichen"), fall.get("aktenzeichen")),
                        mitglied.get("bis").isNull(),
                        bedingung.or(bedingung.equal(mitglied.get("person"), wer.id()), durchRolle))));
    }

    private static Subquery<Integer> beteiligt(Angemeldet wer, Root<Fall> fall, CriteriaQuery<?> abfrage,
                                               CriteriaBuilder bedingung, List<Beteiligung> als) {
        Subquery<Integer> suche = abfrage.subquery(Integer.class);
        Root<Beteiligter> beteiligter = suche.from(Beteiligter.class);
        return suche.select(bedingung.literal(1)).where(
                bedingung.equal(beteiligter.get("aktenzeichen"), fall.get("aktenzeichen")),
                bedingung.equal(beteiligter.get("person"), wer.id()), beteiligter.get("als").in(als));
    }
}
