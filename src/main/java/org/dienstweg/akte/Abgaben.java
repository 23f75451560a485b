package org.dienstweg.akte;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entries of one case, read once: a process asks them for the newest answer at a step, or for all of them. */
public final class Abgaben {

    private final List<Eingabe> eingaben;
    private final Leser leser;

    Abgaben(List<Eingabe> eingaben, Leser leser) {
        this.eingaben = eingaben;
        this.leser = leser;
    }

    /** The newest answer at this step. */
    public <T> Optional<Abgabe<T>> letzte(String schritt, Class<T> typ) {
        return letzte(Set.of(schritt), typ);
    }

    /** The newest answer at any of these steps, e.g. the start form and the form that corrects it. */
    public <T> Optional<Abgabe<T>> letzte(Collection<String> schritte, Class<T> typ) {
        return an(schritte).reduce((aeltere, juengere) -> juengere).map(eingabe -> abgabe(eingabe, typ));
    }

    /** All answers at these steps, oldest first. */
    public <T> List<Abgabe<T>> alle(Collection<String> schritte, Class<T> typ) {
        return an(schritte).map(eingabe -> abgabe(eingabe, typ)).toList();
    }

    private Stream<Eingabe> an(Collection<String> schritte) {
        return eingaben.stream().filter(eingabe -> schritte.contains(eingabe.schritt()));
    }

    private <T> Abgabe<T> abgabe(Eingabe eingabe, Class<T> typ) {
        return new Abgabe<>(eingabe.person(), eingabe.zeitpunkt(), leser.werte(eingabe, typ));
    }

    /** Turns an entry into the record of its process. */
    interface Leser {
        <T> T werte(Eingabe eingabe, Class<T> typ);
    }
}
