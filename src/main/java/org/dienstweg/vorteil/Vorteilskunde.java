package org.dienstweg.vorteil;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.dienstweg.frist.Arbeitstage;
import org.dienstweg.geschenke.Geber;
import org.dienstweg.geschenke.Sperrbuch;
import org.dienstweg.vorteil.Referenzwert.Schluessel;
import org.dienstweg.vorteil.VorteilFakten.Sperre;
import org.springframework.stereotype.Service;

/** Gathers what the rules on an advantage are judged by, as of today (Europe/Berlin). */
@Service
public class Vorteilskunde {

    private final Arbeitstage arbeitstage;
    private final Referenzwerte werte;
    private final Sperrbuch sperrbuch;
    private final Clock clock;

    Vorteilskunde(Arbeitstage arbeitstage, Referenzwerte werte, Sperrbuch sperrbuch, Clock clock) {
        this.arbeitstage = arbeitstage;
        this.werte = werte;
        this.sperrbuch = sperrbuch;
        this.clock = clock;
    }

    /**
     * Everything the rules judge about an application.
     *
     * @param empfaenger  login of the recipient
     * @param ressort     abbreviation of the recipient's Ressort
     * @param beantragtAm day the application was first filed (Europe/Berlin)
     */
    public VorteilFakten fakten(VorteilAntrag antrag, String empfaenger, String ressort, LocalDate beantragtAm) {
        int tage = antrag.angenommenAm() == null ? 0 : arbeitstage.zwischen(antrag.angenommenAm(), beantragtAm);
        return new VorteilFakten(antrag, beantragtAm, tage, warnschwelle(), sperre(antrag, empfaenger, ressort));
    }

    /** Value in euro above which the decider reads a hint, or null if nobody set one. */
    public BigDecimal hinweiswert() {
        return werte.wert(Schluessel.HINWEISWERT_EURO, LocalDate.now(clock)).orElse(null);
    }

    private int warnschwelle() {
        return werte.wert(Schluessel.UNVERZUEGLICH_ARBEITSTAGE, LocalDate.now(clock)).map(BigDecimal::intValue)
                .orElse(0);
    }

    private Sperre sperre(VorteilAntrag antrag, String empfaenger, String ressort) {
        Geber geber = new Geber(antrag.zuwendendePerson(), antrag.zuwendendeOrganisation());
        return switch (sperrbuch.trifft(ressort, empfaenger, geber)) {
            case KEINE -> Sperre.KEINE;
            case AEHNLICH -> Sperre.MOEGLICH;
            case GLEICH -> Sperre.BESTEHT;
        };
    }
}
