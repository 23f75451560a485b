package org.dienstweg.frist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes down how a deadline was found: the event, the duration, the computed end, and what moved it. */
final class Herleitung {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("EEEE dd.MM.yyyy", Locale.GERMAN);

    private Herleitung() {
    }

    /** @param massgebend the number of the day that § 188 Abs. 2 BGB asks for and the last month may not have */
    static Frist beginne(String anlass, LocalDate am, Fristdauer dauer, LocalDate ende, int massgebend) {
        String text = "%s %s, %s, Fristende %s".formatted(anlass, DATUM.format(am), dauer.text(), TAG.format(ende));
        boolean fehlt = dauer.nachMonaten() && ende.getDayOfMonth() < massgebend;
        return new Frist(dauer.art(), am, ende, fehlt ? text + " (kein " + massgebend + ". in diesem Monat)" : text);
    }

    /** Says how many days did not count, and what the end is without them. */
    static Frist ruhe(Frist frist, Ruhezeit ruhezeit, long tage) {
        LocalDate ende = frist.ende().plusDays(tage);
        return new Frist(frist.art(), frist.beginn(), ende, "%s, ausgesetzt vom %s, fortgesetzt am %s (%d %s nicht gezählt), Fristende %s"
                .formatted(frist.herleitung(), DATUM.format(ruhezeit.von()), DATUM.format(ruhezeit.bis()), tage,
                        tage == 1 ? "Tag" : "Tage", TAG.format(ende)));
    }

    /** Says why the end moved and names every holiday that moved it. */
    static Frist verschiebe(Frist frist, LocalDate auf, Feiertage feiertage) {
        String ursache = feiertage.am(frist.ende()).map(Herleitung::feiertag).orElse("Wochenende");
        List<String> weitere = frist.ende().plusDays(1).datesUntil(auf)
                .map(feiertage::am).flatMap(Optional::stream).map(Herleitung::feiertag).toList();
        String danach = weitere.isEmpty() ? "" : ", danach " + String.join(" und ", weitere);
        return new Frist(frist.art(), frist.beginn(), auf,
                frist.herleitung() + ", " + ursache + danach + ", verschoben auf " + TAG.format(auf));
    }

    private static String feiertag(String name) {
        return "Feiertag (" + name + ")";
    }
}
