package org.dienstweg.frist;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The statutory holidays of North Rhine-Westphalia (§ 2 Abs. 1 Feiertagsgesetz NW), by calendar day. */
@Component
public class Feiertage {

    private static final String REGION = "nw";

    private final Map<Integer, Map<LocalDate, String>> jahre = new ConcurrentHashMap<>();

    /** The German name of the holiday on this day, if it is one. */
    public Optional<String> am(LocalDate tag) {
        return Optional.ofNullable(imJahr(tag.getYear()).get(tag));
    }

    /** All holidays of a year with their German names. */
    public Map<LocalDate, String> imJahr(int jahr) {
        return jahre.computeIfAbsent(jahr, Feiertage::lies);
    }

    private static Map<LocalDate, String> lies(int jahr) {
        // The library keeps its calendar itself; asking for it only here keeps XML parsing out of the start-up.
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY))
                .getHolidays(Year.of(jahr), HolidayType.PUBLIC_HOLIDAY, REGION).stream().sorted()
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, Feiertage::name, Feiertage::beide));
    }

    private static String name(Holiday feiertag) {
        return feiertag.getDescription(Locale.GERMAN);
    }

    // Ascension Day can be the first of May, as in 2008.
    private static String beide(String erster, String zweiter) {
        return erster + " und " + zweiter;
    }
}
