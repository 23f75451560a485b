package org.dienstweg.web.akte;

import org.dienstweg.web.akte.Schutzansicht.Schutz;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the page of a case file what it shows about circle and holds; null where it shows no case. */
@ControllerAdvice(assignableTypes = Aktenseite.class)
class Schutzbeigabe {

    private final ObjectProvider<Schutzansicht> ansicht;

    Schutzbeigabe(ObjectProvider<Schutzansicht> ansicht) {
        this.ansicht = ansicht;
    }

    @ModelAttribute("schutz")
    Schutz schutz(@PathVariable(required = false) String aktenzeichen) {
        return aktenzeichen == null ? null : ansicht.getObject().zu(aktenzeichen);
    }
}
