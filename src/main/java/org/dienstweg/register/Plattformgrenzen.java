package org.dienstweg.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What a platform permits, as the rules judge it and the file keeps it. Lengths count characters (code points); null
 * means that no limit is proven.
 *
 * @param kuerzel             stored value of the platform, e.g. {@code TWITTER_X}
 * @param name                what people read
 * @param nutzernameMuster    regular expression a whole user name matches
 * @param nutzernameZeichen   the same in German words
 * @param nutzernameMin       shortest user name
 * @param nutzernameMax       longest user name
 * @param profilnameMin       shortest profile name
 * @param profilnameMax       longest profile name
 * @param profilnameWarnungAb length from which sources contradict each other
 * @param kurztextMax         longest profile text
 * @param verifizierung       whether the platform verifies accounts; null if not known
 * @param adressen            hosts of the addresses of accounts, e.g. {@code x.com}
 * @param quelle              where the limits were read
 * @param abgerufenAm         the day they were read
 */
public record Plattformgrenzen(String kuerzel, String name, String nutzernameMuster, String nutzernameZeichen,
                               Integer nutzernameMin, Integer nutzernameMax, Integer profilnameMin,
                               Integer profilnameMax, Integer profilnameWarnungAb, Integer kurztextMax,
                               Boolean verifizierung, List<String> adressen, String quelle, LocalDate abgerufenAm) {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Source and date in German, for the end of a sentence. */
    public String beleg() {
        return "(Quelle: " + quelle + ", abgerufen am " + TAG.format(abgerufenAm) + ")";
    }

    /** Whether a host belongs to this platform, with or without {@code www} or another label in front. */
    public boolean kennt(String host) {
        String klein = host.toLowerCase(Locale.ROOT);
        return adressen.stream().anyMatch(adresse -> klein.equals(adresse) || klein.endsWith("." + adresse));
    }
}
