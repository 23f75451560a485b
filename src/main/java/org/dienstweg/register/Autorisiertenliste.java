package org.dienstweg.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dienstweg.schriftgut.Csv;
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
        return Csv.von(KOPF, zeilen);
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
}
