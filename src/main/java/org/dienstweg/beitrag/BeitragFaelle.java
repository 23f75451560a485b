package org.dienstweg.beitrag;

import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Anlagenverzeichnis;
import org.springframework.stereotype.Service;

/** The cases of this process. */
@Service
public class BeitragFaelle {

    private final Aktenauszug auszug;
    private final Anlagenverzeichnis anlagen;

    BeitragFaelle(Aktenauszug auszug, Anlagenverzeichnis anlagen) {
        this.auszug = auszug;
        this.anlagen = anlagen;
    }

    /** The case as its file tells it now. */
    public BeitragFall fall(String aktenzeichen) {
        return new BeitragFall(auszug.abgaben(aktenzeichen));
    }

    /**
     * The evidence the file holds now.
     *
     * @param gesichert whether somebody confirmed that this is the original
     */
    public Beweis beweis(String aktenzeichen, boolean gesichert) {
        return Beweis.von(fall(aktenzeichen).meldung(), gesichert, anlagen.zu(aktenzeichen));
    }
}
