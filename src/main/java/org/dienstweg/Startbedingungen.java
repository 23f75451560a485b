package org.dienstweg;

import java.util.Locale;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start where the demo would meet real data, or where production would have a known password. Runs before
 * anything touches a database.
 */
class Startbedingungen implements EnvironmentPostProcessor, Ordered {

    private static final String PRODUKTION = "produktion";
    private static final int MINDESTLAENGE = 12;
    private static final Set<String> BEKANNT = Set.of("administrator", "administration", "passwort", "password",
            "dienstweg", "changeme", "camunda", "geheim", "secret");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment umgebung, SpringApplication anwendung) {
        if (umgebung.acceptsProfiles(Profiles.of("demo"))) {
            pruefeDemo(umgebung);
        } else {
            pruefeProduktion(umgebung);
        }
    }

    private static void pruefeDemo(ConfigurableEnvironment umgebung) {
        if (umgebung.acceptsProfiles(Profiles.of(PRODUKTION))) {
            throw new Startverweigerung("Die Profile 'demo' und 'produktion' schließen einander aus.",
                    "Wählen Sie genau eines der beiden Profile.");
        }
        String url = umgebung.getProperty("spring.datasource.url", "");
        boolean erlaubt = umgebung.getProperty("dienstweg.demo.lokale-datenbank", Boolean.class, false)
                && url.matches("jdbc:[a-z]+://(localhost|127\\.0\\.0\\.1)[:/].*");
        if (!url.startsWith("jdbc:h2:") && !erlaubt) {
            throw new Startverweigerung("Das Profil 'demo' legt Personen an, deren Passwort ihr Benutzername ist. "
                    + "Es läuft deshalb nur mit der mitgelieferten Datenbank H2.",
                    "Wählen Sie mit SPRING_PROFILES_ACTIVE=produktion das Profil für echte Daten.");
        }
    }

    private static void pruefeProduktion(ConfigurableEnvironment umgebung) {
        if (!umgebung.acceptsProfiles(Profiles.of(PRODUKTION))) {
            throw new Startverweigerung("Es ist weder das Profil 'demo' noch das Profil 'produktion' gewählt.",
                    "Setzen Sie SPRING_PROFILES_ACTIVE auf eines der beiden.");
        }
        boolean erlaubt = umgebung.getProperty("dienstweg.produktion.h2", Boolean.class, false);
        if (umgebung.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:") && !erlaubt) {
            throw new Startverweigerung("Das Profil 'produktion' läuft nicht mit der mitgelieferten Datenbank H2: Darin "
                    + "können noch die Personen der Vorführung liegen, deren Passwort ihr Benutzername ist.",
                    "Setzen Sie SPRING_DATASOURCE_URL auf eine PostgreSQL-Datenbank.");
        }
        pruefePasswort(umgebung);
    }

    private static void pruefePasswort(ConfigurableEnvironment umgebung) {
        String passwort = umgebung.getProperty("dienstweg.administrator.passwort", "");
        String klein = passwort.toLowerCase(Locale.ROOT);
        boolean bekannt = BEKANNT.stream().anyMatch(klein::startsWith) || klein.chars().distinct().count() < 5
                || klein.equals(umgebung.getProperty("dienstweg.administrator.id"));
        if (passwort.length() < MINDESTLAENGE || bekannt) {
            throw new Startverweigerung("Für die Administration ist kein brauchbares Passwort gesetzt.",
                    "Setzen Sie DIENSTWEG_ADMIN_PASSWORT auf ein eigenes Passwort mit mindestens "
                            + MINDESTLAENGE + " Zeichen.");
        }
    }

    /** After the files of the profiles have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
