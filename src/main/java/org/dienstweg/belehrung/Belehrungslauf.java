package org.dienstweg.belehrung;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dienstweg.belehrung.Belehrungsereignis.Art;
import org.dienstweg.frist.Arbeitstage;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.dienstweg.schriftgut.versand.Nachricht;
import org.dienstweg.schriftgut.versand.Versand;
import org.dienstweg.schriftgut.versand.VersandFehlgeschlagen;
import org.dienstweg.schriftgut.versand.VersandUngewiss;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mails what is due to everybody, and once more to those who do not acknowledge it (VV42-1). It may run as often as it
 * likes and in several instances at once: a mail has a key and is sent at most once.
 */
@Component
class Belehrungslauf {

    private static final Logger LOG = LoggerFactory.getLogger(Belehrungslauf.class);

    private final Belehrungen belehrungen;
    private final Belehrungsplan plan;
    private final Personen personen;
    private final Arbeitstage arbeitstage;
    private final Versand versand;
    private final Clock clock;

    Belehrungslauf(Belehrungen belehrungen, Belehrungsplan plan, Personen personen, Arbeitstage arbeitstage,
                   Versand versand, Clock clock) {
        this.belehrungen = belehrungen;
        this.plan = plan;
        this.personen = personen;
        this.arbeitstage = arbeitstage;
        this.versand = versand;
        this.clock = clock;
    }

    /** Mails what has to be mailed today; what could not be sent is tried again with the next run. */
    @Scheduled(cron = "${dienstweg.belehrung.lauf:0 0 6 * * *}", zone = "Europe/Berlin")
    void laufe() {
        belehrungen.stichtag().ifPresent(tag -> {
            Map<String, Belehrungsstand> staende = belehrungen.staende(tag);
            for (Person person : personen.findAll()) {
                bedenke(person, staende.getOrDefault(person.id(), Belehrungsstand.aus(tag, List.of())));
            }
        });
    }

    private void bedenke(Person person, Belehrungsstand stand) {
        if (!stand.offen() || person.mail() == null) {
            return;
        }
        if (stand.versandtAm() == null) {
            sende(person, stand.stichtag(), Art.VERSANDT, "Belehrung über Belohnungen und Geschenke");
        } else if (stand.erinnertAm() == null && ueberfaellig(stand.versandtAm())) {
            sende(person, stand.stichtag(), Art.ERINNERT, "Erinnerung: Belehrung über Belohnungen und Geschenke");
        }
    }

    private boolean ueberfaellig(Instant versandtAm) {
        return arbeitstage.zwischen(LocalDate.ofInstant(versandtAm, clock.getZone()), LocalDate.now(clock))
                >= plan.erinnerungArbeitstage();
    }

    private void sende(Person person, LocalDate stichtag, Art art, String betreff) {
        String vorgang = "Belehrung " + stichtag;
        try {
            versand.sende(new Nachricht("%s/%s/%s".formatted(vorgang, person.id(), art), vorgang, person.mail(), betreff,
                    TEXT.formatted(person.name()), List.of()));
            belehrungen.vermerke(person.id(), stichtag, art);
        } catch (VersandFehlgeschlagen | VersandUngewiss e) {
            LOG.warn("{}: {}", vorgang, e.getMessage());
        }
    }

    private static final String TEXT = """
            Guten Tag %s,

            das Bewusstsein über das Verbot, Vorteile in Bezug auf das Amt anzunehmen, muss geschärft und
            aufrechterhalten werden (VV zu § 42 BeamtStG Nr. 1). Bitte lesen Sie die Belehrung in Dienstweg unter
            „Belehrung“ und bestätigen Sie dort, dass Sie sie zur Kenntnis genommen haben.
            """;
}
