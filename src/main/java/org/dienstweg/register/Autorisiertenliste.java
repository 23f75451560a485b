package org.dienstweg.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of authorised people that every Ressort keeps for itself (HR-3-03), as a table for a spreadsheet. */
@Service
@Transactional(readOnly = true)
public class Autorisiertenliste {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> KOPF = List.of("Plattform", "Profilname", "Nutzername", "Name", "Funktion",
            "Dienstliches Gerät", "Begründung", "Autorisiert von", "Autorisiert bis");

    private final Accounts accounts;

    Autorisiertenliste(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The list of a Ressort as CSV: semicolons, every field quoted, a byte order mark so that umlauts survive. */
    public String csv(String ressort) {
        Stream<List<String>> zeilen = accounts.autorisierte(ressort).stream().map(Autorisiertenliste::zeile);
        return Stream.concat(Stream.of(KOPF), zeilen)
                .map(felder -> felder.stream().map(Autorisiertenliste::feld).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static List<String> zeile(Autorisierter person) {
        Account account = person.account();
        return Arrays.asList(account.plattformName(), account.profilname(), account.nutzername(), person.name(),
                person.funktion(), person.dienstlichesGeraet() ? "ja" : "nein", person.geraetBegruendung(),
                datum(person.von()), datum(person.bis()));
    }

    private static String datum(LocalDate tag) {
        return tag == null ? "" : DATUM.format(tag);
    }

    private static String feld(String wert) {
        String text = wert == null ? "" : wert;
        // A spreadsheet would run what looks like a formula; the apostrophe makes it text.
        boolean formel = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formel ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
