package org.dienstweg.process.setup;

import org.camunda.bpm.engine.IdentityService;
import org.dienstweg.organisation.Funktionspostfach;
import org.dienstweg.organisation.Funktionspostfaecher;
import org.dienstweg.organisation.Organisationseinheit;
import org.dienstweg.organisation.Organisationseinheiten;
import org.dienstweg.organisation.Ressort;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.setup.Besetzung.Ressorteintrag;
import org.springframework.stereotype.Component;

/** Creates Ressorts with their units and mailboxes, once; each is also a tenant of the engine. */
@Component
class RessortSetup {

    private final IdentityService identity;
    private final Ressorts ressorts;
    private final Organisationseinheiten einheiten;
    private final Funktionspostfaecher postfaecher;

    RessortSetup(IdentityService identity, Ressorts ressorts, Organisationseinheiten einheiten,
                 Funktionspostfaecher postfaecher) {
        this.identity = identity;
        this.ressorts = ressorts;
        this.einheiten = einheiten;
        this.postfaecher = postfaecher;
    }

    void apply(Ressorteintrag eintrag) {
        if (!ressorts.existsById(eintrag.kuerzel())) {
            ressorts.save(new Ressort(eintrag.kuerzel(), eintrag.name(), eintrag.namenskern(),
                    eintrag.obersteLandesbehoerde()));
            eintrag.einheiten().forEach(name -> einheiten.save(new Organisationseinheit(eintrag.kuerzel(), name)));
            eintrag.postfaecher().forEach((rolle, ort) -> postfaecher.save(new Funktionspostfach(eintrag.kuerzel(),
                    Rolle.mitId(rolle).orElseThrow(), ort + "@" + eintrag.domain())));
        }
        if (identity.createTenantQuery().tenantId(eintrag.kuerzel()).count() == 0) {
            var tenant = identity.newTenant(eintrag.kuerzel());
            tenant.setName(eintrag.name());
            identity.saveTenant(tenant);
        }
    }
}
