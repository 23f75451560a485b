package org.dienstweg.web.akte;

import java.util.List;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.process.Ereignis;
import org.dienstweg.web.Anmeldung;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the page of a case file what whoever reads it may set off. */
@ControllerAdvice(assignableTypes = Aktenseite.class)
class Ereignisansicht {

    private final ObjectProvider<Anmeldung> anmeldung;
    private final ObjectProvider<Akteneinsicht> einsicht;
    private final ObjectProvider<Ereignisantrag> antrag;

    /** Asked for lazily: an advice is built with every page, also where there are no files. */
    Ereignisansicht(ObjectProvider<Anmeldung> anmeldung, ObjectProvider<Akteneinsicht> einsicht,
                    ObjectProvider<Ereignisantrag> antrag) {
        this.anmeldung = anmeldung;
        this.einsicht = einsicht;
        this.antrag = antrag;
    }

    /** Empty where no case is shown, or none this person may read. */
    @ModelAttribute("ereignisse")
    List<Ereignis> ereignisse(@PathVariable(required = false) String aktenzeichen) {
        Angemeldet wer = anmeldung.getObject().jetzt();
        return aktenzeichen == null ? List.of()
                : einsicht.getObject().deckblatt(aktenzeichen, wer).map(fall -> antrag.getObject().moegliche(fall, wer)).orElse(List.of());
    }
}
