package org.dienstweg.process.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.dienstweg.akte.kreis.Mandant;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;

/** Says in our words who is asking the engine. */
public final class Anfragende {

    private Anfragende() {
    }

    /** Person, roles and Ressorts of a login; the home Ressort is not known here and null. */
    public static Angemeldet von(Authentication login) {
        return von(login.getUserId(), login.getGroupIds(), login.getTenantIds());
    }

    /** The same from ids of the engine, which may be null. */
    public static Angemeldet von(String person, List<String> gruppen, List<String> mandanten) {
        Set<Rolle> rollen = liste(gruppen).stream().map(Rolle::mitId).flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
        Set<String> ressorts = liste(mandanten).stream().filter(mandant -> !Mandant.istKreis(mandant))
                .collect(toUnmodifiableSet());
        return new Angemeldet(person, null, rollen, ressorts);
    }

    private static List<String> liste(List<String> ids) {
        return ids == null ? List.of() : ids;
    }
}
