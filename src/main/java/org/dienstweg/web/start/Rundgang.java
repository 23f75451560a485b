package org.dienstweg.web.start;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Whether every part of the story is cast. */
    public boolean vollstaendig() {
        return antragsteller() != null && kommunikation() != null && hausspitze() != null && lpa() != null;
    }

    private Demoperson mit(Rolle rolle, String ressort) {
        return personen.stream()
                .filter(person -> person.rollen().contains(rolle))
                .filter(person -> ressort == null || ressort.equals(person.ressort()))
                .min((links, rechts) -> links.rollen().size() - rechts.rollen().size())
                .orElse(null);
    }
}
