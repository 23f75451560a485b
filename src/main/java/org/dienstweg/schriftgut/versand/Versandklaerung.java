package org.dienstweg.schriftgut.versand;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person of the operations team decides about uncertain mails of their Ressorts; who decided is kept. */
@Service
@Transactional
public class Versandklaerung {

    private static final String DER_RESSORTS = " status = 'UNGEWISS' and exists (select 1 from fall"
            + " where fall.aktenzeichen = versand.aktenzeichen and fall.ressort in (:ressorts))";

    /** Operations learn no more of a closed case than its Aktenzeichen; the recipient may be whom it is about. */
    private static final String OFFENE = "select id, aktenzeichen, case when exists (select 1 from fall"
            + " where fall.aktenzeichen = versand.aktenzeichen and fall.kreis is not null)"
            + " then 'geschlossener Kreis' else empfaenger end as empfaenger, message_id, status, begonnen_am,"
            + " gesendet_am from versand where";

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    Versandklaerung(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All uncertain mails of these Ressorts, oldest first. */
    @Transactional(readOnly = true)
    public List<UngewisserVersand> offene(Collection<String> ressorts) {
        return jdbc.query(OFFENE + DER_RESSORTS + " order by begonnen_am",
                Map.of("ressorts", ressorts), Versandzeile::lies).stream()
                .map(zeile -> new UngewisserVersand(zeile.id(), zeile.aktenzeichen(), zeile.empfaenger(),
                        zeile.messageId(), zeile.begonnenAm()))
                .toList();
    }

    /** The mail has arrived: it counts as sent when the attempt began. False if there is nothing to decide any more. */
    public boolean angekommen(UUID id, Collection<String> ressorts, String person) {
        return entscheide("status = 'GESENDET', gesendet_am = begonnen_am", "ANGEKOMMEN", id, ressorts, person);
    }

    /** The mail has not arrived: the next attempt sends it. False if there is nothing to decide any more. */
    public boolean nichtAngekommen(UUID id, Collection<String> ressorts, String person) {
        return entscheide("status = 'NICHT_GESENDET'", "NICHT_ANGEKOMMEN", id, ressorts, person);
    }

    private boolean entscheide(String aenderung, String entscheidung, UUID id, Collection<String> ressorts,
                               String person) {
        int entschieden = jdbc.update("update versand set " + aenderung + " where id = :id and" + DER_RESSORTS,
                Map.of("id", id, "ressorts", ressorts));
        if (entschieden == 1) {
            jdbc.update("insert into versandentscheidung (id, versand, person, zeitpunkt, entscheidung)"
                    + " values (:neu, :id, :person, :zeitpunkt, :entscheidung)",
                    Map.of("neu", UUID.randomUUID(), "id", id, "person", person,
                            "zeitpunkt", clock.instant().atOffset(ZoneOffset.UTC), "entscheidung", entscheidung));
        }
        return entschieden == 1;
    }
}
