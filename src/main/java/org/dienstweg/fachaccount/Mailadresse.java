package org.dienstweg.fachaccount;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dienstweg.register.Accountname;

/** A mail address and whose it is (HR-3-50). */
record Mailadresse(String adresse) {

    private static final Pattern GUELTIG = Pattern.compile(
            "[^\\s@<>\"(),;:\\\\\\[\\]]{1,64}@[\\p{Alnum}äöüßÄÖÜ-]+(\\.[\\p{Alnum}äöüßÄÖÜ-]+)+");
    private static final int LAENGSTE = 320;
    // What mailboxes of offices are called; a word of this list or of the application makes an address official.
    private static final List<String> AEMTLICH = List.of("referat", "abteilung", "dezernat", "gruppe", "stab", "stelle",
            "presse", "poststelle", "postfach", "social", "media", "medien", "redaktion", "team", "info", "kontakt",
            "account", "online", "internet", "kommunikation", "oeffentlich", "öffentlich", "digital", "projekt", "nrw",
            "funktion", "service", "twitter", "facebook", "instagram", "youtube", "vimeo");

    boolean gueltig() {
        return adresse.length() <= LAENGSTE && GUELTIG.matcher(adresse).matches();
    }

    /** Whether the local part names an authorised person or is built like {@code vorname.nachname}. */
    boolean persoenlich(FachAccountAntrag antrag) {
        String vorne = adresse.substring(0, adresse.lastIndexOf('@')).replaceFirst("\\+.*$", "");
        Accountname name = Accountname.von(vorne);
        return antrag.autorisierte().stream().anyMatch(person -> name.nennt(person.name()))
                || wieVornameNachname(vorne.toLowerCase(Locale.ROOT), antrag);
    }

    private static boolean wieVornameNachname(String vorne, FachAccountAntrag antrag) {
        return vorne.matches("\\p{L}+([._-]\\p{L}+)+\\d*")
                && Stream.concat(AEMTLICH.stream(), woerter(antrag)).noneMatch(vorne::contains);
    }

    private static Stream<String> woerter(FachAccountAntrag antrag) {
        return Arrays.stream((antrag.fachthema() + " " + antrag.organisationseinheit()).toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+")).filter(wort -> wort.length() > 3);
    }
}
