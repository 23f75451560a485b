package org.dienstweg.akte.aufbewahrung;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dienstweg.akte.kreis.Kreise;
import org.dienstweg.recht.Ablehnung;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the content of a case wherever it is kept and leaves the Loeschvermerk, in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Aktenloeschung {

    private static final String UNBEFANGENE_BEARBEITER = "select person from beteiligter where aktenzeichen = ? "
            + "group by person having max(case when als = 'BEARBEITER' then 0 else 1 end) = 0";

    private final ObjectProvider<Inhaltsspeicher> speicher;
    private final Loeschvermerke vermerke;
    private final Loeschsperren sperren;
    private final Kreise kreise;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Aktenloeschung(ObjectProvider<Inhaltsspeicher> speicher, Loeschvermerke vermerke, Loeschsperren sperren,
                   Kreise kreise, JdbcTemplate jdbc, Clock clock) {
        this.speicher = speicher;
        this.vermerke = vermerke;
        this.sperren = sperren;
        this.kreise = kreise;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Deletes everything but the cover of the file. Of a closed case the cover stays with those who worked on it: who was
     * concerned is forgotten too, so a role would now let them in.
     *
     * @param grund filed in the Loeschvermerk, so it must not tell what the case was about
     * @throws Ablehnung if a hold is in force
     */
    public void vernichte(String aktenzeichen, String grund) {
        Deckblatt fall = halteFest(aktenzeichen).orElseThrow(() -> new NoSuchElementException(aktenzeichen));
        if (sperren.gilt(aktenzeichen)) {
            throw new Ablehnung("Für diese Akte gilt ein Löschstopp, deshalb kann sie nicht vernichtet werden.");
        }
        kreise.nurNoch(aktenzeichen, jdbc.queryForList(UNBEFANGENE_BEARBEITER, String.class, aktenzeichen));
        leere(fall, Loeschart.VERNICHTUNG, grund);
    }

    /**
     * Deletes the whole file, the cover included, because its period is over.
     *
     * @return false if a hold is in force or the file is gone already
     */
    boolean loesche(String aktenzeichen, String regel) {
        Optional<Deckblatt> fall = halteFest(aktenzeichen);
        if (fall.isEmpty() || sperren.gilt(aktenzeichen)) {
            return false;
        }
        leere(fall.get(), Loeschart.FRISTABLAUF, regel);
        jdbc.update("delete from kreismitglied where aktenzeichen = ?", aktenzeichen);
        jdbc.update("delete from fall where aktenzeichen = ?", aktenzeichen);
        return true;
    }

    private void leere(Deckblatt fall, Loeschart art, String regel) {
        speicher.orderedStream().forEach(einer -> einer.loesche(fall.aktenzeichen()));
        vermerke.saveAndFlush(new Loeschvermerk(fall.aktenzeichen(), fall.verfahren(), fall.ressort(), art,
                clock.instant(), regel));
    }

    private Optional<Deckblatt> halteFest(String aktenzeichen) {
        List<Deckblatt> gefunden = jdbc.query("select aktenzeichen, verfahren, ressort from fall where aktenzeichen = ? "
                + "for update", DataClassRowMapper.newInstance(Deckblatt.class), aktenzeichen);
        return gefunden.stream().findFirst();
    }

    private record Deckblatt(String aktenzeichen, String verfahren, String ressort) {
    }
}
