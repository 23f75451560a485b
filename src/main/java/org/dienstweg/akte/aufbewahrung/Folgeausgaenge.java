package org.dienstweg.akte.aufbewahrung;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ablehnung;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what became of a closed case elsewhere, where its period depends on that: without it the file is never deleted.
 * The caller has checked that the person may read the case.
 */
@Service
@Transactional
public class Folgeausgaenge {

    private static final Set<Rolle> BERECHTIGT = Set.of(Rolle.DIENSTVORGESETZTE_STELLE);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Aufbewahrungsfristen fristen;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Folgeausgaenge(Aufbewahrungsfristen fristen, JdbcTemplate jdbc, Clock clock) {
        this.fristen = fristen;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this person may record outcomes. */
    public boolean darf(Angemeldet wer) {
        return wer.hatEine(BERECHTIGT);
    }

    /** The outcomes that decide about the period of this case; empty while it runs or where its end says enough. */
    public List<Folgeausgang.Wahl> moegliche(String aktenzeichen) {
        return beendet(aktenzeichen, "").map(fall -> fristen.ausgaenge(fall.verfahren(), fall.ende(), heute()))
                .orElse(List.of());
    }

    /** Everything that was recorded, oldest first; the last one counts. */
    public List<Folgeausgang> alle(String aktenzeichen) {
        return jdbc.query("select * from folgeausgang where aktenzeichen = ? order by festgehalten_am",
                (zeile, nummer) -> lies(zeile), aktenzeichen);
    }

    /**
     * Records the outcome, or corrects it.
     *
     * @param unanfechtbarAm day it became final (Europe/Berlin)
     * @throws Ablehnung without the right, or if outcome or day cannot be
     */
    public void halteFest(String aktenzeichen, String ausgang, LocalDate unanfechtbarAm, String grund, Angemeldet wer) {
        if (!darf(wer)) {
            throw new Ablehnung("Den Abschluss des Folgeverfahrens hält nur die dienstvorgesetzte Stelle fest.");
        }
        Beendet fall = beendet(aktenzeichen, " for update").orElseThrow(() -> new Ablehnung("Der Vorgang läuft noch."));
        if (moegliche(aktenzeichen).stream().noneMatch(wahl -> wahl.ausgang().equals(ausgang))) {
            throw new Ablehnung("Bitte wählen Sie einen der angebotenen Ausgänge.");
        }
        if (unanfechtbarAm == null || unanfechtbarAm.isAfter(heute()) || unanfechtbarAm.isBefore(fall.tag())) {
            throw new Ablehnung("Der Tag der Unanfechtbarkeit fehlt, liegt vor dem Ende dieses Vorgangs oder in der Zukunft.");
        }
        jdbc.update("insert into folgeausgang (id, aktenzeichen, ausgang, unanfechtbar_am, festgehalten_am, festgehalten_von, "
                + "grund) values (?, ?, ?, ?, ?, ?, ?)", UUID.randomUUID(), aktenzeichen, ausgang, unanfechtbarAm,
                clock.instant().atOffset(ZoneOffset.UTC), wer.id(), grund);
    }

    private Optional<Beendet> beendet(String aktenzeichen, String sperre) {
        return jdbc.query("select verfahren, ende, beendet_am from fall where aktenzeichen = ? and ende is not null "
                + "and beendet_am is not null" + sperre, (zeile, nummer) -> new Beendet(zeile.getString("verfahren"),
                zeile.getString("ende"), zeile.getObject("beendet_am", OffsetDateTime.class)), aktenzeichen).stream().findFirst();
    }

    private LocalDate heute() {
        return LocalDate.now(clock.withZone(BERLIN));
    }

    private static Folgeausgang lies(ResultSet zeile) throws SQLException {
        return new Folgeausgang(zeile.getString("ausgang"), zeile.getObject("unanfechtbar_am", LocalDate.class),
                zeile.getString("festgehalten_von"), zeile.getString("grund"));
    }

    private record Beendet(String verfahren, String ende, OffsetDateTime am) {

        LocalDate tag() {
            return am.atZoneSameInstant(BERLIN).toLocalDate();
        }
    }
}
