package org.dienstweg.geschenke;

import org.dienstweg.recht.Text;

/**
 * Who gives: a person, an organisation, or a person for an organisation.
 *
 * @param person       name as somebody wrote it; empty if unknown
 * @param organisation name as somebody wrote it; empty if none
 */
public record Geber(String person, String organisation) {

    /** What was left out is empty. */
    public Geber {
        person = Text.von(person);
        organisation = Text.von(organisation);
    }

    /** As one reads it. */
    public String name() {
        return person.isEmpty() || organisation.isEmpty() ? person + organisation : person + ", " + organisation;
    }

    /**
     * Whether this is the giver an earlier advantage came from: either name is enough, because who gives for an
     * organisation changes, and so does the organisation somebody gives for.
     */
    public Uebereinstimmung mit(Geber anderer) {
        Uebereinstimmung organisationen = organisationen(anderer);
        Uebereinstimmung personen = personen(anderer);
        if (organisationen == Uebereinstimmung.GLEICH) {
            return Uebereinstimmung.GLEICH;
        }
        boolean verschiedeneHaeuser = organisationen == Uebereinstimmung.KEINE && !organisation.isEmpty()
                && !anderer.organisation.isEmpty();
        return verschiedeneHaeuser ? personen.hoechstensAehnlich() : personen.oder(organisationen);
    }

    /**
     * Whether a Sperrvermerk on another giver hits this one. It bars a person for the expectations they showed; another
     * person of the same organisation only gives reason to look.
     */
    public Uebereinstimmung getroffenVon(Geber gesperrter) {
        return gesperrter.person.isEmpty() || !person.isEmpty() && personen(gesperrter) == Uebereinstimmung.GLEICH
                ? mit(gesperrter) : mit(gesperrter).hoechstensAehnlich();
    }

    private Uebereinstimmung personen(Geber anderer) {
        return Name.person(person).mit(Name.person(anderer.person));
    }

    private Uebereinstimmung organisationen(Geber anderer) {
        return Name.organisation(organisation).mit(Name.organisation(anderer.organisation));
    }
}
