package org.dienstweg.web.akte;

import java.util.List;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Befangenheit;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.Fallstatus;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.process.Ereignis;
import org.dienstweg.process.Ereignisse;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever may set off in a running case what its diagram waits for besides its tasks. */
@Service
class Ereignisantrag {

    private final Akteneinsicht einsicht;
    private final Befangenheit befangenheit;
    private final Ereignisse ereignisse;

    Ereignisantrag(Akteneinsicht einsicht, Befangenheit befangenheit, Ereignisse ereignisse) {
        this.einsicht = einsicht;
        this.befangenheit = befangenheit;
        this.ereignisse = ereignisse;
    }

    /** What this person could set off in a case they may read. */
    List<Ereignis> moegliche(Fall fall, Angemeldet wer) {
        if (fall.status() != Fallstatus.LAUFEND) {
            return List.of();
        }
        Angemeldet imAmt = befangenheit.imAmt(fall.aktenzeichen(), wer);
        return ereignisse.moegliche(fall.verfahren(), fall.aktenzeichen()).stream()
                .filter(eines -> imAmt.hatEine(eines.rollen())).toList();
    }

    /**
     * Sets something off.
     *
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     * @throws Ablehnung      if it is not possible now, not for this person, or lacks its reason
     */
    @Transactional
    public void loeseAus(String aktenzeichen, String nachricht, String grund, Angemeldet wer) {
        Fall fall = einsicht.deckblatt(aktenzeichen, wer).orElseThrow(NichtEinsehbar::new);
        Ereignis ereignis = moegliche(fall, wer).stream().filter(eines -> eines.nachricht().equals(nachricht)).findFirst()
                .orElseThrow(() -> new Ablehnung("Das ist in diesem Vorgang jetzt nicht möglich oder nicht Ihre Aufgabe."));
        if (ereignis.mitGrund()) {
            Begruendung.verlange(grund, "Bitte geben Sie den Grund an.");
        }
        ereignisse.loeseAus(ereignis, aktenzeichen, ereignis.mitGrund() ? grund.strip() : null, wer.id());
    }
}
