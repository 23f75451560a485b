package org.dienstweg.akte;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Who may read which case: only within the own Ressorts, and there whoever takes part in it or holds a role that reads
 * every case of its kind. It is one condition in the database, so that a list and a single look cannot disagree.
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
        return (fall, abfrage, bedingung) -> bedingung.and(
                fall.get("ressort").in(wer.ressorts()),
                bedingung.or(fall.get("verfahren").in(lesbar), beteiligt(wer, fall, abfrage, bedingung)));
    }

    private boolean liest(Angemeldet wer, Verfahren eines) {
        return wer.rollen().stream().anyMatch(rolle -> eines.leserollen().contains(rolle) && !NIE.contains(rolle));
    }

    private Predicate beteiligt(Angemeldet wer, Root<Fall> fall, CriteriaQuery<?> abfrage, CriteriaBuilder bedingung) {
        Subquery<Integer> suche = abfrage.subquery(Integer.class);
        Root<Beteiligter> beteiligter = suche.from(Beteiligter.class);
        return bedingung.exists(suche.select(bedingung.literal(1)).where(
                bedingung.equal(beteiligter.get("aktenzeichen"), fall.get("aktenzeichen")),
                bedingung.equal(beteiligter.get("person"), wer.id())));
    }
}
