package org.dienstweg.fachaccount;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dienstweg.organisation.Aemter;
import org.dienstweg.organisation.Organisationseinheit;
import org.dienstweg.organisation.Organisationseinheiten;
import org.dienstweg.organisation.Personen;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.register.Accountregister;
import org.dienstweg.register.Auskunft;
import org.dienstweg.register.Plattformen;
import org.dienstweg.register.Plattformgrenzen;
import org.springframework.stereotype.Service;

/** The reference data an application is judged by, as of today (Europe/Berlin). */
@Service
public class Stammdaten {

    private final Ressorts ressorts;
    private final Personen personen;
    private final Organisationseinheiten einheiten;
    private final Aemter aemter;
    private final Plattformen plattformen;
    private final Accountregister register;
    private final Clock clock;

    Stammdaten(Ressorts ressorts, Personen personen, Organisationseinheiten einheiten, Aemter aemter,
               Plattformen plattformen, Accountregister register, Clock clock) {
        this.ressorts = ressorts;
        this.personen = personen;
        this.einheiten = einheiten;
        this.aemter = aemter;
        this.plattformen = plattformen;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Everything the rules judge about an application.
     *
     * @param durchFachreferat whether the applicant holds the role HR-2-09 asks for
     */
    public FachAccountFakten fakten(FachAccountAntrag antrag, String ressort, boolean durchFachreferat) {
        return new FachAccountFakten(antrag, ressortname(ressort), durchFachreferat,
                aemter.namen(heute()), grenzen(antrag).orElse(null), Set.copyOf(einheiten(ressort)),
                List.copyOf(register.namenAuf(plattformCode(antrag))));
    }

    /** The names of a Ressort. */
    public Ressortname ressortname(String ressort) {
        return Ressortname.von(ressorts.findById(ressort).orElseThrow());
    }

    /** The names of the Ressort a person works in. */
    public Ressortname ressortVon(String person) {
        return ressortname(personen.findById(person).orElseThrow().ressort());
    }

    /** The units of a Ressort. */
    public List<String> einheiten(String ressort) {
        return einheiten.findByRessortOrderByName(ressort).stream().map(Organisationseinheit::name)
                .collect(Collectors.toList());
    }

    /** What the platform of an application permits; empty if nobody described it. */
    public Optional<Plattformgrenzen> grenzen(FachAccountAntrag antrag) {
        return plattformen.grenzen(plattformCode(antrag), heute());
    }

    /** Whether the register knows an official account at this web address today. */
    public boolean istAmtlich(String adresse) {
        return adresse != null && register.pruefe(adresse).ergebnis() == Auskunft.Ergebnis.JA;
    }

    private static String plattformCode(FachAccountAntrag antrag) {
        return antrag.plattform() == null ? "" : antrag.plattform().name();
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
