package org.dienstweg.web.start;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dienstweg.organisation.Rolle;

/** Who of the demo cast plays which part in the story the start page proposes. */
public record Rundgang(List<Demoperson> personen) {

    /** Ressort in which the story begins. */
    private static final String RESSORT = "IM";

    /** Everybody by Ressort, the one of the story first. */
    public Map<String, List<Demoperson>> jeRessort() {
        return personen.stream()
                .sorted(Comparator.comparing((Demoperson person) -> !RESSORT.equals(person.ressort())))
                .collect(Collectors.groupingBy(Demoperson::ressort, LinkedHashMap::new, Collectors.toList()));
    }

    /** The applicant: the first who is nothing more than a member of the Fachreferat. */
    public Demoperson antragsteller() {
        return mit(Rolle.FACHREFERAT, RESSORT);
    }

    /** Who coordinates. */
    public Demoperson kommunikation() {
        return mit(Rolle.KOMMUNIKATION, RESSORT);
    }

    /** Who approves. */
    public Demoperson hausspitze() {
        return mit(Rolle.HAUSSPITZE, RESSORT);
    }

    /** Who agrees to unlisted platforms, wherever the LPA belongs to. */
    public Demoperson lpa() {
        return mit(Rolle.LPA, null);
    }

    /** Anybody who works here: who reports a mistake or an attempt, who asks whether something may be accepted. */
    public Demoperson beschaeftigte() {
        return mit(Rolle.BESCHAEFTIGTE, RESSORT);
    }

    /** Who decides about advantages and initiates disciplinary proceedings. */
    public Demoperson dienstvorgesetzte() {
        return mit(Rolle.DIENSTVORGESETZTE_STELLE, RESSORT);
    }

    /** Who decides whether a post belongs in the files, and legal questions. */
    public Demoperson justiziariat() {
        return mit(Rolle.JUSTIZIARIAT, RESSORT);
    }

    /** Whether every part of the story is cast. */
    public boolean vollstaendig() {
        return Stream.of(antragsteller(), kommunikation(), hausspitze(), lpa(), beschaeftigte(), dienstvorgesetzte(),
                justiziariat()).allMatch(Objects::nonNull);
    }

    private Demoperson mit(Rolle rolle, String ressort) {
        return personen.stream()
                .filter(person -> person.rollen().contains(rolle))
                .filter(person -> ressort == null || ressort.equals(person.ressort()))
                .min((links, rechts) -> links.rollen().size() - rechts.rollen().size())
                .orElse(null);
    }
}
