package org.dienstweg.vorteil.regeln;

import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.vorteil.regeln.VorteilNorm.vv;

import java.time.LocalDate;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Regel;
import org.dienstweg.vorteil.Vollstaendigkeit;
import org.dienstweg.vorteil.Vollstaendigkeit.Mangel;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFakten;

/** Does the application state what matters? */
final class VollstaendigkeitRegeln {

    static final Regel<VorteilFakten> MASSGEBLICHE_UMSTAENDE_VOLLSTAENDIG_MITTEILEN = new Regel<>("VV42-6b",
            "Bei der Beantragung der Zustimmung sind die für die Entscheidung maßgeblichen Umstände vollständig "
                    + "mitzuteilen.",
            vv("6 Satz 2"), MUSS, VollstaendigkeitRegeln::istVollstaendig);

    static final List<Regel<VorteilFakten>> ALLE = List.of(MASSGEBLICHE_UMSTAENDE_VOLLSTAENDIG_MITTEILEN);

    private VollstaendigkeitRegeln() {
    }

    private static Befund istVollstaendig(VorteilFakten fakten, LocalDate am) {
        List<String> saetze = Vollstaendigkeit.maengel(fakten, am).stream().map(Mangel::satz).toList();
        // A promise can be accepted before the gift, so this is a question and no contradiction.
        if (saetze.isEmpty() && vorDerZuwendungAngenommen(fakten.antrag())) {
            return new Offen("Als Tag der Annahme ist ein Tag vor der Zuwendung angegeben: Wurde zunächst das "
                    + "Versprechen der Zuwendung angenommen, oder ist eine der beiden Angaben falsch?");
        }
        return Befund.ohne(saetze, "Die maßgeblichen Umstände sind mitgeteilt; die Vollständigkeit ist erklärt.");
    }

    private static boolean vorDerZuwendungAngenommen(VorteilAntrag antrag) {
        return antrag.angenommenAm() != null && antrag.angenommenAm().isBefore(antrag.zuwendungAm());
    }
}
