package org.dienstweg.akte.aufbewahrung;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.dienstweg.akte.einsicht.Zugriffsprotokoll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes every day the files whose period is over, each in a transaction of its own: one that fails keeps nobody else's
 * content alive.
 */
@Component
public class Loeschlauf {

    private static final Logger LOG = LoggerFactory.getLogger(Loeschlauf.class);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    // A case is known by its end and, where that was recorded later, by the newest outcome of what followed.
    private static final String BEGONNENE = """
            select f.aktenzeichen, f.beendet_am, a.unanfechtbar_am from fall f left join folgeausgang a
                on a.aktenzeichen = f.aktenzeichen and not exists (select 1 from folgeausgang n
                    where n.aktenzeichen = a.aktenzeichen and n.festgehalten_am > a.festgehalten_am)
            where f.verfahren = ? and f.beendet_am is not null and f.ende || coalesce('/' || a.ausgang, '') = ?
            order by f.beendet_am""";

    private final Aufbewahrungsfristen fristen;
    private final Aktenloeschung loeschung;
    private final Zugriffsprotokoll protokoll;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaktion;
    private final Clock clock;

    Loeschlauf(Aufbewahrungsfristen fristen, Aktenloeschung loeschung, Zugriffsprotokoll protokoll, JdbcTemplate jdbc,
               TransactionTemplate transaktion, Clock clock) {
        this.fristen = fristen;
        this.loeschung = loeschung;
        this.protokoll = protokoll;
        this.jdbc = jdbc;
        this.transaktion = transaktion;
        this.clock = clock;
    }

    /**
     * Does the work of the day, once however often and on however many machines it is called: it is called more than once
     * a day, so that a machine that was off at night still does it.
     */
    @Scheduled(cron = "${dienstweg.aufbewahrung.zeitplan:0 15 * * * *}", zone = "Europe/Berlin")
    public void taeglich() {
        if (beginne(heute())) {
            int geloescht = loesche();
            int zugriffe = protokoll.loescheAlte();
            LOG.info("Löschlauf: {} Akten, {} Einträge des Zugriffsprotokolls", geloescht, zugriffe);
        }
    }

    /** Deletes what is due today (Europe/Berlin) and answers how many files; harmless to repeat. */
    public int loesche() {
        LocalDate heute = heute();
        return (int) fristen.am(heute).stream()
                .flatMap(frist -> faellige(frist, heute).stream().filter(akte -> loesche(akte, frist))).count();
    }

    private List<String> faellige(Aufbewahrungsfrist frist, LocalDate heute) {
        return jdbc.query(BEGONNENE, (zeile, nummer) -> heute.isBefore(frist.loeschtag(beginn(zeile))) ? ""
                        : zeile.getString("aktenzeichen"), frist.verfahren(), frist.ende()).stream()
                .filter(akte -> !akte.isEmpty()).toList();
    }

    private boolean loesche(String aktenzeichen, Aufbewahrungsfrist frist) {
        try {
            return transaktion.execute(status -> loeschung.loesche(aktenzeichen, frist.regel()));
        } catch (RuntimeException e) {
            LOG.error("Die Akte {} konnte nicht gelöscht werden ({}); der nächste Lauf versucht es erneut.",
                    aktenzeichen, e.getClass().getSimpleName());
            return false;
        }
    }

    private boolean beginne(LocalDate tag) {
        try {
            jdbc.update("insert into loeschlauf (tag, begonnen_am) values (?, ?)", tag,
                    clock.instant().atOffset(ZoneOffset.UTC));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private LocalDate heute() {
        return LocalDate.now(clock.withZone(BERLIN));
    }

    private static LocalDate beginn(ResultSet zeile) throws SQLException {
        LocalDate unanfechtbarAm = zeile.getObject("unanfechtbar_am", LocalDate.class);
        return unanfechtbarAm != null ? unanfechtbarAm
                : LocalDate.ofInstant(zeile.getObject("beendet_am", OffsetDateTime.class).toInstant(), BERLIN);
    }
}
