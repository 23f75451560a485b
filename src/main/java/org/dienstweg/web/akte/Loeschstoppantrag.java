package org.dienstweg.web.akte;

import java.util.List;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Befangenheit;
import org.dienstweg.akte.aufbewahrung.Loeschsperren;
import org.dienstweg.akte.aufbewahrung.Loeschstopp;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who may stop the deletion of a file they read, and let it go on. */
@Service
@Transactional
class Loeschstoppantrag {

    private final Akteneinsicht einsicht;
    private final Befangenheit befangenheit;
    private final Loeschsperren sperren;

    Loeschstoppantrag(Akteneinsicht einsicht, Befangenheit befangenheit, Loeschsperren sperren) {
        this.einsicht = einsicht;
        this.befangenheit = befangenheit;
        this.sperren = sperren;
    }

    /** Whether this person may set and lift holds on this file, which they read. */
    boolean darf(String aktenzeichen, Angemeldet wer) {
        return sperren.darf(befangenheit.imAmt(aktenzeichen, wer));
    }

    /** Every hold there ever was, oldest first; the caller has checked that the case may be read. */
    List<Loeschstopp> alle(String aktenzeichen) {
        return sperren.alle(aktenzeichen);
    }

    /**
     * Stops any deletion of the file.
     *
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     * @throws Ablehnung      without a reason, without the right, or if it is stopped already
     */
    public void setze(String aktenzeichen, String grund, Angemeldet wer) {
        pruefe(aktenzeichen, grund, wer);
        sperren.setze(aktenzeichen, grund.strip(), befangenheit.imAmt(aktenzeichen, wer));
    }

    /**
     * Lets deletion go on.
     *
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     * @throws Ablehnung      without a reason, without the right, or if nothing is stopped
     */
    public void hebeAuf(String aktenzeichen, String grund, Angemeldet wer) {
        pruefe(aktenzeichen, grund, wer);
        sperren.hebeAuf(aktenzeichen, grund.strip(), befangenheit.imAmt(aktenzeichen, wer));
    }

    private void pruefe(String aktenzeichen, String grund, Angemeldet wer) {
        einsicht.deckblatt(aktenzeichen, wer).orElseThrow(NichtEinsehbar::new);
        Begruendung.verlange(grund, "Bitte geben Sie einen Grund an.");
    }
}
