package org.dienstweg.web.akte;

import org.dienstweg.web.Anmeldung;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the page of a case file the outcome that was recorded later; null where the period does not depend on one. */
@ControllerAdvice(assignableTypes = Aktenseite.class)
class Ausgangsansicht {

    private final ObjectProvider<Anmeldung> anmeldung;
    private final ObjectProvider<Ausgangsantrag> antrag;

    /** Asked for lazily: an advice is built with every page, also where there are no files. */
    Ausgangsansicht(ObjectProvider<Anmeldung> anmeldung, ObjectProvider<Ausgangsantrag> antrag) {
        this.anmeldung = anmeldung;
        this.antrag = antrag;
    }

    @ModelAttribute("ausgang")
    Ausgangsantrag.Ausgang ausgang(@PathVariable(required = false) String aktenzeichen) {
        return aktenzeichen == null ? null : antrag.getObject().zu(aktenzeichen, anmeldung.getObject().jetzt());
    }
}
