package org.dienstweg.akte.kreis;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dienstweg.organisation.Rolle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The closed circles of cases: who may know that a case exists. A role lets in whoever holds it in the Ressort of the
 * case, except those who are too close to it (applicant, reporter, person concerned); a person is let in by name.
 * Every method takes part in the transaction of the step it belongs to.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Kreise {

    /** Whoever runs, models or audits Dienstweg is never admitted by that role (VV50-7.1d). */
    private static final Set<Rolle> NIE = EnumSet.of(Rolle.BETRIEB, Rolle.PROZESSVERANTWORTUNG, Rolle.DATENSCHUTZ,
            Rolle.BESCHAEFTIGTE);

    private final Kreismitglieder mitglieder;
    private final Kreisstand stand;
    private final Clock clock;

    Kreise(Kreismitglieder mitglieder, Kreisstand stand, Clock clock) {
        this.mitglieder = mitglieder;
        this.stand = stand;
        this.clock = clock;
    }

    /**
     * Begins the circle of a new case.
     *
     * @param person whoever opened the case, or null where they do not belong to its circle
     */
    public void oeffne(String aktenzeichen, Set<Rolle> rollen, String person) {
        rollen.stream().filter(Kreise::zulaessig).sorted().forEach(rolle ->
                save(new Kreismitglied(aktenzeichen, null, rolle, clock.instant(), null, "Zuständig für das Verfahren.")));
        if (person != null) {
            save(new Kreismitglied(aktenzeichen, person, null, clock.instant(), null, "Hat den Vorgang eröffnet."));
        }
    }

    /** To be called when something changes on which circles depend, such as who takes part in a case. */
    public void aendertSich() {
        stand.aendertSich();
    }

    /**
     * Admits a person; who is in already stays in by the first entry.
     *
     * @param durch login of whoever decided it, or null for the system
     */
    public void nimmAuf(String aktenzeichen, String person, String grund, String durch) {
        if (gegenwaertige(aktenzeichen).noneMatch(einer -> person.equals(einer.person()))) {
            save(new Kreismitglied(aktenzeichen, person, null, clock.instant(), durch, grund));
        }
    }

    /**
     * Admits everybody who holds this role in the Ressort of the case; a role that is in already stays in.
     *
     * @param durch login of whoever decided it, or null for the system
     * @throws IllegalArgumentException for a role that is never admitted
     */
    public void nimmAuf(String aktenzeichen, Rolle rolle, String grund, String durch) {
        if (!zulaessig(rolle)) {
            throw new IllegalArgumentException("never in a circle: " + rolle);
        }
        if (gegenwaertige(aktenzeichen).noneMatch(einer -> rolle == einer.rolle())) {
            save(new Kreismitglied(aktenzeichen, null, rolle, clock.instant(), durch, grund));
        }
    }

    /** Dismisses a person, true if there was one to dismiss; a role they hold may still let them in. */
    public boolean entlasse(String aktenzeichen, String person, String grund, String durch) {
        return ende(aktenzeichen, einer -> person.equals(einer.person()), grund, durch);
    }

    /** Dismisses a role, true if it was in; those of its holders who are in by name stay. */
    public boolean entlasse(String aktenzeichen, Rolle rolle, String grund, String durch) {
        return ende(aktenzeichen, einer -> rolle == einer.rolle(), grund, durch);
    }

    /** Leaves persons alone in the circle, with these among them; nothing happens where a case has no closed circle. */
    public void nurNoch(String aktenzeichen, List<String> personen) {
        if (ende(aktenzeichen, einer -> einer.rolle() != null, "Vernichtet.", null)) {
            personen.forEach(person -> nimmAuf(aktenzeichen, person, "Vernichtet.", null));
        }
    }

    /** Present and former members, in the order they were admitted; empty for a case without a closed circle. */
    public List<Kreismitglied> mitglieder(String aktenzeichen) {
        return mitglieder.findByAktenzeichenOrderByVon(aktenzeichen);
    }

    /** Whether this role may ever be in a circle. */
    public static boolean zulaessig(Rolle rolle) {
        return !NIE.contains(rolle);
    }

    private boolean ende(String aktenzeichen, Predicate<Kreismitglied> wer, String grund, String durch) {
        List<Kreismitglied> gehende = gegenwaertige(aktenzeichen).filter(wer).toList();
        stand.aendertSich();
        gehende.forEach(einer -> einer.ende(clock.instant(), durch, grund));
        return !gehende.isEmpty();
    }

    private void save(Kreismitglied neues) {
        stand.aendertSich();
        mitglieder.save(neues);
    }

    private Stream<Kreismitglied> gegenwaertige(String aktenzeichen) {
        return mitglieder(aktenzeichen).stream().filter(einer -> einer.bis() == null);
    }
}
