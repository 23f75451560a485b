package org.dienstweg.vorteil.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.vorteil.Vollstaendigkeit;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.Vorteilskunde;
import org.dienstweg.vorteil.vorpruefung.Fragenfolge;
import org.dienstweg.vorteil.vorpruefung.Vorauskunft;
import org.springframework.stereotype.Component;

/** Answers for the one who asks, from the same rules as the process; keeps nothing. */
@Component
class Vorpruefung {

    private final Vorteilskunde kunde;
    private final Clock clock;

    Vorpruefung(Vorteilskunde kunde, Clock clock) {
        this.kunde = kunde;
        this.clock = clock;
    }

    /** The questions the answers so far make necessary; empty once there is an answer. */
    List<Frage> offeneFragen(VorteilAntrag antrag) {
        return Fragen.zu(Fragenfolge.naechste(antrag));
    }

    /**
     * What the rules say.
     *
     * @throws Fehlangaben if a day of acceptance cannot be true
     */
    Vorauskunft antworte(VorteilAntrag antrag, Angemeldet wer) {
        LocalDate heute = LocalDate.now(clock);
        Map<String, String> fehler = new LinkedHashMap<>();
        Vollstaendigkeit.widersprueche(antrag, heute).forEach(mangel -> fehler.putIfAbsent(mangel.feld(), mangel.satz()));
        if (!fehler.isEmpty()) {
            throw new Fehlangaben(fehler);
        }
        return Vorauskunft.zu(kunde.fakten(antrag, wer.id(), wer.ressort(), heute), heute);
    }
}
