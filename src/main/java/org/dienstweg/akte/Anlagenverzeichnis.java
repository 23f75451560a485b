package org.dienstweg.akte;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the steps of a process may know of the files people added to their case. Access rules are the caller's business. */
@Service
@Transactional(readOnly = true)
public class Anlagenverzeichnis {

    private final Anlagen anlagen;

    Anlagenverzeichnis(Anlagen anlagen) {
        this.anlagen = anlagen;
    }

    /** The attachments of a case without their content, oldest first. */
    public List<Anlagenangabe> zu(String aktenzeichen) {
        return anlagen.findByAktenzeichenOrderByHinzugefuegtAm(aktenzeichen);
    }
}
