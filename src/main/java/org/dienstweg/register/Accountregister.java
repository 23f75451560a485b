package org.dienstweg.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dienstweg.organisation.Ressort;
import org.dienstweg.organisation.Ressorts;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of official accounts: entered at the end of a case, open to everybody without the people behind it. */
@Service
@Transactional(readOnly = true)
public class Accountregister {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Accounts accounts;
    private final Ressorts ressorts;
    private final Clock clock;

    Accountregister(Accounts accounts, Ressorts ressorts, Clock clock) {
        this.accounts = accounts;
        this.ressorts = ressorts;
        this.clock = clock;
    }

    /**
     * Enters the account of a case in the transaction of its step; once, however often this is called.
     *
     * @throws Ablehnung if another official account has got the address since it was checked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void trageEin(Eintragung eintragung) {
        if (accounts.findByAktenzeichen(eintragung.aktenzeichen()).isEmpty()) {
            if (pruefe(eintragung.url()).ergebnis() == Auskunft.Ergebnis.JA) {
                throw new Ablehnung("Unter der Adresse des Accounts steht inzwischen ein anderer amtlicher Account im "
                        + "Register. Bitte klären Sie das mit der Kommunikation.");
            }
            accounts.save(new Account(eintragung));
        }
    }

    /**
     * The accounts that fit, by Ressort, platform and name, with their history.
     *
     * @param ressort   abbreviation, or null or blank for all
     * @param plattform code or name of the platform, or null or blank for all
     * @param name      part of a present or former profile or user name, or null or blank for all
     */
    public List<Accountangabe> finde(String ressort, String plattform, String name) {
        return angaben(accounts.finde(filter(ressort), filter(plattform), muster(name)));
    }

    /**
     * Whether this is an official account. Web addresses and names are recognised in any spelling; what merely looks
     * alike is not.
     *
     * @param adresse a web address, a user name with or without {@code @}, or a profile name
     */
    public Auskunft pruefe(String adresse) {
        Adresse gefragt = Adresse.von(adresse);
        List<Account> genannte = accounts.genannt(gefragt.url(), gefragt.nutzername(), gefragt.profilname());
        List<Account> heutige = genannte.stream().filter(heissenHeute(gefragt)).toList();
        if (!heutige.isEmpty()) {
            return new Auskunft(Auskunft.Ergebnis.JA, angaben(heutige));
        }
        return new Auskunft(genannte.isEmpty() ? Auskunft.Ergebnis.NEIN : Auskunft.Ergebnis.FRUEHER, angaben(genannte));
    }

    /** Every profile and user name that an official account has or had on a platform, for the rules on naming. */
    public Set<String> namenAuf(String plattform) {
        return new TreeSet<>(accounts.namen(plattform));
    }

    private Predicate<Account> heissenHeute(Adresse gefragt) {
        LocalDate heute = LocalDate.ofInstant(clock.instant(), BERLIN);
        return account -> account.besteht(heute) && account.namen().stream()
                .anyMatch(name -> name.gilt() && gefragt.trifft(name.art(), name.schluessel()));
    }

    private List<Accountangabe> angaben(List<Account> gefundene) {
        Map<String, String> ressortnamen =
                ressorts.findAll().stream().collect(Collectors.toMap(Ressort::kuerzel, Ressort::name));
        Map<UUID, Account> nachfolger = nachfolger(gefundene);
        return gefundene.stream()
                .map(account -> Accountangabe.von(account,
                        ressortnamen.getOrDefault(account.ressort(), account.ressort()),
                        account.nachfolger() == null ? null : nachfolger.get(account.nachfolger())))
                .toList();
    }

    private Map<UUID, Account> nachfolger(List<Account> gefundene) {
        List<UUID> ids = gefundene.stream().map(Account::nachfolger).filter(Objects::nonNull).toList();
        return ids.isEmpty() ? Map.of() : accounts.findAllById(ids).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    private static String filter(String wert) {
        return wert == null ? "" : wert.strip().toUpperCase(Locale.ROOT);
    }

    private static String muster(String name) {
        String gesucht = name == null ? null : Adresse.name(name);
        return gesucht == null ? "" : "%" + gesucht.replaceAll("[!%_]", "!$0") + "%";
    }
}
