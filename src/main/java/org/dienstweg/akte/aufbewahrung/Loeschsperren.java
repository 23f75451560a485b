package org.dienstweg.akte.aufbewahrung;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ablehnung;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets and lifts holds on the deletion of files. The caller has checked that the person may read the case. */
@Service
@Transactional
public class Loeschsperren {

    private static final Set<Rolle> BERECHTIGT = Set.of(Rolle.DIENSTVORGESETZTE_STELLE, Rolle.REGISTRATUR);

    private final Loeschstoppe stoppe;
    private final Loeschvermerke vermerke;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Loeschsperren(Loeschstoppe stoppe, Loeschvermerke vermerke, JdbcTemplate jdbc, Clock clock) {
        this.stoppe = stoppe;
        this.vermerke = vermerke;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this person may set and lift holds. */
    public boolean darf(Angemeldet wer) {
        return wer.hatEine(BERECHTIGT);
    }

    /**
     * Stops any deletion of this file.
     *
     * @throws Ablehnung if the person may not do that, it is stopped already, or there is nothing left to keep
     */
    public void setze(String aktenzeichen, String grund, Angemeldet wer) {
        verlangeRecht(wer);
        halteFest(aktenzeichen);
        if (gilt(aktenzeichen)) {
            throw new Ablehnung("Für diese Akte gilt schon ein Löschstopp.");
        }
        stoppe.save(new Loeschstopp(aktenzeichen, clock.instant(), wer.id(), grund));
    }

    /**
     * Lifts the hold on this file.
     *
     * @throws Ablehnung if the person may not do that, or there is no hold
     */
    public void hebeAuf(String aktenzeichen, String grund, Angemeldet wer) {
        verlangeRecht(wer);
        halteFest(aktenzeichen);
        Loeschstopp geltender = alle(aktenzeichen).stream().filter(stopp -> stopp.aufgehobenAm() == null).findFirst()
                .orElseThrow(() -> new Ablehnung("Für diese Akte gilt kein Löschstopp."));
        geltender.hebeAuf(clock.instant(), wer.id(), grund);
    }

    /**
     * Keeps this file from being deleted until the caller's transaction ends: whoever writes words into it besides the steps
     * of the case and a deletion wait for each other, so that no word comes in behind the deletion.
     *
     * @throws Ablehnung if the content is deleted already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void halteFest(String aktenzeichen) {
        List<String> akte = jdbc.queryForList("select aktenzeichen from fall where aktenzeichen = ? for update",
                String.class, aktenzeichen);
        if (akte.isEmpty() || !vermerke.findByAktenzeichen(aktenzeichen).isEmpty()) {
            throw new Ablehnung("Der Inhalt dieser Akte ist gelöscht.");
        }
    }

    /** Whether a hold is in force. */
    public boolean gilt(String aktenzeichen) {
        return stoppe.existsByAktenzeichenAndAufgehobenAmIsNull(aktenzeichen);
    }

    /** Every hold there ever was on this file, oldest first. */
    public List<Loeschstopp> alle(String aktenzeichen) {
        return stoppe.findByAktenzeichenOrderByGesetztAm(aktenzeichen);
    }

    private void verlangeRecht(Angemeldet wer) {
        if (!darf(wer)) {
            throw new Ablehnung("Einen Löschstopp setzt und hebt nur die dienstvorgesetzte Stelle oder die Registratur auf.");
        }
    }
}
