package org.dienstweg.akte;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dienstweg.akte.kreis.Kreisstand;
import org.dienstweg.organisation.Angemeldet;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells under which keys the engine runs the closed cases somebody may know about, by the very condition that guards the
 * files. Asked with every command of the engine, so answers are remembered until a circle changes; a change made by
 * another machine is noticed within seconds.
 */
@Component
public class Kreisblick {

    private static final Duration FRISCH = Duration.ofSeconds(10);
    private static final int HOECHSTENS = 10_000;

    private final EntityManager entities;
    private final Zugriff zugriff;
    private final Kreisstand stand;
    private final Clock clock;
    private final Map<Object, Gesehen> gesehen = new ConcurrentHashMap<>();

    Kreisblick(EntityManager entities, Zugriff zugriff, Kreisstand stand, Clock clock) {
        this.entities = entities;
        this.zugriff = zugriff;
        this.stand = stand;
        this.clock = clock;
    }

    /** Keys of the running closed cases in whose circle this person is. */
    @Transactional(readOnly = true)
    public Set<String> von(Angemeldet wer) {
        return merke(wer, zugriff.sichtbarFuer(wer));
    }

    /** Keys of all running closed cases of these Ressorts, for whoever may know that a case runs but not what it is about. */
    @Transactional(readOnly = true)
    public Set<String> in(Set<String> ressorts) {
        return merke(ressorts, (fall, abfrage, bedingung) -> fall.get("ressort").in(ressorts));
    }

    private Set<String> merke(Object frage, Specification<Fall> sichtbar) {
        if (stand.aendertSichGerade()) {
            return Set.copyOf(lies(sichtbar));
        }
        Instant jetzt = clock.instant();
        long vorher = stand.jetzt();
        Gesehen bekannt = gesehen.get(frage);
        if (bekannt != null && bekannt.gilt(vorher, jetzt)) {
            return bekannt.kreise();
        }
        if (gesehen.size() > HOECHSTENS) {
            gesehen.clear();
        }
        Set<String> kreise = Set.copyOf(lies(sichtbar));
        gesehen.put(frage, new Gesehen(kreise, vorher, jetzt));
        return kreise;
    }

    private List<String> lies(Specification<Fall> sichtbar) {
        var bedingung = entities.getCriteriaBuilder();
        var abfrage = bedingung.createQuery(String.class);
        var fall = abfrage.from(Fall.class);
        return entities.createQuery(abfrage.select(fall.get("kreis")).where(fall.get("kreis").isNotNull(),
                bedingung.equal(fall.get("status"), Fallstatus.LAUFEND),
                sichtbar.toPredicate(fall, abfrage, bedingung))).getResultList();
    }

    private record Gesehen(Set<String> kreise, long stand, Instant um) {

        boolean gilt(long jetzigerStand, Instant jetzt) {
            return stand == jetzigerStand && Duration.between(um, jetzt).abs().compareTo(FRISCH) < 0;
        }
    }
}
