package org.dienstweg.belehrung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dienstweg.belehrung.Belehrungsereignis.Art;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Who was reminded of the prohibition and who acknowledged it (VV42-1). */
@Service
public class Belehrungen {

    private final Belehrungsplan plan;
    private final Belehrungsereignisse ereignisse;
    private final Personen personen;
    private final Clock clock;

    Belehrungen(Belehrungsplan plan, Belehrungsereignisse ereignisse, Personen personen, Clock clock) {
        this.plan = plan;
        this.ereignisse = ereignisse;
        this.personen = personen;
        this.clock = clock;
    }

    /** How far this person has come with what is due today; empty while nothing was ever due. */
    public Optional<Belehrungsstand> stand(String person) {
        return stichtag().map(tag -> Belehrungsstand.aus(tag, ereignisse.findByPersonAndStichtag(person, tag)));
    }

    /** Notes that this person acknowledged what is due; doing so twice changes nothing. */
    public void bestaetige(String person) {
        stichtag().ifPresent(tag -> vermerke(person, tag, Art.BESTAETIGT));
    }

    /** Everybody of a Ressort who has not acknowledged what is due, by name. */
    public List<OffeneBelehrung> offene(String ressort) {
        return stichtag().map(tag -> {
            Map<String, Belehrungsstand> staende = staende(tag);
            return personen.findByRessortOrderByName(ressort).stream()
                    .map(person -> new OffeneBelehrung(person, stand(staende, person, tag)))
                    .filter(eine -> eine.stand().offen()).toList();
        }).orElse(List.of());
    }

    Optional<LocalDate> stichtag() {
        return plan.stichtag(LocalDate.now(clock));
    }

    Map<String, Belehrungsstand> staende(LocalDate stichtag) {
        return ereignisse.findByStichtag(stichtag).stream()
                .collect(Collectors.groupingBy(Belehrungsereignis::person, Collectors.collectingAndThen(
                        Collectors.toList(), eigene -> Belehrungsstand.aus(stichtag, eigene))));
    }

    /** Notes an event; that another instance was faster is the same as having done it. */
    void vermerke(String person, LocalDate stichtag, Art art) {
        try {
            ereignisse.saveAndFlush(new Belehrungsereignis(person, stichtag, art, clock.instant()));
        } catch (DataIntegrityViolationException schonVermerkt) {
            // at most once: the constraint of the table has the last word
        }
    }

    private static Belehrungsstand stand(Map<String, Belehrungsstand> staende, Person person, LocalDate stichtag) {
        return staende.getOrDefault(person.id(), Belehrungsstand.aus(stichtag, List.of()));
    }
}
