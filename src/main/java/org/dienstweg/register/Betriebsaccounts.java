package org.dienstweg.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts a Ressort runs today (Europe/Berlin), and who may use them (HR-3-03). */
@Service
@Transactional(readOnly = true)
public class Betriebsaccounts {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Accounts accounts;
    private final Clock clock;

    Betriebsaccounts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The accounts of a Ressort in the order of platform and name. */
    public List<Betriebsaccount> von(String ressort) {
        LocalDate heute = LocalDate.ofInstant(clock.instant(), BERLIN);
        List<Account> bestehende = accounts.finde(ressort, "", "").stream()
                .filter(account -> account.besteht(heute)).toList();
        return bestehende.stream().map(account -> angabe(account, bestehende)).toList();
    }

    /** The account of a Ressort by its key or any of its other unmistakable names. */
    public Optional<Betriebsaccount> finde(String ressort, String name) {
        return von(ressort).stream()
                .filter(account -> account.schluessel().equals(name) || account.namen().contains(name)).findFirst();
    }

    /** The names of those who may use an account today, in alphabetical order. */
    public List<String> autorisierte(UUID account) {
        LocalDate heute = LocalDate.ofInstant(clock.instant(), BERLIN);
        return accounts.autorisierteAm(account, heute);
    }

    private static Betriebsaccount angabe(Account account, List<Account> alle) {
        List<String> namen = new ArrayList<>(List.of(account.id().toString(), account.url()));
        if (alle.stream().filter(anderer -> anderer.nutzername().equals(account.nutzername())).count() == 1) {
            namen.add(account.nutzername());
            namen.add("@" + account.nutzername());
        }
        return new Betriebsaccount(account.id(), account.plattform() + "/" + account.nutzername(), account.ressort(),
                account.plattform(), account.plattformName(), account.organisationseinheit(), account.profilname(),
                account.nutzername(), account.url(), namen);
    }
}
