package org.dienstweg.akte;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dienstweg.organisation.Angemeldet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Who is too close to a case to decide it (§§ 20, 21 VwVfG NRW); answered from the participants on file. */
@Service
public class Befangenheit {

    /** The capacities that keep somebody from acting for an office. */
    static final List<Beteiligung> BEFANGEN =
            Arrays.stream(Beteiligung.values()).filter(Beteiligung::befangen).toList();

    private final Beteiligte beteiligte;
    private final List<Betroffenheit> weitere;

    Befangenheit(Beteiligte beteiligte, ObjectProvider<Betroffenheit> weitere) {
        this.beteiligte = beteiligte;
        this.weitere = weitere.stream().toList();
    }

    /**
     * The capacity that keeps somebody from deciding a case, if there is one.
     *
     * @param aktenzeichen the case; null when it has no file yet
     * @param person       login
     * @param hindernd     the capacities that exclude from the step in question
     */
    public Optional<Beteiligung> grund(String aktenzeichen, String person, Collection<Beteiligung> hindernd) {
        return beteiligte.findByAktenzeichen(aktenzeichen).stream()
                .filter(beteiligter -> beteiligter.person().equals(person))
                .map(Beteiligter::als)
                .filter(hindernd::contains)
                .sorted()
                .findFirst()
                .or(() -> genannt(aktenzeichen, person, hindernd));
    }

    /**
     * This person as far as they may act for an office in a case: without any office if they are too close to it.
     *
     * @param aktenzeichen the case
     */
    public Angemeldet imAmt(String aktenzeichen, Angemeldet wer) {
        return grund(aktenzeichen, wer.id(), BEFANGEN).isEmpty() ? wer
                : new Angemeldet(wer.id(), wer.ressort(), Set.of(), wer.ressorts());
    }

    private Optional<Beteiligung> genannt(String aktenzeichen, String person, Collection<Beteiligung> hindernd) {
        boolean betroffen = aktenzeichen != null && hindernd.contains(Beteiligung.BETROFFEN)
                && weitere.stream().anyMatch(eine -> eine.betrifft(aktenzeichen, person));
        return betroffen ? Optional.of(Beteiligung.BETROFFEN) : Optional.empty();
    }
}
