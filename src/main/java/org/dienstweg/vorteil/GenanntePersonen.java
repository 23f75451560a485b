package org.dienstweg.vorteil;

import org.dienstweg.akte.Betroffenheit;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.springframework.stereotype.Component;

/**
 * Keeps whoever an application names from deciding it: the person it was filed for, the one who benefits, the giver and
 * who hands it over (§§ 20, 21 VwVfG NRW). Where only a name is given, the name counts.
 */
@Component
class GenanntePersonen implements Betroffenheit {

    private final VorteilFaelle faelle;
    private final Personen personen;

    GenanntePersonen(VorteilFaelle faelle, Personen personen) {
        this.faelle = faelle;
        this.personen = personen;
    }

    @Override
    public boolean betrifft(String aktenzeichen, String person) {
        return aktenzeichen.startsWith(VorteilFaelle.KUERZEL + "-")
                && personen.findById(person).map(Person::name).filter(name -> faelle.beteiligte(aktenzeichen).nennt(name))
                .isPresent();
    }
}
