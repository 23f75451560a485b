package org.dienstweg.vorteil;

import org.dienstweg.recht.JaNein;

/**
 * What the question for a breach of duty is judged by, after every decision.
 *
 * @param antrag     the application
 * @param zugestimmt whether consent was given in the end
 * @param antwort    the answers of the deciding office
 */
public record Anhaltspunktelage(VorteilAntrag antrag, boolean zugestimmt, AnhaltspunkteAntwort antwort) {

    /** Whether money was accepted and the disciplinary law applies, so that the question is put in its strict form. */
    public boolean geldAngenommen() {
        return antrag.geld() && antrag.istAngenommen() && !antrag.tarif();
    }

    /** Whether § 3 KorruptionsbG NRW is a question: after a refusal, a demand, or where influence is not ruled out. */
    public boolean anzeigeZuPruefen() {
        return !zugestimmt || antrag.gefordert() == JaNein.JA || !Voraussetzung.unbelastet(antrag);
    }

    /**
     * The reason that allows a no against VV42-1.1b and VV42-3.4.1a: the reason of the answer, and after money a
     * weighing of its own.
     */
    public String abweichung() {
        return geldAngenommen() ? antwort.abweichungBegruendung() : antwort.anhaltspunkteBegruendung();
    }
}
