package org.dienstweg.process.access;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.dienstweg.akte.Kreisblick;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;

/**
 * Gives the login of operations the keys of the closed cases of their Ressorts: the queries of Cockpit ask the login for
 * its tenants and nobody else. They tell the Aktenzeichen and the way; everywhere else these keys mean nothing.
 */
class CircleIdentityService extends IdentityServiceImpl {

    private final Kreisblick kreise;

    CircleIdentityService(Kreisblick kreise) {
        this.kreise = kreise;
    }

    @Override
    public void setAuthentication(String person, List<String> groups, List<String> tenants) {
        super.setAuthentication(person, groups, groups == null || !groups.contains(Rolle.BETRIEB.id()) ? tenants
                : withCircles(Anfragende.von(person, groups, tenants)));
    }

    private List<String> withCircles(Angemeldet operator) {
        return Stream.concat(operator.ressorts().stream(), kreise.in(operator.ressorts()).stream()).toList();
    }
}
